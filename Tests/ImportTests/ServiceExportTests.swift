import Testing
import Text

@testable import Import

/// Exports of services that publish for others.
struct ServiceExportTests {
  @Test func `Substack: bodies beside a table, paid posts stay out`() throws {
    let (project, result) = try TestProject.importingTwice(
      .substack,
      files: [
        "posts.csv": """
        post_id,post_date,is_published,type,audience,title,subtitle,podcast_url
        12.bonjour,2022-08-12T12:11:23.230Z,TRUE,newsletter,everyone,Bonjour,"L&#x2019;autre, ici",
        13.payant,2022-08-12T12:11:23.230Z,TRUE,newsletter,only_paid,Payant,,
        14.perdu,2022-08-12T12:11:23.230Z,TRUE,newsletter,everyone,Perdu,,
        """,
        "posts/12.bonjour.html": "<h2>Bonjour</h2><p>à tous</p>", "posts/13.payant.html": "<p>secret</p>",
      ])
    #expect(project["content/blog/2022-08-12-bonjour.md"].contains("description: \"L’autre, ici\""))
    #expect(result.report.leftOutCounts == [.paid: 1, .noFile: 1])
  }

  @Test func `a folder for a format of one file is told what it seems to be`() throws {
    let project = try TestProject()
    let refusal = #expect(throws: ImportRefusal.self) {
      try project.importing(.wordpress, files: ["posts.csv": "post_id\n", "posts/1.html": "x"])
    }
    #expect(refusal?.message.english.contains("is no export of WordPress") == true)
    #expect(refusal?.help?.english.contains("gazette import substack") == true)
  }

  @Test func `Medium: posts and drafts; answers to others are no posts`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>T</title></head><body><article><header><h1 class="p-name">Un jour</h1></header>
      <section data-field="subtitle">Sous-titre</section><section data-field="body"><section><h3 class="graf--title">Un jour</h3>
      <p>Texte</p></section></section><footer><p>By <a class="p-author">Léa</a> on
      <a><time class="dt-published" datetime="2018-05-01T10:00:00.000Z">May</time></a></p>
      <p><a class="p-canonical" href="https://medium.example/@lea/un-jour-12ab">Canonical</a></p></footer></article></body></html>
      """
    let (project, result) = try TestProject.importingTwice(
      .medium,
      files: [
        "posts/2018-05-01_Un-jour-12ab.html": page,
        "posts/draft_Brouillon.html": page.replacing("Un jour", with: "Brouillon"),
        "posts/2018-05-02_oui.html": "<section data-field=\"body\"><p>Oui</p></section>",
      ])
    let text = project["content/blog/2018-05-01-un-jour.md"]
    #expect(text.contains("authors: [\"Léa\"]") && text.contains("Texte") && !text.contains("Canonical"))
    #expect(project.files.contains { $0.contains("brouillon") && project[$0].contains("draft: true") })
    #expect(result.report.leftOutCounts == [.noPage: 1])
  }

  @Test func `Blogger: posts and comments in one file, unbound prefixes`() throws {
    func entry(_ id: String, _ kind: String, _ more: String) -> String {
      """
      <entry><id>tag:blogger.com,1999:blog-1.post-\(id)</id><published>2011-02-03T10:00:00+01:00</published>
      <category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#\(kind)"/>
      <author><name>Léa</name><email>lea@secret.example</email></author>\(more)</entry>
      """
    }
    let (project, result) = try TestProject.importingTwice(
      .blogger,
      """
      <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>
      \(entry("1", "post", "<title>Un</title><content type='html'>&lt;b&gt;gras&lt;/b&gt;&lt;br /&gt;&lt;br /&gt;suite</content><link rel='alternate' href='http://b.example/2011/02/un.html'/>"))
      \(entry("2", "comment", "<thr:in-reply-to ref='tag:blogger.com,1999:blog-1.post-1'/><content type='html'>Oui</content>"))
      \(entry("3", "comment", "<thr:in-reply-to ref='tag:blogger.com,1999:blog-1.post-1'/><link rel='related' href='http://b.example/feeds/1/1/2'/><content>Non</content>"))
      \(entry("4", "settings", "<title>s</title>"))
      </feed>
      """)
    #expect(project["content/blog/2011-02-03-un.md"].hasSuffix("**gras**\n\nsuite\n"))
    #expect(project["content/blog/2011-02-03-un.md"].contains("aliases: [\"/2011/02/un.html\"]"))
    #expect(project["content/blog/2011-02-03-un.comments.yml"].contains("id: \"3\"\n  parent: \"2\""))
    #expect(result.report.leftOutCounts == [.system: 1])
  }

  @Test func `Mastodon: only what was for everybody`() throws {
    func status(_ id: Int, to: String, _ text: String, type: String = "Create") -> String {
      """
      {"id":"https://m.example/a/\(id)/activity","type":"\(type)","to":["\(to)"],"object":{"id":"https://m.example/a/\(id)","type":"Note",
      "published":"2023-01-02T03:04:05Z","to":["\(to)"],"cc":[],"content":"<p>\(text)</p>","tag":[{"type":"Hashtag","name":"#fête"}]}}
      """
    }
    let everybody = "https://www.w3.org/ns/activitystreams#Public"
    let (project, result) = try TestProject.importingTwice(
      .mastodon,
      files: [
        "actor.json": "{\"name\":\"Nous\",\"url\":\"https://m.example/@nous\"}",
        "outbox.json":
          "{\"orderedItems\":[\(status(1, to: everybody, "Bonjour")),\(status(2, to: "https://m.example/a/followers", "Secret")),\(status(3, to: everybody, "x", type: "Announce"))]}",
      ])
    let text = project["content/community/2023-01-02-status-1.md"]
    #expect(
      text.contains("title: \"Bonjour\"") && text.contains("contributor: \"Nous\"") && text.contains("tags: [\"fête\"]")
    )
    #expect(!text.contains("consent"))
    #expect(result.report.leftOutCounts == [.notPublic: 1, .boost: 1])
  }
}
