import Markdown
import Testing
import Text

@Suite struct HTMLRendererTests {
  @Test(arguments: [
    ("Bonjour *à* `<tous>` & {{x}}", "<p>Bonjour <em>à</em> <code>&lt;tous&gt;</code> &amp; {{x}}</p>\n"),
    ("a\\\nb", "<p>a<br>\nb</p>\n"),
    ("***", "<hr>\n"),
    ("a\u{B}b\u{85}c\u{FFFE}", "<p>abc</p>\n"),
    ("```swift x\nlet a\n```", "<pre tabindex=\"0\"><code class=\"language-swift\">let a\n</code></pre>\n"),
    (
      "![Une *photo*](p.jpg \"Légende\")",
      "<figure><img src=\"p.jpg\" alt=\"Une photo\"><figcaption>Légende</figcaption></figure>\n"
    ),
    ("a ![b](c \"d\")", "<p>a <img src=\"c\" alt=\"b\" title=\"d\"></p>\n"),
    ("![b]()", "<p>b</p>\n"),
    ("[](https://e.org)", "<p><a href=\"https://e.org\">https://e.org</a></p>\n"),
    (
      "<https://é.fr/à?a=%zz#b#c>",
      "<p><a href=\"https://é.fr/%C3%A0?a=%25zz#b%23c\">https://é.fr/à?a=%zz#b#c</a></p>\n"
    ),
    ("#", ""),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("a<br>b <!-- c -->", "<p>a<br>b </p>\n"),
  ])
  func `a construct becomes plain HTML`(_ markdown: String, _ html: String) throws {
    #expect(HTMLRenderer().render(try Document(parsing: markdown)).markup == html)
  }

  @Test func `the boxes of tasks are named and say what is typed, not what stands in the line`() throws {
    var renderer = HTMLRenderer()
    renderer.labels = .french
    #expect(
      renderer.render(try Document(parsing: "- [ ] voir [x]\n- [X] fait\n")).markup == """
        <ul>
        <li class="task"><input type="checkbox" disabled aria-label="À faire"> voir [x]</li>
        <li class="task"><input type="checkbox" disabled checked aria-label="Fait"> fait</li>
        </ul>

        """)
  }

  @Test func `tables scroll in a named group and align by class`() throws {
    #expect(
      HTMLRenderer().render(try Document(parsing: "| a | b |\n|---|--:|\n| 1 | 2 |")).markup == """
        <div class="table" role="group" aria-label="Table 1" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="align-right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="align-right">2</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `two documents can share a page`() throws {
    var renderer = HTMLRenderer()
    renderer.idPrefix = "b-"
    renderer.highestHeading = 2
    renderer.labels = .french
    #expect(
      renderer.render(try Document(parsing: "# Été\n\n[là](#ete) [^n] [^n]\n\n[^n]: Note.")).markup == """
        <h2 id="b-ete">Été</h2>
        <p><a href="#b-ete">là</a> <sup class="footnote-ref" id="b-fnref:1"><a href="#b-fn:1" role="doc-noteref">1</a></sup> \
        <sup class="footnote-ref" id="b-fnref:1:2"><a href="#b-fn:1" role="doc-noteref">1</a></sup></p>
        <div class="footnotes" role="group" aria-label="Notes">
        <ol>
        <li id="b-fn:1">
        <p>Note. <a href="#b-fnref:1" class="footnote-back" role="doc-backlink" aria-label="Retour au texte, note 1">↩</a> \
        <a href="#b-fnref:1:2" class="footnote-back" role="doc-backlink" aria-label="Retour au texte, note 1-2">↩</a></p>
        </li>
        </ol>
        </div>

        """)
  }

  @Test func `no identifier is given twice`() throws {
    let document = try Document(parsing: "# A\n\n# A\n\n# A 2\n\n# a\n\n# 🎉\n\n# Fn {#a}\n")
    #expect(document.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3", "section", "a-4"])
    let html = HTMLRenderer().render(document).markup
    for id in document.headings.map(\.id) { #expect(html.contains(" id=\"\(id)\"")) }
  }

  @Test func `the site gives addresses and sizes`() throws {
    var renderer = HTMLRenderer()
    renderer.resolve = { destination, isImage in
      isImage ? ResolvedLink("/i/\(destination)", width: 640, height: 480, isLazy: true) : nil
    }
    #expect(
      renderer.render(try Document(parsing: "![a](b.jpg) [c](d)")).markup
        == "<p><img src=\"/i/b.jpg\" alt=\"a\" width=\"640\" height=\"480\" loading=\"lazy\"> <a href=\"d\">c</a></p>\n"
    )
  }

  @Test func `raw HTML stays only when it is asked for, with a warning when it goes`() throws {
    let text = "a <b>c</b>\n\n<div>\nd\n</div>\n\n<script>e</script>\n"
    var buffer = ByteBuffer()
    let raw = Syntax.content.subtracting(.knownHTML)
    let warnings = HTMLRenderer().render(try Document(parsing: text, syntax: raw), into: &buffer)
    #expect(buffer.string == "<p>a c</p>\n")
    #expect(warnings.map(\.line) == [1, 1, 3, 7])
    #expect(warnings.map(\.excerpt) == ["<b>", "</b>", "<div>", "<script>e</script>"])
    var renderer = HTMLRenderer()
    renderer.allowsRawHTML = true
    #expect(
      renderer.render(try Document(parsing: text, syntax: raw)).markup
        == "<p>a <b>c</b></p>\n<div>\nd\n</div>\n&lt;script>e&lt;/script>\n")
  }

  @Test func `attribute lists of kramdown are taken out`() throws {
    let text =
      "# T {#mon-id}\n\nTexte\n{: .lead}\n\n{: .seul}\n\n![a](b){: width=\"1\"} et `{: x}` {: y}\n\n| a |\n|---|\n| 1 |\n{: .t}\n"
    let html = HTMLRenderer().render(try Document(parsing: text)).markup
    #expect(
      html.hasPrefix(
        "<h1 id=\"mon-id\">T</h1>\n<p>Texte</p>\n<p><img src=\"b\" alt=\"a\"> et <code>{: x}</code> {: y}</p>\n"
      ))
    #expect(html.contains("<td>1</td>\n</tr>\n</tbody>"))
  }

  @Test func `no level of heading is skipped`() throws {
    var renderer = HTMLRenderer()
    renderer.highestHeading = 2
    renderer.hasHeadingIDs = false
    let document = try Document(parsing: "#### A\n### B\n## C\n##### D\n##### E\n### F\n#### G\n## H")
    let levels = renderer.render(document).markup.split(separator: "\n").map { $0.prefix(4) + $0.suffix(5) }
    #expect(
      levels == [
        "<h2></h2>", "<h2></h2>", "<h2></h2>", "<h3></h3>", "<h3></h3>", "<h3></h3>", "<h4></h4>", "<h2></h2>",
      ])
    #expect(document.headings.map(\.depth) == [1, 1, 1, 2, 2, 2, 3, 1])
  }

  @Test func `tags of other generators are named, code is not`() throws {
    var buffer = ByteBuffer()
    let text = "[a]({% post_url 2015-12-03 %}) `{{ b }}`\n\n{ c } {d}\n\n![e]({{ site.baseurl }}/f.png)"
    let warnings = HTMLRenderer().render(try Document(parsing: text), into: &buffer)
    #expect(warnings.map { "\($0.line) \($0.code)" } == ["1 template-tag", "5 template-tag"])
    #expect(warnings.first?.excerpt.hasPrefix("{% post") == true)
  }

  @Test(arguments: [
    ("[a](my list.pdf)", ["my list.pdf"]), ("b\n[a](/x y/)", ["/x y/"]), ("![a](my list.jpg \"t\")", ["my list.jpg"]),
    ("[a](<my list.pdf>)", []), ("[a](my%20list.pdf)", []), ("[a](list.pdf \"my title\")", []), ("`[a](b c.pdf)`", []),
    ("f[1](of all things)", []), ("[a](b.pdf) and (c d.pdf)", []), ("    [a](b c.pdf)", []), ("[a](b c.pdf", []),
  ])
  func `an address with a space is named, for it makes no link`(_ text: String, _ addresses: [String]) throws {
    var buffer = ByteBuffer()
    let warnings = HTMLRenderer().render(try Document(parsing: text), into: &buffer)
    #expect(warnings.filter { $0.kind == .spacedAddress }.map(\.excerpt) == addresses)
  }
}
