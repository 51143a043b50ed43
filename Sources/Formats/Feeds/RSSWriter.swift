import Text

/// Writes RSS 2.0 with the `content`, `dc` and `atom` modules, after the RSS Advisory Board's best practices.
public struct RSSWriter: FeedWriter {
  /// RSS
  public static let mediaType = "application/rss+xml"

  /// A writer.
  public init() {}

  /// Adds the whole file.
  public func write(_ feed: Feed, items: [FeedItem], to buffer: inout ByteBuffer) {
    buffer.reserve(items.reduce(2048) { $0 + $1.content.byteCount + 1024 })
    writeHead(of: feed, lastChange: feed.lastChange(with: items), to: &buffer)
    for item in items {
      buffer.append(rssItem: item)
      buffer.append(literal: "<content:encoded>")
      buffer.append(cdata: item.content)
      buffer.append(literal: "</content:encoded>\n</item>\n")
    }
    buffer.append(literal: "</channel>\n</rss>\n")
  }

  private func writeHead(of feed: Feed, lastChange: Timestamp?, to buffer: inout ByteBuffer) {
    buffer.append(
      literal: """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>

        """)
    buffer.append(element: "title", feed.title)
    buffer.append(element: "link", feed.homeAddress)
    buffer.append(element: "description", feed.description.isEmpty ? feed.title : feed.description)
    buffer.append(literal: "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
    buffer.append(xmlText: feed.addresses.rss)
    buffer.append(literal: "\"/>\n")
    buffer.append(element: "language", feed.language.tag)
    if let copyright = feed.copyright { buffer.append(element: "copyright", copyright) }
    if let lastChange { buffer.append(element: "lastBuildDate", lastChange.rfc5322) }
    if let minutes = feed.minutesToLive { buffer.append(element: "ttl", String(minutes)) }
    if let icon = feed.icon {
      buffer.append(literal: "<image>\n")
      buffer.append(element: "url", icon)
      buffer.append(element: "title", feed.title)
      buffer.append(element: "link", feed.homeAddress)
      buffer.append(literal: "</image>\n")
    }
  }
}

extension ByteBuffer {
  /// Adds an RSS item up to its content.
  mutating func append(rssItem item: FeedItem) {
    append(literal: "<item>\n")
    append(element: "title", item.title)
    append(element: "link", item.address)
    append(literal: item.id == item.address ? "<guid isPermaLink=\"true\">" : "<guid isPermaLink=\"false\">")
    append(xmlText: item.id)
    append(literal: "</guid>\n")
    append(element: "pubDate", item.published.rfc5322)
    if item.updated > item.published { append(element: "atom:updated", item.updated.rfc3339) }
    for author in item.authors { append(element: "dc:creator", author.name) }
    if let language = item.language { append(element: "dc:language", language.tag) }
    for category in item.categories { append(element: "category", category) }
    // A description is HTML, so plain text is escaped for HTML before it is escaped for XML.
    if let summary = item.summary { append(element: "description", HTML(escaping: summary).markup) }
    guard let image = item.image else { return }
    append(literal: "<enclosure url=\"")
    append(xmlText: image.address)
    append(literal: "\" length=\"")
    append(image.byteCount)
    append(literal: "\" type=\"")
    append(xmlText: image.mediaType)
    append(literal: "\"/>\n")
  }

  /// Adds an element that holds plain text, on a line of its own.
  mutating func append(element name: StaticString, _ text: String) {
    append(UInt8(ascii: "<"))
    append(literal: name)
    append(UInt8(ascii: ">"))
    append(xmlText: text)
    append(literal: "</")
    append(literal: name)
    append(literal: ">\n")
  }
}
