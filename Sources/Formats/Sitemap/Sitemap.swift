import Text

/// The list of a site's pages for search engines (sitemaps.org, protocol 0.9).
public struct Sitemap: Sendable {
  /// How many addresses one file may hold, by the protocol.
  public static let maximumCount = 50_000
  /// How many bytes one file may hold, by the protocol; room for the closing tag is kept.
  static let maximumSize = 52_428_800 - 64

  /// The pages, in the order to list them.
  public let entries: [SitemapEntry]
  private let entriesPerFile: Int
  private let bytesPerFile: Int

  /// A sitemap.
  public init(_ entries: [SitemapEntry]) {
    self.init(entries, entriesPerFile: Sitemap.maximumCount, bytesPerFile: Sitemap.maximumSize)
  }

  init(_ entries: [SitemapEntry], entriesPerFile: Int, bytesPerFile: Int) {
    self.entries = entries
    self.entriesPerFile = entriesPerFile
    self.bytesPerFile = bytesPerFile
  }

  /// The files: `sitemap.xml`, or when that would be too much an index of that name first and then its parts.
  ///
  /// - Parameter base: the absolute address of the folder in which the files will lie, with a slash at its end.
  public func files(base: String) -> [SitemapFile] {
    let parts = parts()
    guard parts.count > 1 else {
      return parts.map { SitemapFile(name: "sitemap.xml", bytes: $0.buffer.bytes) }
    }
    var index = ByteBuffer()
    index.append(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    index.append(literal: "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    var files: [SitemapFile] = []
    for (number, part) in parts.enumerated() {
      let name = "sitemap-\(number + 1).xml"
      index.append(literal: "<sitemap>\n")
      index.append(element: "loc", base + name)
      if let newest = part.newest { index.append(element: "lastmod", newest.iso) }
      index.append(literal: "</sitemap>\n")
      files.append(SitemapFile(name: name, bytes: part.buffer.bytes))
    }
    index.append(literal: "</sitemapindex>\n")
    return [SitemapFile(name: "sitemap.xml", bytes: index.bytes)] + files
  }

  private struct Part {
    var buffer = ByteBuffer()
    var count = 0
    var newest: Timestamp?
  }

  private func parts() -> [Part] {
    let hasAlternates = entries.contains { !$0.alternates.isEmpty }
    var parts: [Part] = []
    var part = begin(hasAlternates: hasAlternates)
    var piece = ByteBuffer()
    for entry in entries {
      piece.removeAll()
      piece.append(entry)
      if part.count == entriesPerFile || part.buffer.count + piece.count > bytesPerFile, part.count > 0 {
        parts.append(end(part))
        part = begin(hasAlternates: hasAlternates)
      }
      part.buffer.append(piece.bytes)
      part.count += 1
      part.newest = [part.newest, entry.lastModified].compactMap(\.self).max()
    }
    return parts + [end(part)]
  }

  private func begin(hasAlternates: Bool) -> Part {
    var part = Part()
    part.buffer.append(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    part.buffer.append(literal: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if hasAlternates { part.buffer.append(literal: " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
    part.buffer.append(literal: ">\n")
    return part
  }

  private func end(_ part: Part) -> Part {
    var part = part
    part.buffer.append(literal: "</urlset>\n")
    return part
  }
}

extension ByteBuffer {
  fileprivate mutating func append(_ entry: SitemapEntry) {
    append(literal: "<url>\n")
    append(element: "loc", entry.address)
    if let date = entry.lastModified { append(element: "lastmod", date.iso) }
    for alternate in entry.alternates {
      append(literal: "<xhtml:link rel=\"alternate\" hreflang=\"")
      append(xmlText: alternate.language)
      append(literal: "\" href=\"")
      append(xmlText: alternate.address)
      append(literal: "\"/>\n")
    }
    append(literal: "</url>\n")
  }
}
