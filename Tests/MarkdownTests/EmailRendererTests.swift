import Markdown
import Testing
import Text

@Suite struct EmailRendererTests {
  private var renderer: EmailRenderer {
    var renderer = EmailRenderer()
    var styles = EmailStyles()
    styles.paragraph = "P"
    styles.headings = ["H1", "H2"]
    styles.link = "A"
    styles.list = "L"
    styles.item = "I"
    styles.task = "TASK"
    styles.raised = "UP"
    styles.captioned = "FIG"
    styles.code = "C"
    styles.codeBlock = "PRE"
    styles.table = "T"
    styles.headerCell = "TH"
    styles.cell = "TD"
    styles.image = "IMG"
    styles.caption = "CAP"
    styles.rule = "HR"
    styles.notes = "N"
    renderer.styles = styles
    renderer.labels = .french
    renderer.resolve = { destination, isImage in
      if isImage { return ResolvedLink("https://e.org/\(destination)", width: 1_200, height: 800) }
      return destination.hasPrefix("/") ? ResolvedLink("https://e.org\(destination)") : nil
    }
    return renderer
  }

  @Test(arguments: [
    ("# A\n\n### *B*", "<h1 style=\"H1\">A</h1>\n<h3 style=\"H2\"><em>B</em></h3>\n"),
    ("[a](/b) [c](#d) [e](f.md)", "<p style=\"P\"><a href=\"https://e.org/b\" style=\"A\">a</a> c e</p>\n"),
    (
      "![a](b.png \"c\")",
      "<p style=\"FIG\"><img src=\"https://e.org/b.png\" alt=\"a\" width=\"600\" height=\"400\" "
        + "style=\"width:100%;max-width:600px;height:auto;IMG\"></p>\n<p style=\"CAP\">c</p>\n"
    ),
    ("- [ ] a\n- [x] b", "<ul style=\"L\">\n<li style=\"TASK\">☐ a</li>\n<li style=\"TASK\">☑ b</li>\n</ul>\n"),
    ("`a`\n\n    b", "<p style=\"P\"><code style=\"C\">a</code></p>\n<pre style=\"PRE\">b\n</pre>\n"),
    (
      "a[^1]\n\n[^1]: b",
      "<p style=\"P\">a<sup style=\"UP\">1</sup></p>\n<hr style=\"HR\">\n<ol style=\"N\">\n<li style=\"I\">\n"
        + "<p style=\"P\">b</p>\n</li>\n</ol>\n"
    ),
    (
      "| a |\n|--:|\n| 1 |",
      "<table role=\"table\" style=\"T\">\n<thead>\n<tr>\n<th scope=\"col\" style=\"TH;text-align:right\">a</th>\n</tr>\n"
        + "</thead>\n<tbody>\n<tr>\n<td style=\"TD;text-align:right\">1</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "| a | b | c | d |\n|--|--|--|--|\n| 1 | 2 | 3 | *4* |",
      "<p style=\"P\"><strong>a\u{A0}:</strong> 1<br>\n<strong>b\u{A0}:</strong> 2<br>\n<strong>c\u{A0}:</strong> 3<br>\n"
        + "<strong>d\u{A0}:</strong> <em>4</em></p>\n"
    ),
  ])
  func `a construct becomes HTML for an e-mail`(_ markdown: String, _ html: String) throws {
    #expect(renderer.render(try Document(parsing: markdown)).markup == html)
  }

  @Test func `what a message cannot carry is named`() throws {
    var buffer = ByteBuffer()
    let warnings = renderer.render(try Document(parsing: "[a](b.md)\n\n<form></form>"), into: &buffer)
    #expect(buffer.string == "<p style=\"P\">a</p>\n")
    #expect(warnings.map(\.code) == ["refused-address", "raw-html"])
  }
}
