import Foundation
import Testing
import Text

@Suite struct SlugTests {
  @Test(arguments: [
    ("L’été à Saint-Malo", "l-ete-a-saint-malo"), ("Œuvre & cætera", "oeuvre-caetera"),
    ("Straße 12", "strasse-12"),
    ("  -- Bonjour, le monde! --  ", "bonjour-le-monde"), ("Łódź, Đà Nẵng", "lodz-da-nang"),
    ("C++ / C#", "c-c"), ("Привет, мир", "привет-мир"), ("Йод", "йод"), ("مرحبا بالعالم", "مرحبا-بالعالم"),
    ("日本語 2024", "日本語-2024"), ("ΑΘΉΝΑ", "αθήνα"), ("ﬁn", "ﬁn"), ("a\u{AD}b", "ab"), ("İzmir", "izmir"),
  ])
  func `a title becomes a name for an address`(_ title: String, _ slug: String) {
    #expect(Slug(title)?.text == slug)
  }

  @Test(arguments: ["L’été à Saint-Malo", "Łódź Nẵng ǽ", "Йод ё", "आज़ादी", "한국어", "ΑΘΉΝΑ", "آ"])
  func `composed and decomposed forms have the same slug`(_ title: String) {
    let slug = Slug(title.precomposedStringWithCanonicalMapping)
    #expect(slug != nil)
    #expect(
      Array(slug?.text.utf8 ?? "".utf8)
        == Array(Slug(title.decomposedStringWithCanonicalMapping)?.text.utf8 ?? "-".utf8))
  }

  @Test(arguments: ["", " ", "…!?", "🎉", "❤️"])
  func `a title without letters or digits has none`(_ title: String) {
    #expect(Slug(title) == nil)
  }

  @Test func `a long title is cut between characters`() {
    let slug = Slug(String(repeating: "я", count: 200))
    #expect(slug?.text == String(repeating: "я", count: 75))
    #expect(Slug(String(repeating: "ab ", count: 100))?.text.hasSuffix("-") == false)
  }
}
