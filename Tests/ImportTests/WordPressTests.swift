import Testing
import Text

@testable import Import

struct WordPressTests {
  /// An export of some items.
  static func export(_ items: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="e" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>L’association</title><link>https://old.example</link>
    <wp:author><wp:author_login>cm</wp:author_login><wp:author_display_name><![CDATA[Claire Martin]]></wp:author_display_name></wp:author>
    \(items)
    </channel></rss>
    """
  }

  static func item(_ id: Int, _ text: String, type: String = "post", status: String = "publish", more: String = "")
    -> String
  {
    """
    <item><title>Titre \(id)</title><link>https://old.example/2014/05/titre-\(id)/</link>
    <guid isPermaLink="false">https://old.example/?p=\(id)</guid><dc:creator>cm</dc:creator>
    <content:encoded><![CDATA[\(text)]]></content:encoded><wp:post_id>\(id)</wp:post_id>
    <wp:post_date>2014-05-02 18:30:00</wp:post_date><wp:post_date_gmt>2014-05-02 16:30:00</wp:post_date_gmt>
    <wp:post_name>titre-\(id)</wp:post_name><wp:status>\(status)</wp:status><wp:post_type>\(type)</wp:post_type>\(more)</item>
    """
  }

  static func comment(_ id: Int, parent: Int = 0, approved: String = "1", type: String = "comment", text: String)
    -> String
  {
    """
    <wp:comment><wp:comment_id>\(id)</wp:comment_id><wp:comment_author>Zoé</wp:comment_author>
    <wp:comment_author_email>zoe@secret.example</wp:comment_author_email>
    <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_date>2014-05-03 08:00:00</wp:comment_date>
    <wp:comment_date_gmt>2014-05-03 06:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[\(text)]]></wp:comment_content>
    <wp:comment_approved>\(approved)</wp:comment_approved><wp:comment_type>\(type)</wp:comment_type>
    <wp:comment_parent>\(parent)</wp:comment_parent></wp:comment>
    """
  }

  @Test func `a post becomes an entry with its date, author, address and credit`() throws {
    let project = try TestProject()
    let result = try project.importing(
      .wordpress,
      Self.export(
        Self.item(1, "Un <b>mot</b>.\n\nUn lien vers <a href=\"http://www.old.example/2014/05/titre-1/\">moi</a>.")))
    #expect(
      project["content/blog/2014-05-02-titre-1.md"] == """
        ---
        title: "Titre 1"
        date: 2014-05-02T18:30:00+02:00
        aliases: ["/2014/05/titre-1/", "/?p=1"]
        authors: ["Claire Martin"]
        origin:
          address: "https://old.example/2014/05/titre-1/"
          date: 2014-05-02T18:30:00+02:00
          publication: "L’association"
          import: "wordpress-old-example"
        ---

        Un **mot**.

        Un lien vers [moi](/2014/05/titre-1/).

        """)
    #expect(result.report.isBalanced)
    #expect(project["imports/wordpress-old-example.tsv"].contains("/2014/05/titre-1/ /?p=1"))
  }

  @Test func `drafts stay drafts, and what was private or protected is listed and not written`() throws {
    let project = try TestProject()
    let result = try project.importing(
      .wordpress,
      Self.export(
        Self.item(1, "a", status: "draft") + Self.item(2, "b", status: "private")
          + Self.item(3, "c", more: "<wp:post_password>x</wp:post_password>") + Self.item(4, "d", status: "trash")
          + Self.item(5, "e", status: "future") + Self.item(6, "f", type: "page")
          + Self.item(7, "g", type: "nav_menu_item")))
    #expect(
      project.files == [
        "content/blog/2014-05-02-titre-1.md", "content/blog/2014-05-02-titre-5.md", "content/pages/titre-6.md",
        "imports/wordpress-old-example.md", "imports/wordpress-old-example.tsv",
      ])
    #expect(project["content/blog/2014-05-02-titre-1.md"].contains("\ndraft: true\n"))
    #expect(project["content/blog/2014-05-02-titre-5.md"].contains("\ndraft: true\n"))
    #expect(result.report.total == ImportReport.Tally(found: 7, kept: 3, degraded: 0, leftOut: 4))
  }

  @Test func `comments keep their thread, and neither address nor what was not approved is written`() throws {
    let project = try TestProject()
    let comments =
      Self.comment(1, text: "Un\nécrivez à zoe@secret.example")
      + Self.comment(2, parent: 1, approved: "0", text: "attend")
      + Self.comment(3, parent: 2, text: "réponse") + Self.comment(4, approved: "spam", text: "réclame")
      + Self.comment(5, type: "pingback", text: "lien") + Self.comment(6, parent: 7, text: "a")
      + Self.comment(7, parent: 6, text: "b")
    let result = try project.importing(.wordpress, Self.export(Self.item(1, "x", more: comments)))
    let text = project["content/blog/2014-05-02-titre-1.comments.yml"]
    #expect(
      text.hasPrefix(
        """
        - id: "1"
          author: "Zoé"
          date: 2014-05-03T08:00:00+02:00
          text: |2-
            Un\\
            écrivez à zoe@…
        - id: "2"
          parent: "1"
          withdrawn: true
        - id: "3"
          parent: "2"
        """))
    #expect(result.report.isBalanced)
    #expect(result.report.leftOutCounts == [.pendingComment: 1, .spamComment: 1, .notice: 1])
    for file in project.files {
      #expect(!project[file].contains("secret.example"))
      #expect(!project[file].contains("192.0.2.7"))
    }
  }

  @Test func `importing again changes nothing, and what a person changed or removed stays so`() throws {
    let project = try TestProject()
    let first = Self.export(Self.item(1, "un") + Self.item(2, "deux") + Self.item(3, "trois"))
    #expect(try project.importing(.wordpress, first).written == 3)
    #expect(try project.importing(.wordpress, first).written == 0)
    let path = "content/blog/2014-05-02-titre-1.md"
    try project.write(project[path] + "À moi.\n", to: path)
    let second = Self.export(Self.item(1, "UN") + Self.item(2, "DEUX"))
    let result = try project.importing(.wordpress, second)
    #expect(project[path].contains("un\nÀ moi."))
    #expect(project["content/blog/2014-05-02-titre-2.md"].contains("DEUX"))
    #expect(result.report.leftOutCounts == [.edited: 1])
    #expect(result.report.isBalanced)
  }

  @Test func `a former address that another entry or the site itself has is not claimed`() throws {
    let project = try TestProject()
    try project.write("---\ntitle: Ici\n---\nx\n", to: "content/pages/about.md")
    let page = Self.item(1, "x", type: "page").replacing("/2014/05/titre-1/", with: "/about/").replacing(
      "<wp:post_name>titre-1", with: "<wp:post_name>about")
    let list = Self.item(2, "x", type: "page").replacing("/2014/05/titre-2/", with: "/blog/")
    for _ in 0..<2 {
      _ = try project.importing(.wordpress, Self.export(page + list))
      #expect(project["content/pages/about-2.md"].contains("aliases: [\"/?p=1\"]\n"))
      #expect(project["content/pages/titre-2.md"].contains("aliases: [\"/?p=2\"]\n"))
      #expect(project["imports/wordpress-old-example.tsv"].contains("/about/"))
    }
  }

  @Test func `a dry run writes nothing and tells the same`() throws {
    let project = try TestProject()
    let export = Self.export(Self.item(1, "un"))
    let dry = try project.importing(.wordpress, export) { $0.isDryRun = true }
    #expect(project.files == [])
    #expect(try project.importing(.wordpress, export).text == dry.text)
  }

  @Test func `shortcodes become what they showed, and no bracket stays behind`() throws {
    let project = try TestProject()
    let text = """
      [caption id="a" width="3"]<img src="https://old.example/wp-content/uploads/2014/05/a.jpg" alt="A"> La fête[/caption]
      [gallery ids="9"] [embed]https://video.example/1[/embed] [foo bar="x"]dedans[/foo] un mot [sic] et [[gallery]]
      """
    let attachment = Self.item(
      9, "", type: "attachment",
      more: "<wp:attachment_url>https://old.example/wp-content/uploads/2014/05/b.jpg</wp:attachment_url>")
    try project.write("jpeg", to: "media/2014/05/b.jpg")
    let result = try project.importing(.wordpress, Self.export(Self.item(1, text) + attachment)) {
      $0.media = project.root + "/media"
    }
    let entry = project["content/blog/2014-05-02-titre-1.md"]
    #expect(entry.contains("![A](https://old.example/wp-content/uploads/2014/05/a.jpg \"La fête\")"))
    #expect(entry.contains("![](/media/wordpress-old-example/uploads/2014/05/b.jpg)"))
    #expect(project["content/static/media/wordpress-old-example/uploads/2014/05/b.jpg"] == "jpeg")
    #expect(entry.contains("dedans un mot [sic] et [gallery]"))
    #expect(!entry.contains("[foo") && !entry.contains("[/"))
    #expect(result.report.degraded.first?.losses[.shortcode] == 1)
  }

  @Test func `a text of more than ten megabytes is read, and listed as too large for a page`() throws {
    let project = try TestProject()
    let large = String(repeating: "mot ", count: 2_700_000)
    let result = try project.importing(.wordpress, Self.export(Self.item(1, large) + Self.item(2, "petit")))
    #expect(result.report.leftOutCounts == [.tooLarge: 1])
    #expect(project["content/blog/2014-05-02-titre-2.md"].contains("petit"))
  }

  @Test func `entities of its own are refused`() throws {
    let project = try TestProject()
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>
      """
    let outside =
      "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&a;</title></channel></rss>"
    for text in [bomb, outside] {
      #expect(throws: ImportRefusal.entities("export")) { try project.importing(.wordpress, text) }
    }
    #expect(project.files == [])
  }

  @Test func `a damaged file is read as far as possible, and the report says where it is damaged`() throws {
    let project = try TestProject()
    let text = Self.export(Self.item(1, "un") + Self.item(2, "deux"))
    let cut = String(text.prefix(text.count - 300))
    let result = try project.importing(.wordpress, cut)
    #expect(project["content/blog/2014-05-02-titre-1.md"].contains("un"))
    #expect(result.report.faults.count == 1)
    #expect(result.text.contains("export, line"))
  }

  @Test func `other encodings are read`() throws {
    let text = Self.export(Self.item(1, "été à l’œuvre"))
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.replacing("UTF-8", with: "UTF-16").utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let windows = Array(
      text.replacing("UTF-8", with: "windows-1252").unicodeScalars.map { scalar -> UInt8 in
        switch scalar {
        case "’": 0x92;
        case "œ": 0x9C;
        default: UInt8(truncatingIfNeeded: scalar.value)
        }
      })
    for bytes in [utf16, windows] {
      let project = try TestProject()
      _ = try ImportRun(.wordpress, settings: project.settings).importing(bytes, name: "export")
      #expect(project["content/blog/2014-05-02-titre-1.md"].contains("été à l’œuvre"))
    }
    // It says windows-1252 and is UTF-8 since; without a mark, the zeros tell UTF-16.
    let late = Array(text.replacing("UTF-8", with: "iso-8859-1").utf8)
    let bare = text.replacing("UTF-8", with: "UTF-16").utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [late, bare] {
      let project = try TestProject()
      let result = try ImportRun(.wordpress, settings: project.settings).importing(bytes, name: "export")
      #expect(project["content/blog/2014-05-02-titre-1.md"].contains("été à l’œuvre"))
      #expect(result.report.guessedBytes == 0 && result.report.faults.isEmpty)
    }
    // It says UTF-8 and is not.
    let project = try TestProject()
    let parts = text.split(separator: "été").map { Array($0.utf8) }
    let mixed = parts[0] + [0xE9, 0x74, 0xE9] + parts[1]
    let result = try ImportRun(.wordpress, settings: project.settings).importing(mixed, name: "export")
    #expect(project["content/blog/2014-05-02-titre-1.md"].contains("été à l’œuvre"))
    #expect(result.report.guessedBytes == 2)
  }

  @Test func `another export is refused with what it seems to be`() throws {
    let project = try TestProject()
    let refusal = #expect(throws: ImportRefusal.self) { try project.importing(.wordpress, "///DOTCLEAR|2.25|single\n") }
    #expect(refusal?.help?.english.contains("gazette import dotclear") == true)
  }
}
