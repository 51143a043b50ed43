import Testing
import Text

@testable import Import

/// One small export of each format.
struct FormatTests {
  /// Imports a text twice; the second time nothing may be written.
  private func twice(_ format: ImportFormat, _ text: String, name: String = "export") throws -> (
    TestProject, ImportRun.Result
  ) {
    let project = try TestProject()
    let result = try project.importing(format, text, name: name)
    #expect(result.report.isBalanced)
    #expect(try project.importing(format, text, name: name).written == 0)
    return (project, result)
  }

  private func twice(_ format: ImportFormat, files: [String: String]) throws -> (TestProject, ImportRun.Result) {
    let project = try TestProject()
    let result = try project.importing(format, files: files)
    #expect(result.report.isBalanced)
    #expect(try project.importing(format, files: files).written == 0)
    return (project, result)
  }

  @Test func `SPIP: marks, notes, links by number, authors, forum, and what was not published`() throws {
    let (project, result) = try twice(
      .spip,
      """
      <?xml version="1.0" encoding="utf-8"?><SPIP version="SPIP 3.2">
      <spip_auteurs><id_auteur>4</id_auteur><nom>Léa</nom><email>lea@secret.example</email></spip_auteurs>
      <spip_rubriques><id_rubrique>2</id_rubrique><titre>10. Vie locale</titre></spip_rubriques>
      <spip_articles><id_article>7</id_article><id_rubrique>2</id_rubrique><titre>1. La fête</titre>
      <chapo>Un {{grand}} jour</chapo><texte>{{{Le matin}}}

      On {danse} [avec nous->art8] et [[Une note.]] voilà~!
      _ Ligne

      -* un
      -** deux
      -# trois

      |{{Nom}}|Âge|
      |Léa|12|

      &lt;code&gt;{brut}&lt;/code&gt; et &lt;form3&gt;</texte>
      <date>2009-06-21 10:00:00</date><statut>publie</statut></spip_articles>
      <spip_articles><id_article>8</id_article><titre>Huit</titre><texte>huit</texte><date>2009-07-01 10:00:00</date><statut>publie</statut></spip_articles>
      <spip_articles><id_article>10</id_article><titre>Dix</titre><texte>dix</texte><date>2009-07-02 10:00:00</date><statut>prop</statut></spip_articles>
      <spip_articles><id_article>9</id_article><titre>Neuf</titre><texte>neuf</texte><date>2009-07-01 10:00:00</date><statut>poubelle</statut></spip_articles>
      <spip_auteurs_liens><id_auteur>4</id_auteur><id_objet>7</id_objet><objet>article</objet></spip_auteurs_liens>
      <spip_urls><id_objet>8</id_objet><type>article</type><url>Huit</url></spip_urls>
      <spip_forum><id_forum>1</id_forum><id_parent>0</id_parent><id_article>7</id_article><titre>Bravo</titre><texte>Merci</texte>
      <auteur>Max</auteur><email_auteur>max@secret.example</email_auteur><statut>publie</statut><date_heure>2009-06-22 10:00:00</date_heure></spip_forum>
      </SPIP>
      """)
    let text = project["content/blog/2009-06-21-la-fete.md"]
    #expect(text.contains("title: \"La fête\""))
    #expect(text.contains("authors: [\"Léa\"]\ntags: [\"Vie locale\"]"))
    #expect(
      text.hasSuffix(
        """
        Un **grand** jour

        ## Le matin

        On *danse* [avec nous](/Huit/) et (1) voilà\u{A0}!\\
        Ligne

        - un
          - deux

        1. trois

        | **Nom** | Âge |
        | --- | --- |
        | Léa | 12 |

        `{brut}` et

        * * *

        1. Une note.

        """))
    #expect(project["content/blog/2009-07-02-dix.md"].contains("draft: true"))
    #expect(project["content/blog/2009-06-21-la-fete.comments.yml"].contains("**Bravo**"))
    #expect(result.report.leftOutCounts == [.discarded: 1])
    #expect(project["imports/spip-export.tsv"].contains("/spip.php?article7"))
    for file in project.files { #expect(!project[file].contains("secret.example")) }
  }

  @Test func `Dotclear: the zone of each post, tags, comments and trackbacks`() throws {
    let (project, result) = try twice(
      .dotclear,
      #"""
      ///DOTCLEAR|2.25|single

      [setting setting_id,blog_id,setting_ns,setting_value,setting_type,setting_label]
      "blog_timezone","default","system","Europe/Paris","string",""

      [post post_id,user_id,cat_id,post_dt,post_tz,post_password,post_type,post_format,post_url,post_lang,post_title,post_content_xhtml,post_status]
      "1","lea","","2015-07-14 09:00:00","Europe/Paris","","post","xhtml","2015/07/14/Fete","fr","La \"fête\"","<p>Un\r\n<em>jour</em></p>","1"
      "2","lea","","2015-07-15 09:00:00","Europe/Paris","secret","post","xhtml","2015/07/15/Clos","fr","Clos","<p>x</p>","1"

      [meta meta_id,meta_type,post_id]
      "juillet","tag","1"

      [comment comment_id,post_id,comment_dt,comment_tz,comment_author,comment_email,comment_content,comment_ip,comment_status,comment_trackback]
      "1","1","2015-07-14 10:00:00","Europe/Paris","Max","max@secret.example","<p>Oui</p>","192.0.2.1","1","0"
      "2","1","2015-07-14 10:00:00","Europe/Paris","Spam","s@secret.example","<p>Non</p>","192.0.2.1","-2","0"
      "3","9","2015-07-14 10:00:00","Europe/Paris","Max","max@secret.example","<p>Perdu</p>","192.0.2.1","1","0"
      """#)
    let text = project["content/blog/2015-07-14-fete.md"]
    #expect(text.contains("title: \"La \\\"fête\\\"\"\ndate: 2015-07-14T09:00:00+02:00"))
    #expect(text.contains("aliases: [\"/post/2015/07/14/Fete/\"]"))
    #expect(text.contains("tags: [\"juillet\"]") && text.hasSuffix("\nUn *jour*\n"))
    #expect(result.report.leftOutCounts == [.protected: 1, .spamComment: 1, .noPage: 1])
  }

  @Test func `Ghost: joins, visibility, and addresses that the program fills in`() throws {
    let (project, result) = try twice(
      .ghost,
      """
      {"db":[{"data":{"posts":[
      {"id":"a1","title":"Un","slug":"un","html":"<p>Texte <img src=\\"__GHOST_URL__/content/images/x.png\\"></p>","status":"published",
      "visibility":"public","type":"post","published_at":"2021-03-04T05:06:07.000Z"},
      {"id":"a2","title":"Deux","slug":"deux","html":"<p>x</p>","status":"published","visibility":"paid","type":"post","published_at":"2021-03-04T05:06:07.000Z"},
      {"id":"a3","title":"Trois","slug":"trois","html":"<p>y</p>","status":"draft","type":"page"}],
      "users":[{"id":"1","name":"Léa","email":"lea@secret.example","password":"hash"}],"posts_authors":[{"post_id":"a1","author_id":"1","sort_order":0}],
      "tags":[{"id":"t","name":"Fête"},{"id":"i","name":"#interne"}],"posts_tags":[{"post_id":"a1","tag_id":"i"},{"post_id":"a1","tag_id":"t"}]}}]}
      """)
    let text = project["content/blog/2021-03-04-un.md"]
    #expect(text.contains("aliases: [\"/un/\"]\nauthors: [\"Léa\"]\ntags: [\"Fête\"]"))
    #expect(project["content/pages/trois.md"].contains("draft: true"))
    #expect(result.report.leftOutCounts == [.restricted: 1])
    for file in project.files { #expect(!project[file].contains("hash") && !project[file].contains("secret.example")) }
  }

  @Test func `Substack: bodies beside a table, paid posts stay out`() throws {
    let (project, result) = try twice(
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

  @Test func `Medium: posts and drafts; answers to others are no posts`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>T</title></head><body><article><header><h1 class="p-name">Un jour</h1></header>
      <section data-field="subtitle">Sous-titre</section><section data-field="body"><section><h3 class="graf--title">Un jour</h3>
      <p>Texte</p></section></section><footer><p>By <a class="p-author">Léa</a> on
      <a><time class="dt-published" datetime="2018-05-01T10:00:00.000Z">May</time></a></p>
      <p><a class="p-canonical" href="https://medium.example/@lea/un-jour-12ab">Canonical</a></p></footer></article></body></html>
      """
    let (project, result) = try twice(
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
    let (project, result) = try twice(
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

  @Test func `Movable Type: entries, comments, pings`() throws {
    let (project, result) = try twice(
      .movabletype,
      """
      AUTHOR: Léa
      TITLE: Un jour
      BASENAME: un_jour
      STATUS: Publish
      CONVERT BREAKS: 1
      DATE: 01/31/2004 03:31:05 PM
      PRIMARY CATEGORY: Fête
      -----
      BODY:
      Premier

      NOTE: second
      -----
      COMMENT:
      AUTHOR: Max
      EMAIL: max@secret.example
      IP: 192.0.2.1
      DATE: 02/01/2004 04:00:00 AM
      Bravo
      -----
      PING:
      TITLE: Ailleurs
      URL: http://a.example/
      -----
      --------
      AUTHOR: Léa
      TITLE: Brouillon
      STATUS: Draft
      DATE: 02/02/2004 04:00:00 AM
      -----
      BODY:
      x
      -----
      --------

      """)
    let text = project["content/blog/2004-01-31-un-jour.md"]
    #expect(text.contains("date: 2004-01-31T15:31:05+00:00") && text.hasSuffix("\nPremier\n\nNOTE: second\n"))
    #expect(project["content/blog/2004-02-02-brouillon.md"].contains("draft: true"))
    #expect(result.report.leftOutCounts == [.notice: 1])
  }

  @Test func `feeds of three sorts`() throws {
    let (rss, _) = try twice(
      .feed,
      """
      <rss version="2.0"><channel><title>Fil</title><link>https://f.example/</link>
      <item><title>A &amp;amp; B</title><link>https://f.example/a/</link><guid>1</guid><pubDate>Tue, 03 Feb 2015 10:00:00 EST</pubDate>
      <description>&lt;p&gt;Texte&lt;/p&gt;</description></item></channel></rss>
      """)
    #expect(rss["content/blog/2015-02-03-a.md"].contains("title: \"A & B\"\ndate: 2015-02-03T10:00:00-05:00"))
    let (atom, _) = try twice(
      .feed,
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Fil</title><entry><id>x</id><title>Un</title><published>2015-02-03T10:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>avant <b>dans</b> après</p></div></content></entry></feed>
      """)
    #expect(atom["content/blog/2015-02-03-un.md"].hasSuffix("avant **dans** après\n"))
    let (json, _) = try twice(
      .feed,
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"Fil","home_page_url":"https://j.example/","items":[
      {"id":"1","url":"https://j.example/un","content_text":"Bon*jour\\n\\nfin","date_published":"2015-02-03T10:00:00+02:00","authors":[{"name":"Léa"}]}]}
      """)
    #expect(json["content/blog/2015-02-03-un.md"].hasSuffix("Bon\\*jour\n\nfin\n"))
  }

  @Test func `Jekyll: headers are kept, tags of the program become Markdown`() throws {
    let (project, result) = try twice(
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
    let (project, _) = try twice(
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

  @Test func `Mastodon: only what was for everybody`() throws {
    func status(_ id: Int, to: String, _ text: String, type: String = "Create") -> String {
      """
      {"id":"https://m.example/a/\(id)/activity","type":"\(type)","to":["\(to)"],"object":{"id":"https://m.example/a/\(id)","type":"Note",
      "published":"2023-01-02T03:04:05Z","to":["\(to)"],"cc":[],"content":"<p>\(text)</p>","tag":[{"type":"Hashtag","name":"#fête"}]}}
      """
    }
    let everybody = "https://www.w3.org/ns/activitystreams#Public"
    let (project, result) = try twice(
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

  @Test func `mail: conversations, encodings, quotes, signatures, and no address`() throws {
    let (project, result) = try twice(
      .mail,
      """
      From lea@secret.example Fri May  1 18:30:00 2020
      From: =?utf-8?Q?L=C3=A9?= =?utf-8?B?YSBNLg==?= <lea@secret.example>
      Message-ID: <1@secret.example>
      List-Id: Voisins <voisins.secret.example>
      Subject: [Voisins] =?iso-8859-1?Q?F=EAte?=
      Date: Fri, 1 May 2020 18:30:00 +0200
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      La f=EAte est l=E0, =
      =E9crivez =E0 lea@secret.example.
      >From ici

      --\(" ")
      Lea

      From max@secret.example Fri May  1 19:30:00 2020
      From: Max <max@secret.example>
      Message-ID: <2@secret.example>
      In-Reply-To: <1@secret.example>
      Subject: Re: [Voisins] x
      Date: Fri, 1 May 2020 19:30:00 +0200
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain

      > La fête
      Oui
      --b
      Content-Type: text/html

      <p>Oui</p>
      --b--

      From max@secret.example Fri May  1 19:30:00 2020
      Message-ID: <2@secret.example>
      Subject: encore

      x

      """)
    let path = "content/community/2020-05-01-fete.md"
    #expect(
      project[path].contains("title: \"Fête\"\ndate: 2020-05-01T18:30:00+02:00")
        && project[path].contains("contributor: \"Léa M.\""))
    #expect(project[path].hasSuffix("La fête est là, écrivez à lea@….\\\nFrom ici\n"))
    #expect(
      project["content/community/2020-05-01-fete.comments.yml"].contains(
        "author: \"Max\"\n  date: 2020-05-01T19:30:00+02:00\n  text: |2-\n    > La fête\n\n    Oui"))
    #expect(result.report.leftOutCounts == [.duplicate: 1])
    for file in project.files {
      #expect(!project[file].contains("secret.example>") && !project[file].contains("@secret"))
    }
  }

  @Test func `letters: what was meant for one reader is taken out`() throws {
    let (project, result) = try twice(
      .letters,
      files: [
        "campaigns.csv":
          "Title,Subject,Send Date,Unique Id\nMai,\"Nouvelles de mai, *|FNAME|*\",\"May 03, 2019 05:44 pm\",abc123\nJuin,Perdue,\"Jun 03, 2019 05:44 pm\",def456\n",
        "campaigns_content/abc123_mai.html": """
        <html><head><title>x</title></head><body><table role="presentation"><tr><td><h1>Bonjour *|FNAME|*</h1>
        <p>Lire <a href="https://x.us1.list-manage.com/track/click?u=1&id=2&e=3">la suite</a>,
        <a href="https://a.example/p?id=4&utm_source=lettre&mc_eid=5">ici</a> ou
        <a href="https://click.a.example/r?url=https%3A%2F%2Fb.example%2Fq">là</a>.</p>
        <img src="logo.png" alt="Logo"><img src="https://images.example/p.jpg" alt="Photo">
        <img src="https://x.list-manage.com/track/open.php?u=1" width="1" height="1">
        <p><a href="*|UNSUB|*">Se désinscrire</a> <a href="https://t.example/1/2/3">View this email in your browser</a></p>
        </td></tr></table></body></html>
        """, "campaigns_content/logo.png": "png",
      ])
    let text = project["content/newsletter/2019-05-03-nouvelles-de-mai.md"]
    #expect(text.contains("title: \"Nouvelles de mai,\"\nnumber: 1\ndate: 2019-05-03T17:44:00+00:00"))
    #expect(
      text.hasSuffix(
        """
        # Bonjour

        Lire la suite, [ici](https://a.example/p?id=4) ou [là](https://b.example/q).

        ![Logo](/media/letters-export/logo.png)Photo

        """))
    #expect(result.report.leftOutCounts == [.noFile: 1])
    #expect(result.report.lostWords.isEmpty)
  }

  @Test func `Disqus: comments go to the entry that stands at their address`() throws {
    let project = try TestProject()
    _ = try project.importing(.wordpress, WordPressTests.export(WordPressTests.item(1, "x")))
    let text = """
      <?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
      <thread dsq:id="2"><link>https://old.example/2014/05/titre-1/</link><title>Titre</title></thread>
      <thread dsq:id="3"><link>https://old.example/ailleurs/</link></thread>
      <post dsq:id="4"><message><![CDATA[<p>Un</p>]]></message><createdAt>2014-06-01T10:00:00Z</createdAt><isDeleted>true</isDeleted>
      <author><name>Max</name><email>max@secret.example</email></author><ipAddress>192.0.2.1</ipAddress><thread dsq:id="2"/></post>
      <post dsq:id="5"><message><![CDATA[<p>Deux</p>]]></message><createdAt>2014-06-01T11:00:00Z</createdAt>
      <author><name>192.0.2.1</name></author><thread dsq:id="2"/><parent dsq:id="4"/></post>
      <post dsq:id="6"><message>x</message><thread dsq:id="3"/></post>
      </disqus>
      """
    let result = try project.importing(.disqus, text)
    #expect(result.report.isBalanced)
    #expect(
      project["content/blog/2014-05-02-titre-1.disqus.comments.yml"] == """
        - id: "4"
          withdrawn: true
        - id: "5"
          parent: "4"
          date: 2014-06-01T11:00:00+00:00
          text: |2-
            Deux

        """)
    #expect(result.report.leftOutCounts == [.removedComment: 1, .noPage: 2])
    #expect(try project.importing(.disqus, text).written == 0)
  }

  @Test func `Staticman: a file a comment`() throws {
    let project = try TestProject()
    try project.write("---\ntitle: Un\ndate: 2020-01-01\n---\nx\n", to: "content/blog/2020-01-01-un.md")
    let result = try project.importing(
      .staticman,
      files: [
        "un/comment-1.yml":
          "_id: a\nname: \"Zo\\u00e9\"\nemail: 0cc175b9\nmessage: >-\n  Un\n  mot\n\n  fin\ndate: 2020-01-02T10:00:00Z\n",
        "un/comment-2.json":
          "{\"_id\":\"b\",\"name\":\"Max\",\"message\":\"Oui\",\"replying_to_uid\":\"a\",\"date\":1578045600}",
      ])
    #expect(result.report.isBalanced)
    let text = project["content/blog/2020-01-01-un.staticman.comments.yml"]
    #expect(text.contains("author: \"Zoé\"") && text.contains("parent: \"a\"") && !text.contains("0cc175b9"))
  }
}
