import Templates
import Testing
import Text

@Suite struct EscapingByTypeTests {
  @Test func `text is escaped and markup is not`() {
    let library = TemplateLibrary(["post": "{{title}}|{{content}}|{{{content}}}|{{&content}}|{{t.by}}"])
    let markup = "<p>Un &amp; deux</p>\n<p>trois</p>"
    #expect(
      library.page(ArticleView()).text
        == "Fête &lt;d&#39;été&gt; &amp; &quot;suites&quot;|\(markup)|\(markup)|\(markup)|par &lt;nous&gt;")
  }

  @Test func `a text in a section over itself is escaped too`() {
    let library = TemplateLibrary(["post": "{{#title}}<{{.}}>{{/title}}{{#content}}{{.}}{{/content}}"])
    let view = ArticleView(title: "<b>", content: HTML(trusted: "<i>"))
    #expect(library.page(view).text == "<&lt;b&gt;><i>")
  }

  @Test(arguments: [
    "{{{title}}}", "{{&title}}", "{{{author.name}}}", "{{{t.by}}}", "{{#tags}}{{{.}}}{{/tags}}",
  ])
  func `text cannot be printed raw`(_ post: String) {
    let (page, diagnostics) = TemplateLibrary(["post": post]).page(ArticleView())
    #expect(diagnostics.map(\.code) == ["unescaped-text"])
    #expect(page.isEmpty)
  }

  @Test func `a text template escapes nothing`() {
    let library = TemplateLibrary(["post.txt": "{{title}} {{{title}}} {{>card.txt}}", "card.txt": "{{t.by}}"])
    let (page, diagnostics) = library.page(ArticleView(title: "a & <b>"), name: "post.txt")
    #expect(diagnostics.isEmpty)
    #expect(page == "a & <b> a & <b> par <nous>")
  }

  @Test func `markup does not get into text, nor text templates into pages`() {
    let library = TemplateLibrary([
      "post.txt": "{{content}}{{#content}}{{.}}{{/content}}{{>card}}", "card": "<p>",
      "post": "{{>card.txt}}", "card.txt": "{{title}}",
    ])
    let text = library.page(ArticleView(), name: "post.txt").diagnostics.map(\.code)
    #expect(text == ["markup-in-text", "markup-in-text", "html-template-in-text"])
    #expect(library.page(ArticleView()).diagnostics.map(\.code) == ["text-template-in-html"])
  }
}
