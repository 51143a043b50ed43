import Foundation
import Testing
import Text

@testable import Preview

@Suite struct FaultListTests {
  @Test func `nothing of a file becomes markup`() {
    let evil = "<script>alert(\"1\")</script>&'"
    let fault = Diagnostic.error(
      "x",
      at: SourceLocation(
        path: evil, position: SourcePosition(line: 3, column: 2), length: 4, line: "t" + evil),
      Message(en: evil, fr: evil), help: Message(en: evil, fr: evil))
    var buffer = ByteBuffer()
    FaultList(faults: [fault], isOld: true, language: .french).append(to: &buffer)
    let text = buffer.string
    #expect(!text.contains("<script") && !text.contains("\"1\"") && !text.contains("&'"))
    #expect(text.contains("<pre>t<mark>&lt;scr</mark>ipt&gt;"))
    #expect(text.contains(":3:2</code>"))
    #expect(text.components(separatedBy: "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;").count == 4)
  }

  @Test func `nothing wrong, nothing shown`() {
    var buffer = ByteBuffer()
    FaultList(faults: [], isOld: true, language: .english).append(to: &buffer)
    #expect(buffer.count == 0)
  }
}
