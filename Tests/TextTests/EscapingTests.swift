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

  @Test func `wherever a byte stands, it is escaped as it would be alone`() {
    let alone = { (scalar: Unicode.Scalar, escape: (inout ByteBuffer, String) -> Void) in
      var buffer = ByteBuffer()
      escape(&buffer, String(scalar))
      return buffer.string
    }
    let escapes: [(inout ByteBuffer, String) -> Void] = [
      { $0.append(escaping: $1) }, { $0.append(json: $1) }, { $0.append(xml: $1) },
    ]
    let scalars = (0..<0x100).map { Unicode.Scalar(UInt8($0)) } + ["\u{2028}", "\u{2029}", "\u{202A}", "\u{FFFE}", "😀"]
    for (number, escape) in escapes.enumerated() {
      let quotes = number == 1 ? 2 : 0
      for scalar in scalars {
        let own = alone(scalar, escape).dropFirst(quotes / 2).dropLast(quotes / 2)
        for (before, after) in [(0, 20), (3, 7), (7, 0), (8, 8), (12, 1), (15, 17)] {
          let (left, right) = (String(repeating: "é/", count: before), String(repeating: "=?", count: after))
          var buffer = ByteBuffer()
          escape(&buffer, left + String(scalar) + String(scalar) + right + String(scalar))
          let mark = quotes == 0 ? "" : "\""
          #expect(
            buffer.string.unicodeScalars.elementsEqual((mark + left + own + own + right + own + mark).unicodeScalars))
        }
      }
    }
  }
}
