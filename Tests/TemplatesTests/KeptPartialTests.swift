import Templates
import Testing
import Text

/// An entry in a list.
private struct LineView: View {
  var title: String
  var tags: [String] = ["a", "<b>"]
  var parts: [LineView] = []

  static let shape = Shape<LineView>(
    "LineView", [.text("title", \.title), .texts("tags", \.tags), .each("parts", \.parts)])
}

private struct ListView: View {
  var name = "list"
  var lines: [Prepared<LineView>]
  var words = Words(["by": "par"])

  static let shape = Shape<ListView>(
    "ListView", [.text("name", \.name), .each("lines", \.lines), .words("t", \.words)])
}

@Suite struct KeptPartialTests {
  private static let views = [
    LineView(title: "1 & 2"), LineView(title: "3", parts: [LineView(title: "4"), LineView(title: "5")]),
  ]

  /// The page with views that keep what the partial makes of them, and with views that do not.
  private func pages(_ texts: [String: String]) -> (kept: String, plain: String, codes: [String]) {
    let words: Set<String> = ["by"]
    let sources = Dictionary(
      uniqueKeysWithValues: texts.map { ($0, SourceText(path: "templates/\($0).mustache", text: $1)) })
    var binding = TemplateBinding(TemplateLibrary(theme: sources, words: words))
    let partial = binding.keep("line", of: LineView.self)
    let template = binding.bind("post", to: ListView.self)
    let page = { (lines: [Prepared<LineView>]) in
      var buffer = ByteBuffer()
      template.render(ListView(lines: lines), into: &buffer)
      return buffer.string
    }
    return (
      page(Self.views.map(partial.prepared)), page(Self.views.map { Prepared($0) }), binding.diagnostics.map(\.code)
    )
  }

  @Test(arguments: [
    "{{title}}{{#tags}}{{@number}}{{.}}{{/tags}}", "{{title}} in {{name}}", "{{title}} {{t.by}}",
    "{{@number}}{{title}}{{^@last}},{{/@last}}", "{{title}}{{#parts}}({{>line}}){{/parts}}",
    "{{#parts}}{{title}}{{name}}{{/parts}}", "{{title}}{{$end}}.{{/end}}", "{{title}}\n  {{>end}}\n",
  ])
  func `what a view kept is what the partial makes where it stands`(_ line: String) {
    let pages = pages([
      "post": "{{<layout}}{{$end}}!{{/end}}{{$main}}{{#lines}}<{{>line}}>{{/lines}}{{/main}}{{/layout}}",
      "layout": "{{$main}}{{/main}}{{$end}}{{/end}}{{#lines}}\n  {{>line}}\n{{/lines}}", "line": line,
      "end": "~{{title}}",
    ])
    #expect(pages.codes.isEmpty)
    #expect(pages.kept == pages.plain)
    #expect(pages.kept.utf8.count > 4)
  }

  @Test func `what was kept is shown, by templates of the same binding alone`() {
    let library = { (line: String) in
      TemplateLibrary(["post": "{{#lines}}{{>line}}{{/lines}}", "line": line])
    }
    var (first, second) = (TemplateBinding(library("({{title}})")), TemplateBinding(library("[{{title}}]")))
    let (kept, other) = (first.keep("line", of: LineView.self), second.keep("line", of: LineView.self))
    let (round, square) = (first.bind("post", to: ListView.self), second.bind("post", to: ListView.self))
    let page = { (template: BoundTemplate<ListView>, partial: KeptPartial<LineView>) in
      var buffer = ByteBuffer()
      template.render(ListView(lines: Self.views.map(partial.prepared)), into: &buffer)
      return buffer.string
    }
    #expect(page(round, kept) == "(1 &amp; 2)(3)")
    #expect(page(square, kept) == "[1 &amp; 2][3]")
    #expect(page(square, other) == "[1 &amp; 2][3]")
  }

  @Test func `a mistake in such a partial is told where it stands, once`() {
    #expect(pages(["post": "{{#lines}}{{>line}}{{/lines}}", "line": "{{titel}}"]).codes == ["unknown-name"])
    #expect(pages(["post": "{{name}}", "line": "{{title}}"]).codes.isEmpty)
    #expect(pages(["post": "{{name}}"]).codes.isEmpty)
  }
}
