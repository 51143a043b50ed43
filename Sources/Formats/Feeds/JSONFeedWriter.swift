import Text

/// Writes JSON Feed 1.1 (jsonfeed.org).
public struct JSONFeedWriter: FeedWriter {
  /// JSON Feed
  public static let mediaType = "application/feed+json"

  /// A writer.
  public init() {}

  /// Adds the whole file.
  public func write(_ feed: Feed, items: [FeedItem], to buffer: inout ByteBuffer) {
    buffer.reserve(items.reduce(2048) { $0 + $1.content.byteCount * 9 / 8 + 1024 })
    buffer.append(literal: "{\"version\":\"https://jsonfeed.org/version/1.1\"")
    buffer.append(member: "title", feed.title)
    buffer.append(member: "home_page_url", feed.homeAddress)
    buffer.append(member: "feed_url", feed.addresses.json)
    if !feed.description.isEmpty { buffer.append(member: "description", feed.description) }
    if let icon = feed.icon { buffer.append(member: "icon", icon) }
    buffer.append(authors: [feed.author])
    buffer.append(member: "language", feed.language.tag)
    buffer.append(literal: ",\"items\":[")
    for (index, item) in items.enumerated() {
      buffer.append(literal: index == 0 ? "\n" : ",\n")
      buffer.append(jsonItem: item)
    }
    buffer.append(literal: "\n]}\n")
  }
}

extension ByteBuffer {
  /// Adds a JSON Feed item.
  fileprivate mutating func append(jsonItem item: FeedItem) {
    append(literal: "{\"id\":")
    append(jsonText: item.id)
    append(member: "url", item.address)
    append(member: "title", item.title)
    append(literal: ",\"content_html\":")
    append(jsonText: item.content.markup)
    if let summary = item.summary { append(member: "summary", summary) }
    if let image = item.image { append(member: "image", image.address) }
    append(member: "date_published", item.published.rfc3339)
    if item.updated > item.published { append(member: "date_modified", item.updated.rfc3339) }
    if !item.authors.isEmpty { append(authors: item.authors) }
    append(tags: item.categories)
    if let language = item.language { append(member: "language", language.tag) }
    append(UInt8(ascii: "}"))
  }

  private mutating func append(tags: [String]) {
    guard !tags.isEmpty else { return }
    append(literal: ",\"tags\":[")
    for (index, tag) in tags.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(jsonText: tag)
    }
    append(UInt8(ascii: "]"))
  }

  fileprivate mutating func append(authors: [FeedAuthor]) {
    append(literal: ",\"authors\":[")
    for (index, author) in authors.enumerated() {
      append(literal: index == 0 ? "{\"name\":" : ",{\"name\":")
      append(jsonText: author.name)
      if let address = author.address { append(member: "url", address) }
      append(UInt8(ascii: "}"))
    }
    append(UInt8(ascii: "]"))
  }

  fileprivate mutating func append(member name: StaticString, _ text: String) {
    append(literal: ",\"")
    append(literal: name)
    append(literal: "\":")
    append(jsonText: text)
  }
}
