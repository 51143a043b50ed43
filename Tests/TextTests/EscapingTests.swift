import Testing
import Text

@Suite struct EscapingTests {
  @Test func `HTML escapes the five characters and drops controls`() {
    #expect(HTML(escaping: "a<b>&\"c'\u{1}é").markup == "a&lt;b&gt;&amp;&quot;c&#39;é")
  }

  @Test func `XML text keeps only characters that XML 1.0 allows`() {
    #expect("a\u{B}b\u{FFFE}c\u{85}é😀\n".keepingXMLCharacters() == "abcé😀\n")
  }

  @Test func `JSON strings can stand inside a script element`() {
    var buffer = ByteBuffer()
    buffer.append(json: "</script>\u{2028}\"\\\n\u{1}é")
    #expect(buffer.string == #""\u003c/script\u003e\u2028\"\\\n\u0001é""#)
  }

  @Test(arguments: [("draf", "draft"), ("brouilon", "brouillon"), ("titel", "title")])
  func `the nearest name is found`(_ typed: String, _ meant: String) {
    #expect(nearest(to: typed, among: ["title", "draft", "brouillon", "tags"]) == meant)
  }
}
