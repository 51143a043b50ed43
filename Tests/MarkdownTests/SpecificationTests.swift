import CMarkGFM
import Foundation
import Markdown
import SpecificationExamples
import Testing
import Text

/// The examples of the GFM specification, as Debian's `cmark-gfm` package installs it.
@Suite struct SpecificationTests {
  @Test func `all 671 examples of the GFM specification give its HTML`() throws {
    let examples = try SpecificationExample.all()
    #expect(examples.count == 671)
    let renderer = SpecificationRenderer()
    for example in examples {
      let syntax = try #require(example.extensionName.isEmpty ? [] : Syntax(named: [example.extensionName]))
      let document = try Document(parsing: example.markdown, syntax: syntax)
      let html =
        example.extensionName == "tagfilter"
        ? SpecificationRenderer(filtersTags: true).render(document).markup : renderer.render(document).markup
      #expect(html == example.html, "example \(example.number)")
    }
  }

  @Test func `with every extension the bytes are those of cmark itself`() throws {
    let inputs = try SpecificationExample.all().map(\.markdown) + Self.extended
    for input in inputs {
      let document = try Document(parsing: input, syntax: .gitHub)
      #expect(SpecificationRenderer(filtersTags: true).render(document).markup == CMark.html(of: input))
    }
  }

  static let extended = [
    "a](https://x.org/b) c\n", "[https://x.org](https://y.org) and <https://z.org>\n", "`https://x.org` ~~`~`~~\n",
    "![https://x.org](https://y.org) (https://z.org)\n", "[a]: https://x.org\n\n[a] b\n",
    "# [a](http://x.org) ftp://y.org\n",
    "| [a](https://x.org) | b](https://y.org) |\n|--|--|\n| <b>https://z.org</b> | w |\n",
    "Some[^1], more[^né] and again[^1].\n\n[^1]: A *note*.\n\n    Two paragraphs.\n[^né]: - a list\n",
    "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 |\n| x | [y](z \"t\") | `|` | \\| | 5 |\n",
    "| alone |\n|---|\n",
    "- [ ] one\n- [x] two\n  - [X] three\n\n- [ ] loose\n",
    "~~struck~~ ~one~ www.example.org/a_b(c) x@example.org https://é.fr/à?b=c&d='e'\n",
    "<script>x</script>\n\n<b title=\"<title>\">y</b> <iframe src=x> </title >\n",
    "![a *b* `c` <i>d</i>\ne](f \"g&\") \u{1}\u{FFFE}\n",
  ]
}
