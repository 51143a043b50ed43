import Markdown
import Testing
import Text

/// Elements of HTML that have a form in pages, e-mails and plain text.
@Suite struct KnownHTMLTests {
  /// A text in its three forms.
  struct Example: Sendable, CustomTestStringConvertible {
    let markdown: String
    let page: String
    let email: String
    let text: String
    var testDescription: String { markdown }

    init(_ markdown: String, page: String, email: String, text: String) {
      (self.markdown, self.page, self.email, self.text) = (markdown, page, email, text)
    }
  }

  private static let resolver: LinkResolver = { destination, isImage in
    guard !destination.contains(":") else { return nil }
    return ResolvedLink("https://e.org/\(destination)", width: isImage ? 40 : nil, height: isImage ? 30 : nil)
  }

  private static func email() -> EmailRenderer {
    var renderer = EmailRenderer()
    var styles = EmailStyles()
    styles.paragraph = "P"
    styles.link = "A"
    styles.code = "C"
    styles.image = "I"
    styles.caption = "CAP"
    styles.captioned = "FIG"
    styles.raised = ""
    renderer.styles = styles
    renderer.labels = .french
    renderer.resolve = resolver
    return renderer
  }

  private static func page() -> HTMLRenderer {
    var renderer = HTMLRenderer()
    renderer.labels = .french
    return renderer
  }

  private static func text() -> PlainTextRenderer {
    var renderer = PlainTextRenderer()
    renderer.labels = .french
    renderer.resolve = resolver
    return renderer
  }

  static let examples = [
    Example(
      "<kbd>Ctrl</kbd> 1<sup>er</sup> m<sup>2</sup> H<sub>2</sub>O <mark>vu</mark> <u>là</u>",
      page: "<p><kbd>Ctrl</kbd> 1<sup>er</sup> m<sup>2</sup> H<sub>2</sub>O <mark>vu</mark> <ins>là</ins></p>\n",
      email: "<p style=\"P\"><code style=\"C\">Ctrl</code> 1<sup>er</sup> m<sup>2</sup> H<sub>2</sub>O "
        + "<strong>vu</strong> <u>là</u></p>\n",
      text: "Ctrl 1er m² H₂O vu là\n"),
    Example(
      "<b>*a* <i>b</i></b> <s>c</s> <A HREF='d' onclick=x>e</A>",
      page: "<p><strong><em>a</em> <em>b</em></strong> <del>c</del> <a href=\"d\">e</a></p>\n",
      email: "<p style=\"P\"><strong><em>a</em> <em>b</em></strong> <s>c</s> "
        + "<a href=\"https://e.org/d\" style=\"A\">e</a></p>\n",
      text: "*_a_ _b_* c e <https://e.org/d>\n"),
    Example(
      "L’<abbr title='Association \"A\"'>ADR</abbr>",
      page: "<p>L’<abbr title=\"Association &quot;A&quot;\">ADR</abbr></p>\n",
      email: "<p style=\"P\">L’ADR (Association &quot;A&quot;)</p>\n", text: "L’ADR (Association \"A\")\n"),
    Example(
      "<details open>\n<summary>Et <b>alors</b></summary>\n\n- un\n\n</details>\n\nAprès",
      page:
        "<details open>\n<summary>Et <strong>alors</strong></summary>\n<ul>\n<li>un</li>\n</ul>\n</details>\n<p>Après</p>\n",
      email:
        "<p style=\"P\"><strong>Et <strong>alors</strong></strong></p>\n<ul style=\"margin:0 0 16px;padding:0 0 0 24px\">\n"
        + "<li style=\"margin:0 0 4px\">un</li>\n</ul>\n<p style=\"P\">Après</p>\n",
      text: "Et *alors*\n\n- un\n\nAprès\n"),
    Example(
      "<details><summary>A</summary>b &amp; <em>c</em><br>d</details>",
      page: "<details>\n<summary>A</summary>\n<p>b &amp; <em>c</em><br>\nd</p>\n</details>\n",
      email: "<p style=\"P\"><strong>A</strong></p>\n<p style=\"P\">b &amp; <em>c</em><br>\nd</p>\n",
      text: "*A*\n\nb & _c_\nd\n"),
    Example(
      "<video src=\"f.mp4\" poster=\"p.jpg\" title=\"La fête\" controls>Vieux</video>",
      page:
        "<p><video controls preload=\"metadata\" src=\"f.mp4\" poster=\"p.jpg\" aria-label=\"La fête\"></video></p>\n",
      email:
        "<p style=\"P\"><a href=\"https://e.org/f.mp4\" style=\"A\"><img src=\"https://e.org/p.jpg\" alt=\"La fête\" "
        + "width=\"40\" height=\"30\" style=\"width:100%;max-width:40px;height:auto;I\"></a><br>\n"
        + "<a href=\"https://e.org/f.mp4\" style=\"A\">La fête</a></p>\n",
      text: "La fête <https://e.org/f.mp4>\n"),
    Example(
      "<audio controls>\n  <source src=\"s/son.mp3\" type=\"audio/mpeg\">\n</audio>",
      page:
        "<p><audio controls preload=\"metadata\" src=\"s/son.mp3\" aria-label=\"Écouter l’enregistrement (son.mp3)\">"
        + "</audio></p>\n",
      email:
        "<p style=\"P\"><a href=\"https://e.org/s/son.mp3\" style=\"A\">Écouter l’enregistrement (son.mp3)</a></p>\n",
      text: "Écouter l’enregistrement (son.mp3) <https://e.org/s/son.mp3>\n"),
    Example(
      "<iframe width=5 src=\"https://www.youtube-nocookie.com/embed/a_B?start=3\" title=\"Le film\"></iframe>",
      page: "<p><a href=\"https://www.youtube.com/watch?v=a_B\">Le film</a></p>\n",
      email: "<p style=\"P\"><a href=\"https://www.youtube.com/watch?v=a_B\" style=\"A\">Le film</a></p>\n",
      text: "Le film <https://www.youtube.com/watch?v=a_B>\n"),
    Example(
      "<iframe src=\"//www.openstreetmap.org/export\"></iframe>",
      page:
        "<p><a href=\"https://www.openstreetmap.org/export\">Ouvrir dans le navigateur (www.openstreetmap.org)</a></p>\n",
      email: "<p style=\"P\"><a href=\"https://www.openstreetmap.org/export\" style=\"A\">"
        + "Ouvrir dans le navigateur (www.openstreetmap.org)</a></p>\n",
      text: "Ouvrir dans le navigateur (www.openstreetmap.org)\n<https://www.openstreetmap.org/export>\n"),
    Example(
      "<figure>\n  <img src=\"a.jpg\" alt=\"b\">\n  <figcaption>c</figcaption>\n</figure>",
      page: "<figure><img src=\"a.jpg\" alt=\"b\"><figcaption>c</figcaption></figure>\n",
      email: "<p style=\"FIG\"><img src=\"https://e.org/a.jpg\" alt=\"b\" width=\"40\" height=\"30\" "
        + "style=\"width:100%;max-width:40px;height:auto;I\"></p>\n<p style=\"CAP\">c</p>\n",
      text: "[Image\u{A0}: b] c\n"),
    Example(
      "<div lang=\"ar\" dir=\"RTL\">\n\nمرحبا\n\n</div>",
      page: "<div lang=\"ar\" dir=\"rtl\">\n<p>مرحبا</p>\n</div>\n",
      email: "<div lang=\"ar\" dir=\"rtl\" style=\"text-align:right\">\n<p style=\"P\">مرحبا</p>\n</div>\n",
      text: "مرحبا\n"),
    Example(
      "| a |\n|---|\n| <kbd>b</kbd> <span lang=en>c</span> |",
      page: "<div class=\"table\" role=\"group\" aria-label=\"Tableau 1\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n"
        + "<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><kbd>b</kbd> <span lang=\"en\">c</span></td>\n"
        + "</tr>\n</tbody>\n</table>\n</div>\n",
      email: "<table role=\"table\" style=\"margin:0 0 16px;border-collapse:collapse;width:100%\">\n<thead>\n<tr>\n"
        + "<th scope=\"col\" style=\"padding:6px 8px;border-bottom:2px solid #999999;text-align:left\">a</th>\n</tr>\n"
        + "</thead>\n<tbody>\n<tr>\n<td style=\"padding:6px 8px;border-bottom:1px solid #cccccc;vertical-align:top\">"
        + "<code style=\"C\">b</code> <span lang=\"en\">c</span></td>\n</tr>\n</tbody>\n</table>\n",
      text: "a\n---\nb c\n"),
  ]

  @Test(arguments: examples)
  func `an element has a form in each channel`(_ example: Example) throws {
    let document = try Document(parsing: example.markdown)
    var buffer = ByteBuffer()
    #expect(Self.page().render(document, into: &buffer) == [])
    #expect(buffer.string == example.page)
    buffer = ByteBuffer()
    #expect(Self.email().render(document, into: &buffer) == [])
    #expect(buffer.string == example.email)
    #expect(Self.text().render(document) == example.text)
  }

  /// A text, its page, and what is told of it.
  struct Left: Sendable {
    let markdown: String
    let page: String?
    let told: [String]

    init(_ markdown: String, _ page: String?, _ told: [String]) {
      (self.markdown, self.page, self.told) = (markdown, page, told)
    }
  }

  static let left = [
    Left("a <span class=\"x\">b</span> c", "<p>a b c</p>\n", ["1 <span class=\"x\">"]),
    Left("<div class=\"x\">\nb\n</div>", "<p>b</p>\n", ["1 <div class=\"x\">"]),
    Left("<div class=\"x\">\n\n*b*\n\n</div>", "<p><em>b</em></p>\n", ["1 <div class=\"x\">"]),
    Left("<center>\n\nb\n\n</center>", "<p>b</p>\n", ["1 <center>"]),
    Left("a\n\n<script>b</script>\n", "<p>a</p>\n", ["3 <script>b</script>"]),
    Left("<table><tr><td>a</td></tr></table>", "", ["1 <table><tr><td>a</td></tr></table>"]),
    Left("a <blink>b</blink>", "<p>a b</p>\n", ["1 <blink>"]),
    Left("a </b> c <b> d", "<p>a  c  d</p>\n", ["1 </b>", "1 <b>"]),
    Left("*a <b>c* d</b>", "<p><em>a c</em> d</p>\n", ["1 <b>", "1 </b>"]),
    Left("<b>a <i>b</b> c</i>", "<p><strong>a b</strong> c</p>\n", ["1 <i>", "1 </i>"]),
    Left("<img alt=\"a\">", "", ["1 <img alt=\"a\">"]),
    Left("<video controls></video>", "", ["1 <video controls>"]),
    Left("<a name=\"x\">b</a>", "<p>b</p>\n", ["1 <a name=\"x\">"]),
    Left("a[^1]\n\n[^1]: b\n\n[^2]: c", nil, ["5 [^2]"]),
    Left("a <!-- b --> c\n\n<!-- d -->", "<p>a  c</p>\n", []),
  ]

  @Test(arguments: left)
  func `what has no form is left out with one warning`(_ example: Left) throws {
    let (markdown, page, told) = (example.markdown, example.page, example.told)
    var buffer = ByteBuffer()
    let document = try Document(parsing: markdown)
    let warnings = Self.page().render(document, into: &buffer)
    if let page { #expect(buffer.string == page) }
    #expect(warnings.map { "\($0.line) \($0.excerpt)" } == told)
    let inEmail = Self.email().render(document, into: &buffer).filter { $0.kind == .rawHTML }
    #expect(inEmail == warnings.filter { $0.kind == .rawHTML })
  }

  @Test(arguments: [
    ("<table>", "|"), ("<li>a", "- "), ("<h2>a", "##"), ("<script src=x>", "[words]"),
    ("<div class", "take the tag away"),
    ("</font>", "take the tag away"), ("<hr>", "---"), ("<pre>", "```"), ("<blockquote>", "> "), ("<x-y>", "` `"),
  ])
  func `the help says what to write instead`(_ excerpt: String, _ help: String) throws {
    var buffer = ByteBuffer()
    let text = excerpt.hasPrefix("</") ? "a \(excerpt)" : excerpt + (excerpt.hasSuffix("s") ? ">" : "")
    let warnings = HTMLRenderer().render(
      try Document(parsing: text, syntax: .content.subtracting(.knownHTML)), into: &buffer)
    let found = try #require(warnings.first)
    #expect(found.help.english.contains(help), "\(found.help.english)")
    #expect(!found.help.french.isEmpty)
  }

  @Test func `pictures and files in HTML are known like those of Markdown`() throws {
    let text = "<p><img src=\"a.jpg\" alt=\"b\"></p>\n\nc <video src=\"d.mp4\" poster=\"e.jpg\"></video>"
    let document = try Document(parsing: text)
    #expect(document.destinations.map(\.text) == ["a.jpg", "d.mp4", "e.jpg"])
    #expect(document.linksAndImages.map { "\($0.position.line):\($0.position.column)" } == ["1:14", "3:15", "3:30"])
    let without = try Document(parsing: text[...].utf8.map { $0 }[...], omittingImages: { $0 == "a.jpg" })
    #expect(without.destinations.map(\.text) == ["d.mp4", "e.jpg"])
  }

  @Test func `tags that are never closed do not hold those that follow`() throws {
    let text = String(repeating: "a <p>", count: 40) + "<kbd>b</kbd>"
    #expect(Self.page().render(try Document(parsing: text)).markup.contains("<kbd>b</kbd>"))
  }

  @Test func `nothing that a tag says becomes markup`() throws {
    let text =
      "<abbr title='\"><script>'>a</abbr> <img src='x\" onerror=\"y' alt='\"><b>'> "
      + "<video src='javascript:z' title='\"<i>'></video> <span lang='\"' dir='\"'>b</span>"
    for html in [Self.page().render(try Document(parsing: text)), Self.email().render(try Document(parsing: text))] {
      for tag in HTMLTokenizer.tokens(of: Array(html.markup.utf8)) where tag.kind == .start {
        #expect(["p", "abbr", "img"].contains(tag.name), "\(tag.name)")
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") })
      }
    }
  }

  @Test func `a text of nothing but tags takes no time`() throws {
    for part in [
      "<b>", "<details>\n\n", "<div>\n\n", "<a <", "<a b='", "<kbd></kbd>", "<video src=a>", "<!a ", "</b>",
      "<div><video src=a></video>",
    ] {
      let text = String(repeating: part, count: 20_000)
      guard let document = try? Document(parsing: text) else { continue }
      #expect(Self.page().render(document).markup.utf8.count < 40 * text.utf8.count, "\(part)")
    }
  }
}
