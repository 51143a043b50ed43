import Testing
import Text

@Suite struct HTMLTokenizerTests {
  private func kinds(_ html: String) -> [String] {
    HTMLTokenizer.tokens(of: Array(html.utf8)).map { "\($0.kind)" + ($0.name.isEmpty ? "" : " \($0.name)") }
  }

  @Test func `a document is cut into its pieces`() {
    #expect(
      kinds(
        "<!DOCTYPE html><style>a>b{}</style><TITLE>a &amp; <b></title><p class=x data-y='<i>'>t<br/>u</p><!-- <p> -->")
        == [
          "declaration", "start style", "rawText style", "end style", "start title", "text title", "end title",
          "start p",
          "text", "start br", "text", "end p", "comment",
        ])
  }

  @Test func `attributes are read with and without quotes`() throws {
    let html = Array("<a HREF=x  title='a \"b\"' data-z=\"1 &lt; 2\" hidden>".utf8)
    let token = try #require(HTMLTokenizer.tokens(of: html).first)
    #expect(token.attributes.map(\.name) == ["href", "title", "data-z", "hidden"])
    #expect(token.attributes.map(\.value) == ["x", "a \"b\"", "1 < 2", ""])
  }

  @Test(arguments: [
    "<", "a < b", "<p", "<p title=\"", "<!--", "<!-- x", "</", "<style>a", "<1>", "<p title=", "</p x", "&amp",
  ])
  func `what is not finished is text, or goes to the end`(html: String) {
    #expect(whole(Array(html.utf8)))
  }

  @Test func `no byte is lost, whatever the bytes`() {
    var seed: UInt64 = 40
    let alphabet = Array("<>/!-=\"' &;#abpstyle\n{}".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(seed >> 33) % alphabet.count]
      }
      #expect(whole(bytes))
    }
  }

  /// Whether the pieces follow one another from the first byte to the last.
  private func whole(_ bytes: [UInt8]) -> Bool {
    var place = 0
    for token in HTMLTokenizer.tokens(of: bytes) {
      guard token.range.lowerBound == place, !token.range.isEmpty else { return false }
      place = token.range.upperBound
    }
    return place == bytes.count
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&#233;&#xE9;&eacute;", "ééé"), ("&inconnu; & &;", "&inconnu; & &;"), ("&#0;", "\u{FFFD}"),
  ])
  func `character references are resolved`(written: String, text: String) {
    #expect(CharacterReferences.resolved(Array(written.utf8)) == text)
  }
}
