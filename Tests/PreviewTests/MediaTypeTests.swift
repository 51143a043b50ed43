import Testing

@testable import Preview

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("style.css", "text/css; charset=utf-8"),
    ("app.js", "text/javascript; charset=utf-8"), ("feed.json", "application/json; charset=utf-8"),
    ("feed.xml", "application/xml; charset=utf-8"), ("feed.rss", "application/rss+xml; charset=utf-8"),
    ("feed.atom", "application/atom+xml; charset=utf-8"), ("calendar.ics", "text/calendar; charset=utf-8"),
    ("robots.txt", "text/plain; charset=utf-8"), ("list.csv", "text/csv; charset=utf-8"),
    ("logo.svg", "image/svg+xml; charset=utf-8"),
    ("site.webmanifest", "application/manifest+json; charset=utf-8"),
    ("a.png", "image/png"), ("a.jpg", "image/jpeg"), ("a.JPEG", "image/jpeg"), ("a.webp", "image/webp"),
    ("a.avif", "image/avif"), ("a.gif", "image/gif"), ("favicon.ico", "image/vnd.microsoft.icon"),
    ("a.woff2", "font/woff2"), ("a.pdf", "application/pdf"), ("kit.zip", "application/zip"),
    ("a.mp3", "audio/mpeg"), ("a.mp4", "video/mp4"), ("a.tar.gz", "application/gzip"),
    ("CNAME", "application/octet-stream"), ("a.", "application/octet-stream"),
    ("a.xyz", "application/octet-stream"),
  ])
  func `files have their type`(_ name: String, _ type: String) {
    #expect(MediaType.of(name) == type)
  }
}
