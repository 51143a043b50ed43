import Foundation
import Testing

@testable import Import

/// Pairs of HTML and Markdown from elsewhere, when the environment names the file: nothing of them is copied here.
///
///     GAZETTE_CASES=…/html-to-markdown-cases.html swift test --filter RealSampleTests
struct RealSampleTests {
  private static let file = ProcessInfo.processInfo.environment["GAZETTE_CASES"]

  @Test(.enabled(if: file != nil)) func `HTML of others keeps its shape on the way to Markdown and back`() throws {
    let page = try String(contentsOfFile: Self.file ?? "", encoding: .utf8)
    let cases = page.components(separatedBy: "<div class=\"input\">").dropFirst()
    #expect(cases.count > 100)
    for text in cases {
      let html = text.components(separatedBy: "</div>\n  <pre class=\"expected\">")[0]
      let wanted = TextShape(html: Array(html.utf8))
      #expect(TextShape(markdown: HTMLConversion(html).markdown) == wanted, "\(html)")
    }
  }
}
