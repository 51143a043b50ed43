import Templates
import Testing

/// Which line ends and indentations reach the page.
@Suite struct WhitespaceTests {
  @Test(arguments: [
    // Each line of a partial is indented, also where a section repeats it; values and empty lines are not.
    (
      "a\n  {{>card}}\nb", "x\n{{#people}}\n- {{address}}\n{{/people}}\n",
      "a\n  x\n  - /people/ada/\n  - /people/grace/\nb"
    ),
    ("\t{{>card}}\n", "{{content}}\n\n{{site}}\n", "\t<p>Un &amp; deux</p>\n<p>trois</p>\n\n\tJournal\n"),
    // A tag with text beside it keeps its line.
    ("{{#people}}{{>card}}{{/people}}\nend", "<{{address}}>", "</people/ada/></people/grace/>\nend"),
    ("{{#published}} {{/published}}\nend", "", " \nend"),
    ("  {{site}}\nend", "", "  Journal\nend"),
    // Tags alone on their lines vanish, with Windows line ends too.
    ("a\r\n  {{#published}}\r\nb\r\n  {{/published}}\r\nc", "", "a\r\nb\r\nc"),
    ("a\r\n {{>card}}\r\nb", "x\r\n\r\ny\r\n", "a\r\n x\r\n\r\n y\r\nb"),
    ("{{! note }}\n", "", ""),
    // A parent's two tags may share a line with one block tag.
    ("{{<card}}{{$main}}\nx\n{{/main}}{{/card}}\n", "[\n{{$main}}\n{{/main}}\n]\n", "[\nx\n]\n"),
    ("a\n  {{<card}}{{/card}}\nb", "x\ny\n", "a\n  x\n  y\nb"),
  ])
  func `lines`(_ post: String, _ card: String, _ expected: String) {
    let (page, diagnostics) = TemplateLibrary(["post": post, "card": card]).page(ArticleView())
    #expect(diagnostics.isEmpty)
    #expect(page == expected)
  }
}
