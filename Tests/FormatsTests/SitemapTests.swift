import Testing
import Text

@testable import Formats

@Suite struct SitemapTests {
  private func text(_ file: SitemapFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  @Test func `a sitemap is written whole`() {
    let day = Timestamp(instant: FeedTests.mai.instant, offset: 7200, isDateOnly: true)
    let alternates = [
      SitemapEntry.Alternate(language: "fr", address: "https://a.org/"),
      SitemapEntry.Alternate(language: "x-default", address: "https://a.org/?a&b"),
    ]
    let files = Sitemap([
      SitemapEntry(address: "https://a.org/?a&b", lastModified: FeedTests.mai, alternates: alternates),
      SitemapEntry(address: "https://a.org/b/", lastModified: day), SitemapEntry(address: "https://a.org/c/"),
    ]).files(base: "https://a.org/")
    #expect(files.map(\.name) == ["sitemap.xml"])
    #expect(
      text(files[0]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url>
        <loc>https://a.org/?a&amp;b</loc>
        <lastmod>2026-05-01T18:16:40+02:00</lastmod>
        <xhtml:link rel="alternate" hreflang="fr" href="https://a.org/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://a.org/?a&amp;b"/>
        </url>
        <url>
        <loc>https://a.org/b/</loc>
        <lastmod>2026-05-01</lastmod>
        </url>
        <url>
        <loc>https://a.org/c/</loc>
        </url>
        </urlset>

        """)
  }

  @Test(arguments: [(50_000, 1), (50_001, 3), (100_000, 3), (100_001, 4)])
  func `more than 50,000 addresses are shared out under an index`(_ count: Int, _ files: Int) {
    let entries = (0..<count).map { SitemapEntry(address: "https://a.org/\($0)/") }
    let written = Sitemap(entries).files(base: "https://a.org/")
    #expect(written.count == files)
    #expect(
      written.map { text($0).components(of: "<loc>https://a.org/") }.reduce(0, +) == count + (files > 1 ? files - 1 : 0)
    )
  }

  @Test func `a part says when its newest page changed, and keeps to its size`() {
    let entries = [FeedTests.mai, FeedTests.juin, FeedTests.mai].map {
      SitemapEntry(address: "https://a.org/b/", lastModified: $0)
    }
    let files = Sitemap(entries, entriesPerFile: 10, bytesPerFile: 300).files(base: "https://a.org/x/")
    #expect(files.count == 3)
    #expect(
      text(files[0]).contains(
        "<loc>https://a.org/x/sitemap-1.xml</loc>\n<lastmod>2026-06-01T18:16:40+02:00</lastmod>\n</sitemap>"))
    #expect(text(files[2]).contains("<lastmod>2026-05-01"))
  }

  @Test func `robots may read everything that is not named`() {
    let robots = Robots(sitemaps: ["https://a.org/sitemap.xml"])
    #expect(
      String(decoding: robots.bytes, as: UTF8.self)
        == "User-agent: *\nDisallow:\n\nSitemap: https://a.org/sitemap.xml\n")
    let strict = Robots(groups: [.init(agents: ["A\nDisallow: /", "B"], disallowed: ["/x/", "/y"])], sitemaps: [])
    #expect(
      String(decoding: strict.bytes, as: UTF8.self)
        == "User-agent: ADisallow: /\nUser-agent: B\nDisallow: /x/\nDisallow: /y\n\n")
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
