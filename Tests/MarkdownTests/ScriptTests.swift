import Markdown
import Testing
import Text

/// What members send is not trusted: nothing of it runs on a page.
@Suite struct ScriptTests {
  static let addresses = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#10;script:alert(1)", "&#106;avascript:alert(1)",
    "java%0ascript:alert(1)", "\\javascript:alert(1)", "javascript&colon;alert(1)", "data:text/html,x",
    "data:image/svg+xml;base64,PHN2Zz4=", "vbscript:x", "blob:x", "view-source:x", "file:///etc/passwd",
    "https:javascript:x", "http://", "https://a b/", "https://u:p@host/", "//a:b", "feed:x",
    "\u{1}javascript:x",
  ]

  @Test(arguments: addresses)
  func `an address that may run something is left out`(_ address: String) throws {
    let document = try Document(parsing: "[a](<\(address)>) ![b](<\(address)>)\n\n[c]\n\n[c]: <\(address)>\n")
    var buffer = ByteBuffer()
    let warnings = HTMLRenderer().render(document, into: &buffer)
    #expect(!buffer.string.contains("href") && !buffer.string.contains("src"))
    #expect(warnings.count == 3)
    let email = EmailRenderer().render(document).markup
    #expect(!email.contains("href") && !email.contains("src"))
  }

  @Test(arguments: addresses)
  func `an address that the resolver returns is looked at too`(_ address: String) throws {
    var renderer = HTMLRenderer()
    renderer.resolve = { _, _ in ResolvedLink("javascript:alert(1)") }
    #expect(renderer.render(try Document(parsing: "[a](\(address.count)) ![b](c)")).markup == "<p>a b</p>\n")
  }

  @Test(arguments: [
    "http://a.fr:80/x", "HTTPS://é.fr", "mailto:a@b.fr", "tel:+33", "/a", "a/b.md", "#c", "?d", "//e.fr/",
    "a?b:c",
  ])
  func `an ordinary address stays`(_ address: String) throws {
    #expect(HTMLRenderer().render(try Document(parsing: "[a](<\(address)>)")).markup.contains("href=\""))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "a <a href='javascript:x'>b</a>",
    "<iframe src=//x></iframe>", "<!-- --><script>x</script> -->", "<![CDATA[<script>]]>", "<?php x ?>",
    "**<script\nsrc=//x>**", "[a](b \"\\\"onmouseover=x\")", "![\" onerror=x](a)", "``` \"><script>\n```",
    "| <script>x</script> |\n|--|", "[^<script>]\n\n[^<script>]: x", "# <svg onload=x> {#\"><script>}",
  ])
  func `raw HTML writes no tag and no attribute`(_ text: String) throws {
    let html = HTMLRenderer().render(try Document(parsing: text)).markup
    for tag in ["<script", "<img src=x", "<svg", "<iframe", "<!", "<?", "javascript:"] {
      #expect(!html.contains(tag), "\(html)")
    }
    #expect(!html.contains("\" on"), "\(html)")
  }
}
