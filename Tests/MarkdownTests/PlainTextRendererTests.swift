import Markdown
import Testing
import Text

@Suite struct PlainTextRendererTests {
  private var renderer: PlainTextRenderer {
    var renderer = PlainTextRenderer()
    renderer.columns = 30
    renderer.labels = .french
    return renderer
  }

  @Test(arguments: [
    ("# Été\n\n## B", "Été\n===\n\nB\n-\n"),
    ("Un texte assez long pour être coupé\u{A0}!", "Un texte assez long pour être\ncoupé\u{A0}!\n"),
    ("a **b** *c* `d`\\\ne", "a *b* _c_ d\ne\n"),
    ("[a](https://e.org) <https://e.org> [b](#c)", "a <https://e.org>\nhttps://e.org b\n"),
    ("**[a](https://e.org)** *b **[c](https://f.org)***", "*a* <https://e.org> _b *c*_\n<https://f.org>\n"),
    ("**[a](https://e.org) b**", "*a <https://e.org> b*\n"),
    ("- a\n- b\n  - c\n\n3. d\n4. e", "- a\n- b\n  - c\n\n3. d\n4. e\n"),
    ("- a\n\n- b", "- a\n\n- b\n"),
    ("- [ ] a\n- [x] b", "- [ ] a\n- [x] b\n"),
    ("> a\n>\n> > b", "> a\n>\n> > b\n"),
    ("![a](b)", "[Image\u{A0}: a]\n"),
    ("![](b)", "[Image]\n"),
    ("a[^1]\n\n[^1]: b", "a[1]\n\nNotes\n-----\n\n[1] b\n"),
    ("    a\n\n    b", "    a\n\n    b\n"),
    ("a\n\n***\n\n<form>x</form>", "a\n\n* * *\n"),
    ("| a | bb |\n|--:|---|\n| 10 | é |", " a  bb\n--  --\n10  é\n"),
    (
      "| colonne | b |\n|---|---|\n| une valeur vraiment assez longue | 2 |\n| c | |",
      "colonne\u{A0}: une valeur vraiment\nassez longue\nb\u{A0}: 2\n\ncolonne\u{A0}: c\n"
    ),
    ("a\u{1}b\u{85}", "ab\n"),
  ])
  func `a construct becomes text`(_ markdown: String, _ text: String) throws {
    #expect(renderer.render(try Document(parsing: markdown)) == text)
  }
}
