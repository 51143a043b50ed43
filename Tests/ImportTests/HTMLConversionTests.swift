import Testing

@testable import Import

struct HTMLConversionTests {
  static let cases: [(html: String, markdown: String)] = [
    ("<p>Bonjour  le\nmonde</p><p>Encore</p>", "Bonjour le monde\n\nEncore\n"),
    ("<p>Un <b> mot </b>en gras</p>", "Un **mot** en gras\n"),
    ("<p><b>a</b><b>b</b> et <em>c <em>d</em></em></p>", "**ab** et *c d*\n"),
    ("<b><p>gras</b> suite</p>", "**gras** suite\n"),
    ("<p><strong>Attention :</strong> lisez</p>", "**Attention :** lisez\n"),
    ("<p>l’é<b>«t»</b>é</p>", "l’é«t»é\n"),
    ("<h2>Titre <a href='/x'>lié</a></h2>", "## Titre [lié](/x)\n"),
    ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n"),
    ("<ol start=3><li><p>a</p><p>b</p></li></ol>", "3. a\n\n   b\n"),
    ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b\n"),
    ("<ul><li><input type=checkbox checked> fait</li></ul>", "- [x] fait\n"),
    (
      "<table><tr><th>A<th>B|C</tr><tr><td colspan=2>x<br>y</tr></table>",
      "| A | B\\|C |\n| --- | --- |\n| x<br>y |  |\n"
    ),
    ("<table><tr><td><p>a</p></td></tr><tr><td><ul><li>b</li></ul></td></tr></table>", "a\n\n- b\n"),
    ("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>", "> a\n>\n> > b\n"),
    ("<pre><code class='language-swift'>let a = `b`\n  c</code></pre>", "```swift\nlet a = `b`\n  c\n```\n"),
    ("<pre><code>\na\n\n</code></pre>", "```\n\na\n\n```\n"), ("<pre>\n \n</pre><p>x</p>", "x\n"),
    ("<p>a<br><br>b<br>c</p>", "a\n\nb\\\nc\n"),
    ("<figure><img src='a.jpg' alt='A'><figcaption>La fête</figcaption></figure>", "![A](a.jpg \"La fête\")\n"),
    ("<p><img src=p.gif width=1 height=1>x</p>", "x\n"),
    ("<a href='javascript:alert(1)'>clic</a>", "clic\n"),
    ("<a href='https://a.example/b_(c)'>x</a>", "[x](https://a.example/b_\\(c\\))\n"),
    ("<a href='https://a.example/'>https://a.example/</a>", "<https://a.example/>\n"),
    ("<a href='/a'><h3>Un</h3><p>deux</p></a>", "### [Un](/a)\n\n[deux](/a)\n"),
    ("Bravo!<a href='/a'>oui</a>", "Bravo\\![oui](/a)\n"),
    (
      "<p>1. pas une liste</p><p># non</p><p>- non</p><p>2 * 3 * 4 et snake_case</p>",
      "1\\. pas une liste\n\n\\# non\n\n\\- non\n\n2 * 3 * 4 et snake_case\n"
    ),
    ("<p>&lt;b&gt; &amp;amp; [a](b) *c* `d`</p>", "\\<b> \\&amp; [a\\](b) \\*c\\* \\`d\\`\n"),
    ("<script>alert(1)</script><style>p{}</style><p hidden>non</p><p>oui</p>", "oui\n"),
    ("<dl><dt>Mot</dt><dd>Sens</dd></dl>", "**Mot**\n\nSens\n"),
    ("<iframe src='https://video.example/1' title='Film'></iframe>", "[Film](https://video.example/1)\n"),
    ("<p>Non fermé <i>et la suite<p>ici", "Non fermé *et la suite*\n\n*ici*\n"),
  ]

  @Test(arguments: cases) func `HTML becomes the Markdown that a person would write`(
    _ item: (html: String, markdown: String)
  ) {
    #expect(String(decoding: HTMLConversion(item.html).markdown, as: UTF8.self) == item.markdown)
  }

  @Test(arguments: cases) func `nothing is lost on the way to Markdown and back`(
    _ item: (html: String, markdown: String)
  ) {
    let markdown = HTMLConversion(item.html).markdown
    let words = VisibleWords(HTMLTree(parsing: item.html))
    #expect(words.missing(in: VisibleWords(markdown: markdown) ?? VisibleWords(of: [])) == [])
    let before = TextShape(html: Array(item.html.utf8))
    let after = TextShape(markdown: markdown)
    #expect(before.images == after?.images)
    #expect(before.headings == after?.headings)
    #expect(before.lists == after?.lists)
    #expect(before.tables == after?.tables)
  }

  @Test func `text that looks like Markdown stays text`() {
    let words = [
      "*a*", "_b_", "`c`", "[d](e)", "![f](g)", "<h>", "&amp;", "~~i~~", "\\", "#", "+ j", "1) k", "| l |", "---",
      "===", "> m", "^n^", "[^p]", "!", "[q]:",
    ]
    for first in words {
      for second in words {
        let text = "\(first) x\(second)\(first)"
        let html = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        let conversion = HTMLConversion("<p>\(html)</p><ul><li>\(html)</li></ul><h2>\(html)</h2>")
        let shape = TextShape(markdown: conversion.markdown)
        let wanted = TextShape(html: Array("<p>\(html)</p><ul><li>\(html)</li></ul><h2>\(html)</h2>".utf8))
        #expect(shape == wanted, "\(text)")
      }
    }
  }

  static let hostile: [String] = [
    String(repeating: "<div>", count: 100_000) + "x",
    String(repeating: "<b>", count: 50_000) + "x" + String(repeating: "<p>y", count: 2_000),
    (0..<300).map { "<b a=\($0)>" }.joined() + String(repeating: "<p>x", count: 20_000),
    String(repeating: "<ul><li>", count: 20_000) + "x",
    String(repeating: "<blockquote>", count: 20_000) + "x",
    String(repeating: "<table><tr><td>", count: 5_000) + "x",
    "<p " + (0..<20_000).map { "a\($0)=1" }.joined(separator: " ") + ">x",
    String(repeating: "<a href=x>", count: 20_000) + "x",
    String(repeating: "</x>", count: 100_000) + "x",
    "<select>" + String(repeating: "<xmp><div>", count: 20_000) + "x",
    "<svg><title>" + String(repeating: "<div>", count: 50_000) + "</title></svg>x",
    "<!--->" + String(repeating: "<div>", count: 50_000) + "x",
    String(repeating: "[", count: 50_000) + "x" + String(repeating: "*", count: 50_000),
    String(repeating: "<i>a</i>", count: 30_000) + "x",
    String(repeating: "<span>a</span>", count: 50_000) + "x",
    "<math>" + String(repeating: "<mi>", count: 50_000) + "x",
  ]

  @Test(arguments: hostile.indices) func `a hostile text comes to an end, and its words stay`(_ index: Int) {
    let conversion = HTMLConversion(Self.hostile[index])
    #expect(conversion.markdown.contains(UInt8(ascii: "x")))
  }

  /// Tags that stay, tags that are left out, and those that are too deep.
  @Test(arguments: ["p", "img", "b", "iframe", "style", "script", "select", "html"], ["", "<b>", "<div>"])
  func `a tag with too many attributes is a tag without any`(_ name: String, _ around: String) {
    let start = String(repeating: around, count: 300) + "<p>before</p>"
    let attributes = (0..<150).map { " a\($0)=1" }.joined()
    let conversion = HTMLConversion("\(start)<\(name)\(attributes)>y</\(name)><p>after</p>")
    #expect(conversion.markdown == HTMLConversion("\(start)<\(name)>y</\(name)><p>after</p>").markdown)
    #expect(String(decoding: conversion.markdown, as: UTF8.self).contains("after"))
  }

  @Test func `words are letters, digits and marks of any script, whatever stands between them`() {
    let words = VisibleWords(of: Array("L’été « 2 × 3 » — œuvre, ÷ naïve… Ωmega 日本語 a\u{301} ™ x\u{A0}y 😀 ».".utf8))
    #expect(
      words.list == ["L", "été", "2", "3", "œuvre", "naïve", "Ωmega", "日本語", "a\u{301}", "™", "x", "y", "😀"])
    let less = VisibleWords(of: Array("été 2 2".utf8))
    #expect(VisibleWords(of: Array("été, été : 2".utf8)).missing(in: less) == ["été"])
    #expect(words.missing(in: words) == [] && VisibleWords(of: [0xE2, 0x80]).list == [])
  }
}
