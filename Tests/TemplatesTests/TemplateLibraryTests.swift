import Templates
import Testing
import Text

@Suite struct TemplateLibraryTests {
  @Test func `the project's template takes the place of the theme's`() {
    let library = TemplateLibrary(
      ["post": "theme {{>partials/card}}", "partials/card": "card"],
      overrides: ["partials/card": "mine {{site}}"])
    let (page, diagnostics) = library.page(ArticleView())
    #expect(diagnostics.isEmpty)
    #expect(page == "theme mine Journal")
  }

  @Test func `a template of the project that no page uses is a warning`() {
    let library = TemplateLibrary(
      ["post": "{{site}}", "page": ""], overrides: ["psot": "{{title}}", "partials/xyzzy": ""])
    #expect(
      library.report(for: ArticleView.self)
        == """
        warning: no page uses the template 'partials/xyzzy'
          --> templates/partials/xyzzy.mustache
          = help: remove the file, or rename it
        warning: no page uses the template 'psot'
          --> templates/psot.mustache
          = help: did you mean 'post'?

        """.replacing("  -->", with: " -->").replacing("  =", with: "  ="))
  }

  @Test func `a template is used when only a part that is never shown names it`() {
    let library = TemplateLibrary(
      ["post": "{{<layout}}{{$main}}{{/main}}{{/layout}}", "layout": "{{$main}}{{>card}}{{/main}}"],
      overrides: ["card": ""])
    #expect(library.page(ArticleView()).diagnostics.isEmpty)
  }

  @Test func `a page without a template is an error`() {
    let diagnostics = TemplateLibrary(["psot": ""]).page(ArticleView()).diagnostics
    #expect(diagnostics.map(\.code) == ["missing-template"])
    #expect(diagnostics.first?.location.path == "templates/post.mustache")
    #expect(diagnostics.first?.help?.english == "did you mean 'psot'?")
  }

  @Test func `names are sorted`() {
    #expect(
      TemplateLibrary(["b": "", "a/c": ""], overrides: ["b": "", "d": ""]).names == ["a/c", "b", "d"])
  }
}
