import Text

/// What the preview adds to a page: the bar with the clock, what is wrong, and the script that loads the page again.
struct PageFrame: Sendable {
  /// What is shown.
  let state: PreviewState
  /// The version that the script compares.
  let version: String
  /// The language of the person at the keyboard.
  let language: MessageLanguage

  /// A page with all of it before the end of its body; a page without such an end stays as it is.
  /// - Parameters:
  ///   - path: the page as it was asked for.
  ///   - note: why the public does not see it.
  func framing(_ page: [UInt8], path: String, note: Message?) -> [UInt8] {
    guard let end = Self.lastRange(of: Array("</body>".utf8), in: page) else { return page }
    var buffer = ByteBuffer(capacity: page.count + 4096)
    buffer.append(page[..<end])
    append(to: &buffer, path: path, note: note, entries: entries(linkedFrom: page, besides: path))
    buffer.append(page[end...])
    return buffer.bytes
  }

  /// A page of its own, for when there is no site to show.
  func page(path: String) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.append("<!doctype html><html lang=\"\(language.rawValue)\">")
    buffer.append(literal: "<meta charset=\"utf-8\"><title>Gazette</title><body>")
    append(to: &buffer, path: path, note: nil, entries: [])
    buffer.append(literal: "</body></html>\n")
    return buffer.bytes
  }

  private func append(
    to buffer: inout ByteBuffer, path: String, note: Message?, entries: [(address: String, entry: ShownEntry)]
  ) {
    buffer.append(literal: "<link rel=\"stylesheet\" href=\"/_gazette/preview.css\">\n")
    FaultList(faults: state.faults, isOld: !state.order.keepsGoing, language: language).append(to: &buffer)
    if let site = state.site {
      PreviewBar(site: site, order: state.order, path: path, note: note, entries: entries, language: language)
        .append(to: &buffer)
    }
    buffer.append("<script src=\"/_gazette/preview.js\" data-version=\"")
    buffer.append(escaping: version)
    buffer.append(literal: "\"></script>\n")
  }

  /// The entries behind the links of a page that the public does not see, in the order of the page; the page
  /// itself is none of them.
  private func entries(linkedFrom page: [UInt8], besides own: String) -> [(address: String, entry: ShownEntry)] {
    guard let unpublished = state.site?.unpublished, !unpublished.isEmpty else { return [] }
    var found: [(address: String, entry: ShownEntry)] = []
    var seen: Set<String> = [own]
    let mark = Array("href=\"".utf8)
    var index = 0
    while let start = Self.range(of: mark, in: page, from: index) {
      let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
      index = end
      let address = String(decoding: page[start..<end], as: UTF8.self)
      if let entry = unpublished[address], seen.insert(address).inserted { found.append((address, entry)) }
    }
    return found
  }

  /// The index behind the next occurrence of some bytes.
  private static func range(of bytes: [UInt8], in page: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + bytes.count <= page.count {
      guard let first = page[index...].firstIndex(of: bytes[0]) else { return nil }
      if page[first...].starts(with: bytes) { return first + bytes.count }
      index = first + 1
    }
    return nil
  }

  /// The index of the last occurrence of some bytes.
  private static func lastRange(of bytes: [UInt8], in page: [UInt8]) -> Int? {
    var index = page.count - bytes.count
    while index >= 0 {
      if page[index] == bytes[0], page[index...].starts(with: bytes) { return index }
      index -= 1
    }
    return nil
  }
}
