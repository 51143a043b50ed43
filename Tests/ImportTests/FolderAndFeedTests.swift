import Testing
import Text

@testable import Import

/// Folders of other generators, and feeds.
struct FolderAndFeedTests {
  @Test func `feeds of three sorts`() throws {
    let (rss, _) = try TestProject.importingTwice(
      .feed,
      """
      <rss version="2.0"><channel><title>Fil</title><link>https://f.example/</link>
      <item><title>A &amp;amp; B</title><link>https://f.example/a/</link><guid>1</guid><pubDate>Tue, 03 Feb 2015 10:00:00 EST</pubDate>
      <description>&lt;p&gt;Texte&lt;/p&gt;</description></item></channel></rss>
      """)
    #expect(rss["content/blog/2015-02-03-a.md"].contains("title: \"A & B\"\ndate: 2015-02-03T10:00:00-05:00"))
    let (atom, _) = try TestProject.importingTwice(
      .feed,
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Fil</title><entry><id>x</id><title>Un</title><published>2015-02-03T10:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>avant <b>dans</b> après</p></div></content></entry></feed>
      """)
    #expect(atom["content/blog/2015-02-03-un.md"].hasSuffix("avant **dans** après\n"))
    let (json, _) = try TestProject.importingTwice(
      .feed,
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"Fil","home_page_url":"https://j.example/","items":[
      {"id":"1","url":"https://j.example/un","content_text":"Bon*jour\\n\\nfin","date_published":"2015-02-03T10:00:00+02:00","authors":[{"name":"Léa"}]}]}
      """)
    #expect(json["content/blog/2015-02-03-un.md"].hasSuffix("Bon\\*jour\n\nfin\n"))
  }

  @Test func `Jekyll: headers are kept, tags of the program become Markdown`() throws {
    let (project, result) = try TestProject.importingTwice(
      .jekyll,
      files: [
        "_posts/2016-05-01-un-jour.md":
          "---\nlayout: post\ntitle: 'Un jour'\ntags: [a, b]\n---\n![x]({{ site.baseurl }}/img/a.png)\n\n{% highlight swift %}\nlet a = 1\n{% endhighlight %}\n{% include foo.html %}\n",
        "_drafts/plus-tard.md": "---\ntitle: Plus tard\ndate: 2016-06-01\n---\nx\n",
        "about.md": "---\ntitle: Qui\npermalink: /qui/\n---\nNous\n",
        "img/a.png": "png", "_config.yml": "title: x",
      ])
    let text = project["content/blog/2016-05-01-un-jour.md"]
    #expect(
      text.hasPrefix(
        "---\ntitle: 'Un jour'\ntags: [a, b]\naliases: [\"/2016/05/01/un-jour.html\"]\norigin: {import: \"jekyll-export\"}\n---\n"
      ))
    #expect(text.contains("![x](/media/jekyll-export/img/a.png)") && text.contains("```swift\nlet a = 1\n```"))
    #expect(project["content/static/media/jekyll-export/img/a.png"] == "png")
    #expect(project["content/blog/2016-06-01-plus-tard.md"].contains("draft: true"))
    #expect(project["content/pages/about.md"].contains("permalink: /qui/"))
    #expect(result.report.degraded.count == 1)
  }

  @Test func `Hugo: TOML headers, bundles, shortcodes`() throws {
    let (project, _) = try TestProject.importingTwice(
      .hugo,
      files: [
        "hugo.toml": "title = 'x'",
        "content/posts/un/index.md":
          "+++\ntitle = \"Un\"\ndate = 2019-01-02T03:04:05Z\n[params]\na = 1\n+++\n{{< figure src=\"p.jpg\" alt=\"P\" >}} {{< youtube abc >}}\n",
        "content/posts/un/p.jpg": "jpg",
      ])
    let text = project["content/blog/2019-01-02-un.md"]
    #expect(
      text.hasPrefix(
        "+++\ntitle = \"Un\"\ndate = 2019-01-02T03:04:05Z\naliases = [\"/posts/un/\"]\norigin = { import = \"hugo-export\" }\n[params]\na = 1\n+++\n"
      ))
    #expect(text.contains("![P](/media/hugo-export/") && text.contains("<https://www.youtube.com/watch?v=abc>"))
  }
}
