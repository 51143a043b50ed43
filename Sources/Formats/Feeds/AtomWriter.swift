import Text

/// Writes Atom (RFC 4287).
public struct AtomWriter: FeedWriter {
  /// Atom
  public static let mediaType = "application/atom+xml"

  /// A writer.
  public init() {}

  /// Adds the whole file.
  public func write(_ feed: Feed, items: [FeedItem], to buffer: inout ByteBuffer) {
    buffer.reserve(items.reduce(2048) { $0 + $1.content.byteCount + 1024 })
    writeHead(of: feed, lastChange: feed.lastChange(with: items), to: &buffer)
    for item in items {
      buffer.append(atomEntry: item)
      buffer.append(literal: "<content type=\"html\">")
      buffer.append(cdata: item.content)
      buffer.append(literal: "</content>\n</entry>\n")
    }
    buffer.append(literal: "</feed>\n")
  }

  private func writeHead(of feed: Feed, lastChange: Timestamp?, to buffer: inout ByteBuffer) {
    buffer.append(
      literal: """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="
        """)
    buffer.append(xmlText: feed.language.tag)
    buffer.append(literal: "\">\n")
    buffer.append(element: "id", feed.id)
    buffer.append(element: "title", feed.title)
    if !feed.description.isEmpty { buffer.append(element: "subtitle", feed.description) }
    // A feed without items has no date of its own, and the element is required.
    let updated = lastChange ?? Timestamp(instant: Instant(secondsSinceEpoch: 0), offset: 0)
    buffer.append(element: "updated", updated.rfc3339)
    buffer.append(author: feed.author)
    buffer.append(link: "alternate", type: "text/html", to: feed.homeAddress)
    buffer.append(link: "self", type: "application/atom+xml", to: feed.addresses.atom)
    if let icon = feed.icon { buffer.append(element: "icon", icon) }
    if let copyright = feed.copyright { buffer.append(element: "rights", copyright) }
  }
}

extension ByteBuffer {
  /// Adds an Atom entry up to its content.
  mutating func append(atomEntry item: FeedItem) {
    append(literal: "<entry")
    if let language = item.language {
      append(literal: " xml:lang=\"")
      append(xmlText: language.tag)
      append(literal: "\"")
    }
    append(literal: ">\n")
    append(element: "id", item.id)
    append(element: "title", item.title)
    append(link: "alternate", type: "text/html", to: item.address)
    append(element: "published", item.published.rfc3339)
    append(element: "updated", item.lastChange.rfc3339)
    for author in item.authors { append(author: author) }
    for category in item.categories {
      append(literal: "<category term=\"")
      append(xmlText: category)
      append(literal: "\"/>\n")
    }
    if let image = item.image {
      append(literal: "<link rel=\"enclosure\" type=\"")
      append(xmlText: image.mediaType)
      append(literal: "\" length=\"")
      append(image.byteCount)
      append(literal: "\" href=\"")
      append(xmlText: image.address)
      append(literal: "\"/>\n")
    }
    if let summary = item.summary { append(element: "summary", summary) }
  }

  fileprivate mutating func append(author: FeedAuthor) {
    append(literal: "<author>\n")
    append(element: "name", author.name)
    if let address = author.address { append(element: "uri", address) }
    append(literal: "</author>\n")
  }

  fileprivate mutating func append(link relation: StaticString, type: StaticString, to address: String) {
    append(literal: "<link rel=\"")
    append(literal: relation)
    append(literal: "\" type=\"")
    append(literal: type)
    append(literal: "\" href=\"")
    append(xmlText: address)
    append(literal: "\"/>\n")
  }
}
