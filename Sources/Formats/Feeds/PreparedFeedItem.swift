import Text

/// A feed item as the bytes of each format: adding it to a feed only copies them.
public struct PreparedFeedItem: Sendable {
  /// When the item changed last.
  public let updated: Timestamp
  /// The RSS item up to its content.
  let rss: [UInt8]
  /// The Atom entry up to its content.
  let atom: [UInt8]
  /// The content as a CDATA section, which RSS and Atom share.
  let content: [UInt8]
  /// The whole JSON object.
  let json: [UInt8]

  init(_ item: FeedItem, resolving addresses: AbsoluteAddresses?) {
    updated = max(item.updated, item.published)
    var markup = item.content.markup
    let absolute = markup.withUTF8 { utf8 in
      var buffer = ByteBuffer(capacity: utf8.count + 1024)
      if let addresses { addresses.append(utf8, to: &buffer) } else { buffer.append(utf8) }
      return buffer
    }
    var buffer = ByteBuffer(capacity: absolute.count + 2048)
    absolute.bytes.withUnsafeBufferPointer { buffer.append(cdata: $0) }
    content = buffer.taken()
    buffer.append(rssItem: item)
    rss = buffer.taken()
    buffer.append(atomEntry: item)
    atom = buffer.taken()
    absolute.bytes.withUnsafeBufferPointer { buffer.append(jsonItem: item, content: $0) }
    json = buffer.taken()
  }
}

extension ByteBuffer {
  /// The bytes in an array of their size; the buffer is empty afterwards and keeps its room.
  fileprivate mutating func taken() -> [UInt8] {
    let exact = bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
        count = target.initialize(fromContentsOf: source)
      }
    }
    removeAll()
    return exact
  }
}
