import Templates
import Testing

/// An entry of a table of contents: a view that contains its own kind.
private struct HeadingView: View {
  var title: String
  var headings: [HeadingView] = []
  var isOpen = true

  static let shape = Shape<HeadingView>(
    "HeadingView", [.text("title", \.title), .each("headings", \.headings), .flag("open", \.isOpen)])
}

@Suite struct RecursionTests {
  private let contents = HeadingView(
    title: "1",
    headings: [
      HeadingView(title: "1.1", headings: [HeadingView(title: "1.1.1")]),
      HeadingView(title: "1.2"),
    ])

  @Test func `a partial may contain itself inside a list of its own kind`() {
    let library = TemplateLibrary([
      "post": "{{>heading}}", "heading": "<{{title}}{{#headings}}{{@number}}{{>heading}}{{/headings}}>",
    ])
    let (page, diagnostics) = library.page(contents)
    #expect(diagnostics.isEmpty)
    #expect(page == "<11<1.11<1.1.1>>2<1.2>>")
  }

  @Test func `two partials may contain each other`() {
    let library = TemplateLibrary([
      "post": "{{#headings}}{{>a}}{{/headings}}", "a": "({{title}}{{#headings}}{{>b}}{{/headings}})",
      "b": "[{{title}}{{#headings}}{{>a}}{{/headings}}]",
    ])
    let (page, diagnostics) = library.page(contents)
    #expect(diagnostics.isEmpty)
    #expect(page == "(1.1[1.1.1])(1.2)")
  }

  @Test(arguments: [
    ["post": "{{>a}}", "a": "{{>a}}"],
    ["post": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"],
    ["post": "{{>a}}", "a": "{{#open}}{{>a}}{{/open}}"],
    ["post": "{{#headings}}{{>a}}{{/headings}}{{>a}}", "a": "{{^headings}}{{>a}}{{/headings}}"],
    ["post": "{{<a}}{{$x}}1{{/x}}{{/a}}", "a": "{{<a}}{{$x}}2{{/x}}{{/a}}"],
    ["post": "{{>a}}", "a": "{{#title}}{{>a}}{{/title}}"],
  ])
  func `a partial without an end is an error`(_ texts: [String: String]) {
    let codes = Set(TemplateLibrary(texts).page(contents).diagnostics.map(\.code))
    #expect(codes == ["endless-partial"])
  }

  @Test func `a block inside the block that fills it keeps its own text`() {
    let library = TemplateLibrary([
      "post": "{{<a}}{{$x}}1{{$x}}2{{/x}}{{/x}}{{/a}}", "a": "{{$x}}0{{/x}}",
    ])
    #expect(library.page(contents).text == "12")
  }
}
