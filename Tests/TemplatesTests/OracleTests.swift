import Mustache
import Templates
import Testing
import Text

/// Two implementations agree where the Mustache specification says what a template yields.
@Suite struct OracleTests {
  static let templates: [[String: String]] = [
    // Variables
    ["post": "{{title}} {{ title }}|{{&content}}|{{{content}}}|{{{ content }}}"],
    ["post": "{{author.name}} {{author.city.name}} {{editor.name}}.{{editor.city.name}}"],
    ["post": "{{t.read_more}} {{t.by}} {{site}} ({{language}})"],
    ["post": "  {{title}}\n\t{{title}}  \n"],
    // Sections
    ["post": "{{#published}}yes {{title}}{{/published}}{{^published}}no{{/published}}"],
    ["post": "{{#draft}}yes{{/draft}}{{^draft}}no {{title}}{{/draft}}"],
    ["post": "{{#people}}[{{name}} {{address}} {{title}}]{{/people}}"],
    ["post": "{{#nobody}}some{{/nobody}}{{^nobody}}none{{/nobody}}{{^people}}none{{/people}}"],
    ["post": "{{#author}}{{name}}{{#city}} from {{name}} at {{address}}{{/city}}{{/author}}"],
    ["post": "{{#editor}}{{name}}{{/editor}}{{^editor}}nobody{{/editor}}"],
    ["post": "{{#tags}}<{{.}}>{{/tags}}{{#author.city}}{{name}}{{/author.city}}"],
    ["post": "{{#people}}{{#people}}{{name}},{{/people}};{{/people}}"],
    ["post": "{{#tags}}{{#people}}{{name}}{{/people}}{{.}}{{/tags}}"],
    // White space
    ["post": "<ul>\n  {{#people}}\n  <li>{{name}}</li>\n  {{/people}}\n</ul>\n"],
    ["post": "<ul>\r\n{{#people}}\r\n<li>{{name}}</li>\r\n{{/people}}\r\n</ul>\r\n"],
    ["post": "{{#people}}\n{{name}}\n{{/people}}"],
    ["post": "| {{#published}} x {{/published}} |\n"],
    ["post": " {{#published}}a{{/published}}\n {{^draft}}b{{/draft}}\n"],
    ["post": "one\n  {{! a note }}\ntwo {{! inline }}three\n{{! first\n  second }}\nfour"],
    ["post": "  {{#published}}\nx\n  {{/published}}"],
    // Delimiters
    ["post": "{{=<% %>=}}<% title %> {{title}} <%={{ }}=%>{{title}}"],
    ["post": "a\n  {{=| |=}}\n|title|\n|#people||name||/people|\n|={{ }}=|\nb {{title}}"],
    // Partials
    ["post": "<{{>card}}>", "card": "{{title}}{{#people}}{{name}}{{/people}}"],
    ["post": "a\n  {{>card}}\nb", "card": "one {{title}}\ntwo\n"],
    ["post": "a {{>card}}\n b", "card": "1\n2"],
    ["post": "  {{>card}}\nb", "card": "1\n  {{>inner}}\n2\n", "inner": "x\ny\n"],
    ["post": "{{#people}}\n  {{>card}}\n{{/people}}\n", "card": "<li>{{name}}</li>\n"],
    ["post": "  {{>card}}\n", "card": "<\n{{{content}}}>\n"],
    ["post": "{{=<% %>=}}<%>card%>", "card": "{{title}} <% title %>"],
    // Layouts
    ["post": "{{<layout}}{{$main}}page {{title}}{{/main}}{{/layout}}", "layout": "[{{$main}}none{{/main}}]"],
    ["post": "{{<layout}}{{/layout}}", "layout": "[{{$main}}none {{title}}{{/main}}]"],
    [
      "post": "{{<section}}{{$main}}page{{/main}}{{/section}}",
      "section": "{{<layout}}{{$main}}section{{/main}}{{$side}}side{{/side}}{{/layout}}",
      "layout": "[{{$main}}layout{{/main}}|{{$side}}layout{{/side}}|{{$foot}}foot{{/foot}}]",
    ],
    [
      "post": "{{<layout}} ignored {{$main}}{{name}}{{/main}} ignored {{/layout}}",
      "layout": "{{#people}}({{$main}}none{{/main}}){{/people}}",
    ],
    [
      "post": "{{<layout}}\n{{$main}}\n<h1>{{title}}</h1>\n{{/main}}\n{{/layout}}\n",
      "layout": "<main>\n{{$main}}\n{{/main}}\n</main>\n",
    ],
    [
      "post": "{{<a}}{{$x}}1{{/x}}{{/a}}", "a": "{{$x}}0{{/x}}{{$y}}{{<b}}{{/b}}{{/y}}",
      "b": "[{{$x}}b{{/x}}{{<a}}{{$y}}end{{/y}}{{/a}}]",
    ],
    ["post": "{{<a}}{{$x}}1{{/x}}{{/a}} {{<a}}{{$x}}2{{/x}}{{/a}}", "a": "({{$x}}0{{/x}}{{>b}})", "b": "b"],
  ]

  @Test(arguments: templates)
  func `the page is the same`(_ texts: [String: String]) throws {
    var oracle = MustacheLibrary()
    for (name, text) in texts { try oracle.register(text, named: name) }
    let view = ArticleView()
    let expected = oracle.render(view, withTemplate: "post")
    let (page, diagnostics) = TemplateLibrary(texts).page(view)
    #expect(diagnostics.isEmpty)
    #expect(page == expected)
  }
}
