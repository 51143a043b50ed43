import Text

/// Reads the visible words of HTML that Gazette rendered.
struct MarkupScan {
  private var words = WordScan()

  /// Elements that may stand within a word.
  private let inline = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u", "wbr",
  ].map { MarkupScan.packed($0) }
  private let script = MarkupScan.packed("script")
  private let style = MarkupScan.packed("style")

  /// Reads plain text.
  mutating func read(text: String, to receiver: inout some WordReceiver) {
    var text = text
    text.withUTF8 { words.read(text: $0, to: &receiver) }
  }

  /// Reads markup.
  mutating func read(html: HTML, to receiver: inout some WordReceiver) {
    var markup = html.markup
    markup.withUTF8 { utf8 in
      var place = 0
      while place < utf8.count {
        switch utf8[place] {
        case UInt8(ascii: "<"): place = tag(utf8, at: place, to: &receiver)
        case UInt8(ascii: "&"): place = reference(utf8, at: place, to: &receiver)
        default: place = words.step(utf8, at: place, to: &receiver)
        }
      }
    }
    words.finish(to: &receiver)
  }

  // MARK: Tags

  private mutating func tag(
    _ utf8: UnsafeBufferPointer<UInt8>, at place: Int, to receiver: inout some WordReceiver
  ) -> Int {
    var start = place + 1
    let isEnd = start < utf8.count && utf8[start] == UInt8(ascii: "/")
    if isEnd { start += 1 }
    var end = start
    while end < utf8.count, isNameByte(utf8[end]) { end += 1 }
    guard end > start else {
      words.finish(to: &receiver)
      return utf8[place...].starts(with: "<!--".utf8) ? after("-->", utf8, from: place) : place + 1
    }
    let name = Self.packed(utf8[start..<end])
    if !inline.contains(name) { words.finish(to: &receiver) }
    if name >> 8 == UInt64(UInt8(ascii: "h")), (0x31...0x36).contains(name & 0xFF) {
      if isEnd { receiver.endHeading() } else { receiver.beginHeading() }
    }
    let next = endOfTag(utf8, from: end)
    guard !isEnd, name == script || name == style else { return next }
    return after(name == script ? "</script" : "</style", utf8, from: next)
  }

  /// A name of up to eight letters as a number, 0 for a longer one: nothing has to be made or hashed to compare it.
  private static func packed(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    name.count > 8 ? 0 : name.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func packed(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Behind the `>` of a tag, which may also stand in the quoted value of an attribute.
  private func endOfTag(_ utf8: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    var quote: UInt8?
    for index in place..<utf8.count {
      let byte = utf8[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return utf8.count
  }

  /// Behind the next occurrence of a text, or the end.
  private func after(_ text: String, _ utf8: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    let sought = Array(text.utf8)
    var index = place
    while index + sought.count <= utf8.count {
      if utf8[index] == sought[0], utf8[index..<(index + sought.count)].elementsEqual(sought) {
        return index + sought.count
      }
      index += 1
    }
    return utf8.count
  }

  // MARK: References

  /// The few references that the renderer writes.
  private mutating func reference(
    _ utf8: UnsafeBufferPointer<UInt8>, at place: Int, to receiver: inout some WordReceiver
  ) -> Int {
    let rest = utf8[place...].prefix(8)
    guard let semicolon = rest.firstIndex(of: UInt8(ascii: ";")) else {
      words.finish(to: &receiver)
      return place + 1
    }
    switch String(decoding: utf8[(place + 1)..<semicolon], as: UTF8.self) {
    case "#39", "#x27", "apos":
      let apostrophe: StaticString = "'"
      _ = words.step(UnsafeBufferPointer(start: apostrophe.utf8Start, count: 1), at: 0, to: &receiver)
    case "shy", "zwnj", "zwj": break
    default: words.finish(to: &receiver)
    }
    return semicolon + 1
  }
}
