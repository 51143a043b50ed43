import Templates
import Testing
import Text

/// What designers read when a template is wrong.
@Suite struct DiagnosticsTests {
  @Test func `an unknown name is shown in its line, with the nearest one`() {
    let library = TemplateLibrary(["post": "<article>\n\t<h1>é {{ titel }}</h1>\n"])
    #expect(
      library.report(for: ArticleView.self) == """
        error: ArticleView has no value named 'titel'
         --> templates/post.mustache:2:11
          |
        2 |  <h1>é {{ titel }}</h1>
          |           ^^^^^
          = help: did you mean 'title'?

        """)
    #expect(
      library.report(for: ArticleView.self, language: .french) == """
        erreur : ArticleView n’a pas de valeur nommée « titel »
         --> templates/post.mustache:2:11
          |
        2 |  <h1>é {{ titel }}</h1>
          |           ^^^^^
          = conseil : vouliez-vous dire « title » ?

        """)
  }

  @Test(arguments: [
    // Names
    (
      "{{#people}}{{nmae}}{{/people}}",
      "1:14: error: neither PersonView nor ArticleView has a value named 'nmae' (did you mean 'name'?)"
    ),
    ("{{author.nmae}}", "1:3: error: PersonView has no value named 'nmae' (did you mean 'name'?)"),
    ("{{author.city.xyzzy}}", "1:3: error: CityView has no value named 'xyzzy' (the names here are: name)"),
    (
      "{{t.raed_more}}",
      "1:3: error: the interface has no text named 'raed_more' (did you mean 't.read_more'?)"
    ),
    (
      "{{people.name}}",
      "1:3: error: 'people' is a list: it has no values of its own (write {{#people}}…{{/people}})"
    ),
    ("{{title.length}}", "1:3: error: 'title' is a text: it has no values of its own (write {{title}})"),
    (
      "{{draft.x}}",
      "1:3: error: 'draft' is a yes or no: it has no values of its own (write {{#draft}}…{{/draft}})"
    ),
    (
      "{{.}}",
      "1:3: error: {{.}} is the text of a list of texts, and this is inside ArticleView (name the value to print)"
    ),
    (
      "{{#@last}}x{{/@last}}",
      "1:4: error: '@last' speaks of a list's items, and this is not inside a list "
        + "(use it between {{#list}} and {{/list}})"
    ),
    // Kinds of values
    ("{{draft}}", "1:3: error: 'draft' is a yes or no, not a text (write {{#draft}}…{{/draft}})"),
    ("{{tags}}", "1:3: error: 'tags' is a list, not a text (write {{#tags}}…{{/tags}})"),
    (
      "{{author}}",
      "1:3: error: 'author' is a group of values (PersonView), not a text (write {{author.name}})"
    ),
    ("{{t}}", "1:3: error: 't' is the group of the interface's texts (write {{t.by}})"),
    ("{{{title}}}", "1:4: error: 'title' is text and must be escaped (write {{title}})"),
    // Tags
    ("a {{#people}} b", "1:3: error: {{#people}} is never closed (write {{/people}} where it ends)"),
    (
      "{{#people}}\n{{#tags}}x{{/people}}",
      "2:1: error: {{#tags}} is never closed (write {{/tags}} where it ends)"
    ),
    (
      "{{#people}}\nx{{/poeple}}",
      "2:2: error: {{/poeple}} closes nothing: {{#people}} of line 1 is open here (write {{/people}})"
    ),
    (
      "x{{/people}}",
      "1:2: error: {{/people}} closes nothing: no section is open here "
        + "(remove it, or write {{#people}} where the section begins)"
    ),
    ("{{title\n<p>", "1:1: error: this tag is not closed (end it with }})"),
    ("{{title}\n{{site}}", "1:1: error: this tag is not closed (end it with }})"),
    ("{{{content}}", "1:1: error: this tag is not closed (end it with }}})"),
    ("{{}}", "1:1: error: this tag names nothing (write a name in it, or remove it)"),
    (
      "{{=x=}}",
      "1:1: error: new delimiters are two groups of characters without = (write {{=<% %>=}}, for example)"
    ),
    // Templates
    ("{{>card}}", "1:4: error: there is no template named 'card' (make templates/card.mustache)"),
    (
      "{{<layout}}{{$mian}}x{{/mian}}{{/layout}}",
      "1:15: error: 'layout' has no block named 'mian', so this would never be shown (did you mean 'main'?)"
    ),
    ("{{<psot}}{{/psot}}", "1:4: error: there is no template named 'psot' (did you mean 'post'?)"),
  ])
  func `one error`(_ post: String, _ expected: String) {
    let diagnostics = TemplateLibrary(["post": post, "layout": "{{$main}}{{/main}}"]).page(ArticleView())
      .diagnostics
    let printer = DiagnosticPrinter(format: .gcc, language: .english)
    #expect(diagnostics.map(printer.text) == ["templates/post.mustache:\(expected)\n"])
  }

  @Test func `all errors of all files come at once, each once`() {
    let library = TemplateLibrary([
      "layout": "{{titel}}\n{{$main}}{{/main}}{{#open}}\n{{>crad}}", "card": "{{nobody}}",
      "post": "{{<layout}}{{$main}}{{sit}}{{#people}}{{>card}}{{/people}}{{/main}}{{/layout}}",
      "page": "{{<layout}}{{/layout}}{{languag}}", "broken": "{{/x}}",
    ])
    var binding = TemplateBinding(library)
    _ = binding.bind("post", to: ArticleView.self)
    _ = binding.bind("page", to: PageView.self)
    let places = binding.diagnostics.map { "\($0.location.path.dropFirst(10)) \($0.code)" }
    #expect(
      places == [
        "broken.mustache stray-closing-tag", "card.mustache not-a-text", "layout.mustache unknown-name",
        "layout.mustache unclosed-section", "layout.mustache unknown-name",
        "layout.mustache missing-template",
        "page.mustache unknown-name", "post.mustache unknown-name",
      ])
  }

  @Test func `an error in a block is shown in the file that fills it`() {
    let library = TemplateLibrary([
      "layout": "{{$main}}{{/main}}", "post": "\n{{<layout}}{{$main}}{{titel}}{{/main}}{{/layout}}",
    ])
    let location = library.page(ArticleView()).diagnostics.first?.location
    #expect(location?.path == "templates/post.mustache")
    #expect(location?.position == SourcePosition(line: 2, column: 23))
    #expect(location?.length == 5)
  }

  @Test func `every message exists in both languages`() {
    let library = TemplateLibrary([
      "post":
        "{{titel}}{{t.x}}{{people.x}}{{.}}{{@last}}{{draft}}{{tags}}{{author}}{{t}}{{{title}}}{{/x}}{{}}"
        + "{{=x=}}{{>card}}{{>post}}{{>a.txt}}{{#draft}}",
      "a.txt": "",
    ])
    let diagnostics = library.page(ArticleView()).diagnostics
    #expect(diagnostics.count == 17)
    for diagnostic in diagnostics {
      #expect(diagnostic.summary.english != diagnostic.summary.french)
      #expect(diagnostic.help?.english != diagnostic.help?.french || diagnostic.help == nil)
    }
  }
}
