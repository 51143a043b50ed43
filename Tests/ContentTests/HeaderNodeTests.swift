import Testing

@testable import Content

@Suite struct HeaderNodeTests {
  @Test(arguments: [
    "", "abc", "été", "l’été « là » — 5 €…", "e\u{301}te\u{301}", "👩‍👩‍👧 ici", "مرحبا", "한글", "a\nb", "é\r\nb", "é\u{85}b",
    "ă\u{2028}b", "Ł\u{200D}b", "©\u{FE0F}", "a\u{AD}b", "\u{202F}é",
  ])
  func `the length is what a reader counts on the first line`(_ text: String) {
    #expect(HeaderNode.length(of: text) == text.prefix { !$0.isNewline }.count)
  }
}
