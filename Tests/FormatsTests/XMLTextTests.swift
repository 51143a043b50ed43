import Testing
import Text

@testable import Formats

@Suite struct XMLTextTests {
  @Test func `wherever a byte stands, it is written as it would be alone`() {
    let scalars = (0..<0x100).map { Unicode.Scalar(UInt8($0)) } + ["\u{2028}", "\u{FFFE}", "\u{FFFD}", "😀"]
    for scalar in scalars {
      var alone = ByteBuffer()
      alone.append(xmlText: String(scalar))
      for (before, after) in [(0, 20), (3, 7), (7, 0), (8, 8), (12, 1), (15, 17)] {
        let (left, right) = (String(repeating: "é/", count: before), String(repeating: "=?", count: after))
        var buffer = ByteBuffer()
        buffer.append(xmlText: left + String(scalar) + String(scalar) + right + String(scalar))
        let own = alone.string
        #expect(buffer.string.unicodeScalars.elementsEqual((left + own + own + right + own).unicodeScalars))
      }
    }
  }

  @Test func `what XML forbids or discourages is dropped, what has a meaning is escaped`() {
    var buffer = ByteBuffer()
    buffer.append(xmlText: "a&b<c>d\"e'f\u{1}\u{7F}\u{85}\u{FFFE}\u{A0}\t")
    #expect(buffer.string == "a&amp;b&lt;c&gt;d&quot;e'f\u{A0}\t")
  }
}
