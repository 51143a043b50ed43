import Testing
import Text

@testable import Formats

@Suite struct FeedTests {
  static let mai = Timestamp(instant: Instant(secondsSinceEpoch: 1_777_652_200), offset: 7200)
  static let juin = Timestamp(instant: Instant(secondsSinceEpoch: 1_780_330_600), offset: 7200)

  var feed: Feed {
    var feed = Feed(
      title: "Les nouvelles & Cie", homeAddress: "https://example.org/blog/",
      addresses: FeedAddresses(
        rss: "https://example.org/blog/feed.xml", atom: "https://example.org/blog/atom.xml",
        json: "https://example.org/blog/feed.json"),
      language: .french, author: FeedAuthor(name: "L’association", address: "https://example.org/"))
    feed.description = "Ce qui se passe"
    feed.minutesToLive = 60
    return feed
  }

  var item: FeedItem {
    var item = FeedItem(
      id: "tag:example.org,2026:fete", address: "https://example.org/blog/fete/", title: "1 < 2 \u{B}& « fête »",
      published: FeedTests.mai)
    item.updated = FeedTests.juin
    item.summary = "Moins de 5 < 6"
    item.content = HTML(trusted: "<p>a]]>b &amp; ]\u{1}]>\u{FFFE}\u{85}é</p>\n")
    item.authors = [FeedAuthor(name: "Zoé", address: "https://example.org/people/zoe/"), FeedAuthor(name: "Ali")]
    item.categories = ["Fête", "Quartier"]
    item.image = FeedImage(address: "https://example.org/a.jpg", mediaType: "image/jpeg", byteCount: 1234)
    item.language = .french
    return item
  }

  private func text(_ writer: some FeedWriter, _ items: [FeedItem]) -> String {
    String(decoding: writer.bytes(feed, items: items), as: UTF8.self)
  }

  @Test func `RSS is written whole`() {
    #expect(
      text(RSSWriter(), [item]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
        <title>Les nouvelles &amp; Cie</title>
        <link>https://example.org/blog/</link>
        <description>Ce qui se passe</description>
        <atom:link rel="self" type="application/rss+xml" href="https://example.org/blog/feed.xml"/>
        <language>fr</language>
        <lastBuildDate>Mon, 01 Jun 2026 18:16:40 +0200</lastBuildDate>
        <ttl>60</ttl>
        <item>
        <title>1 &lt; 2 &amp; « fête »</title>
        <link>https://example.org/blog/fete/</link>
        <guid isPermaLink="false">tag:example.org,2026:fete</guid>
        <pubDate>Fri, 01 May 2026 18:16:40 +0200</pubDate>
        <atom:updated>2026-06-01T18:16:40+02:00</atom:updated>
        <dc:creator>Zoé</dc:creator>
        <dc:creator>Ali</dc:creator>
        <dc:language>fr</dc:language>
        <category>Fête</category>
        <category>Quartier</category>
        <description>Moins de 5 &amp;lt; 6</description>
        <enclosure url="https://example.org/a.jpg" length="1234" type="image/jpeg"/>
        <content:encoded><![CDATA[<p>a]]]]><![CDATA[>b &amp; ]]]]><![CDATA[>é</p>
        ]]></content:encoded>
        </item>
        </channel>
        </rss>

        """)
  }

  @Test func `Atom is written whole`() {
    #expect(
      text(AtomWriter(), [item]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
        <id>https://example.org/blog/</id>
        <title>Les nouvelles &amp; Cie</title>
        <subtitle>Ce qui se passe</subtitle>
        <updated>2026-06-01T18:16:40+02:00</updated>
        <author>
        <name>L’association</name>
        <uri>https://example.org/</uri>
        </author>
        <link rel="alternate" type="text/html" href="https://example.org/blog/"/>
        <link rel="self" type="application/atom+xml" href="https://example.org/blog/atom.xml"/>
        <entry xml:lang="fr">
        <id>tag:example.org,2026:fete</id>
        <title>1 &lt; 2 &amp; « fête »</title>
        <link rel="alternate" type="text/html" href="https://example.org/blog/fete/"/>
        <published>2026-05-01T18:16:40+02:00</published>
        <updated>2026-06-01T18:16:40+02:00</updated>
        <author>
        <name>Zoé</name>
        <uri>https://example.org/people/zoe/</uri>
        </author>
        <author>
        <name>Ali</name>
        </author>
        <category term="Fête"/>
        <category term="Quartier"/>
        <link rel="enclosure" type="image/jpeg" length="1234" href="https://example.org/a.jpg"/>
        <summary>Moins de 5 &lt; 6</summary>
        <content type="html"><![CDATA[<p>a]]]]><![CDATA[>b &amp; ]]]]><![CDATA[>é</p>
        ]]></content>
        </entry>
        </feed>

        """)
  }

  @Test func `JSON Feed is written whole`() {
    let expected =
      #"{"version":"https://jsonfeed.org/version/1.1","title":"Les nouvelles & Cie","#
      + #""home_page_url":"https://example.org/blog/","feed_url":"https://example.org/blog/feed.json","#
      + #""description":"Ce qui se passe","authors":[{"name":"L’association","url":"https://example.org/"}],"#
      + #""language":"fr","items":["# + "\n"
      + #"{"id":"tag:example.org,2026:fete","url":"https://example.org/blog/fete/","title":"1 < 2 & « fête »","#
      + #""content_html":"<p>a]]>b &amp; ]]>é</p>\n","summary":"Moins de 5 < 6","#
      + #""image":"https://example.org/a.jpg","date_published":"2026-05-01T18:16:40+02:00","#
      + #""date_modified":"2026-06-01T18:16:40+02:00","#
      + #""authors":[{"name":"Zoé","url":"https://example.org/people/zoe/"},{"name":"Ali"}],"#
      + #""tags":["Fête","Quartier"],"language":"fr"}"# + "\n]}\n"
    #expect(text(JSONFeedWriter(), [item]) == expected)
  }

  @Test func `addresses become absolute before an item is written`() {
    var item = self.item
    let addresses = AbsoluteAddresses(site: "https://example.org", page: item.address)
    item.content = addresses.resolving(HTML(trusted: "<a href=\"/a/\">a</a>"))
    let rss = String(decoding: RSSWriter().bytes(feed, items: [item]), as: UTF8.self)
    #expect(rss.contains("<![CDATA[<a href=\"https://example.org/a/\">a</a>]]>"))
    let json = String(decoding: JSONFeedWriter().bytes(feed, items: [item]), as: UTF8.self)
    #expect(json.contains(#""content_html":"<a href=\"https://example.org/a/\">a</a>""#))
  }

  @Test func `escaping does not depend on where a character stands`() {
    for start in 0..<20 {
      let plain = String(repeating: "x", count: start)
      var item = self.item
      item.content = HTML(trusted: plain + "é\"\\\n\t\u{7F}\u{C0}«\u{EFFF}]]>y]\u{85}]>" + plain)
      let json = text(JSONFeedWriter(), [item])
      #expect(json.contains("\"content_html\":\"\(plain)é\\\"\\\\\\n\\t\u{C0}«\u{EFFF}]]>y]]>\(plain)\""))
      let rss = text(RSSWriter(), [item])
      let split = "]]]]><![CDATA[>"
      #expect(rss.contains("<![CDATA[\(plain)é\"\\\n\t\u{C0}«\u{EFFF}\(split)y\(split)\(plain)]]>"))
    }
  }

  @Test func `a guid that is the address says so`() {
    let item = FeedItem(id: "https://a.org/b/", address: "https://a.org/b/", title: "b", published: FeedTests.mai)
    #expect(text(RSSWriter(), [item]).contains("<guid isPermaLink=\"true\">https://a.org/b/</guid>"))
  }

  @Test func `the feed's date is that of the newest change, whatever the order of the items`() {
    var old = item
    old.updated = FeedTests.mai
    #expect(text(AtomWriter(), [old, item]).contains("<updated>2026-06-01T18:16:40+02:00</updated>\n<author>"))
    #expect(!text(RSSWriter(), []).contains("lastBuildDate"))
    #expect(text(AtomWriter(), []).contains("<updated>1970-01-01T00:00:00+00:00</updated>"))
  }

  @Test func `no character that XML forbids reaches a feed`() {
    let hostile = (0...0x9F).compactMap(Unicode.Scalar.init).map(String.init).joined() + "\u{FFFE}\u{FFFF}"
    var item = self.item
    item.content = HTML(trusted: hostile)
    item.summary = hostile
    item.categories = [hostile]
    for output in [text(RSSWriter(), [item]), text(AtomWriter(), [item]), text(JSONFeedWriter(), [item])] {
      let isClean = output.unicodeScalars.allSatisfy {
        [9, 10, 13].contains($0.value) || (0x20...0x7E).contains($0.value) || (0xA0...0xFFFD).contains($0.value)
      }
      #expect(isClean)
    }
  }
}
