import Templates
import Testing
import Text

@Suite struct BrokenTemplateTests {
  private let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#people}}", "{{/people}}", "{{^draft}}", "{{/draft}}", "{{>card}}",
    "{{>post}}",
    "{{<layout}}", "{{/layout}}", "{{$main}}", "{{/main}}", "{{! x", "{{!}}", "{{=<% %>=}}", "<%={{ }}=%>",
    "{{=",
    "=}}", "{{title}}", "<% title %>", "{{.}}", "{{a..b}}", "{{t.}}", "{{.a}}", " ", "\n", "\r\n", "\r", "é",
    "\u{0}",
    "{{&", "{{#", "{{@number}}", "{{#tags}}", "{{/tags}}",
  ]

  @Test func `any text is read without a crash, and every message points into its file`() {
    var random: UInt64 = 1
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    func text() -> String { (0..<next(12)).map { _ in pieces[next(pieces.count)] }.joined() }
    for _ in 0..<3000 {
      let texts = ["post": text(), "card": text(), "layout": text()]
      for diagnostic in TemplateLibrary(texts).page(ArticleView()).diagnostics {
        #expect(diagnostic.location.position != nil, "\(texts)")
        #expect(diagnostic.location.line != nil, "\(texts)")
      }
    }
  }
}
