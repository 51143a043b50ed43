import Testing
import Text

@Suite struct SlugTests {
  @Test(arguments: [
    ("L’été à Saint-Malo", "l-ete-a-saint-malo"), ("  Cœur & Æsop: Straße! ", "coeur-aesop-strasse"),
    ("E\u{301}te\u{301}", "ete"), ("ÉTÉ", "ete"), ("Москва 2026", "москва-2026"), ("مرحبا بكم", "مرحبا-بكم"),
    ("C++", "c"), ("a_b.c", "a-b-c"),
  ])
  func `slugs fold accents and keep other scripts`(_ text: String, _ slug: String) {
    #expect(Slug(text)?.text == slug)
  }

  @Test(arguments: ["", "!!!", "—", "\u{301}"])
  func `what holds no letter has no slug`(_ text: String) {
    #expect(Slug(text) == nil)
  }
}
