import Glibc
import Text

/// Reads the visible words of HTML that Gazette rendered.
struct MarkupScan: ~Copyable {
  private var words = WordScan()

  /// Elements that may stand within a word.
  private let inline = [
    "a", "em", "strong", "code", "i", "b", "span", "abbr", "bdi", "bdo", "cite", "del", "ins", "kbd", "mark", "q", "s",
    "small", "sub", "sup", "u", "wbr",
  ].map { MarkupScan.packed($0) }
  private let script = MarkupScan.packed("script")
  private let style = MarkupScan.packed("style")
  /// References to an apostrophe.
  private let apostrophes = ["#39", "#x27", "apos"].map { MarkupScan.packed($0) }
  /// References to what is not seen.
  private let unseen = ["shy", "zwnj", "zwj"].map { MarkupScan.packed($0) }

  /// Reads plain text.
  mutating func read(text: String, to receiver: inout some WordReceiver & ~Copyable) {
    var text = text
    text.withUTF8 { words.read(text: $0, to: &receiver) }
  }

  /// Reads plain text in UTF-8.
  mutating func read(text: [UInt8], to receiver: inout some WordReceiver & ~Copyable) {
    text.withUnsafeBufferPointer { words.read(text: $0, to: &receiver) }
  }

  /// Reads markup.
  mutating func read(html: HTML, to receiver: inout some WordReceiver & ~Copyable) {
    var markup = html.markup
    markup.withUTF8 { utf8 in
      var place = 0
      while true {
        place = words.readLetters(utf8, from: place, to: &receiver)
        guard place < utf8.count else { break }
        place =
          utf8[place] == UInt8(ascii: "<")
          ? readTag(utf8, at: place, to: &receiver) : readReference(utf8, at: place, to: &receiver)
      }
    }
    words.finish(to: &receiver)
  }

  // MARK: Tags

  private mutating func readTag(
    _ utf8: UnsafeBufferPointer<UInt8>, at place: Int, to receiver: inout some WordReceiver & ~Copyable
  ) -> Int {
    var start = place + 1
    let isEnd = start < utf8.count && utf8[start] == UInt8(ascii: "/")
    if isEnd { start += 1 }
    var end = start
    while end < utf8.count, Self.isNameByte(utf8[end]) { end += 1 }
    guard end > start else {
      words.finish(to: &receiver)
      return utf8[place...].starts(with: "<!--".utf8) ? after("-->", utf8, from: place) : place + 1
    }
    let name = Self.packed(utf8, start, end)
    if !inline.contains(name) { words.finish(to: &receiver) }
    if name >> 8 == UInt64(UInt8(ascii: "h")), (0x31...0x36).contains(name & 0xFF) {
      if isEnd { receiver.endHeading() } else { receiver.beginHeading() }
    }
    let next = endOfTag(utf8, from: end)
    guard !isEnd, name == script || name == style else { return next }
    return after(name == script ? "</script" : "</style", utf8, from: next)
  }

  /// A name of up to eight letters as a number, 0 for a longer one: nothing has to be made or hashed to compare it.
  @inline(__always)
  private static func packed(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    guard end - start <= 8 else { return 0 }
    var name: UInt64 = 0
    for place in start..<end { name = name << 8 | UInt64(utf8[place]) }
    return name
  }

  private static func packed(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Behind the `>` of a tag, which may also stand in the quoted value of an attribute.
  private func endOfTag(_ utf8: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    var place = place
    while place < utf8.count {
      let byte = utf8[place]
      place += 1
      if byte == UInt8(ascii: ">") { return place }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { place = behind(byte, utf8, from: place) }
    }
    return utf8.count
  }

  /// Behind the next such byte, or the end.
  private func behind(_ byte: UInt8, _ utf8: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    guard let start = utf8.baseAddress, let found = memchr(start + place, Int32(byte), utf8.count - place) else {
      return utf8.count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
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
  private mutating func readReference(
    _ utf8: UnsafeBufferPointer<UInt8>, at place: Int, to receiver: inout some WordReceiver & ~Copyable
  ) -> Int {
    guard let semicolon = utf8[place...].prefix(8).firstIndex(of: UInt8(ascii: ";")) else {
      words.finish(to: &receiver)
      return place + 1
    }
    let name = Self.packed(utf8, place + 1, semicolon)
    if apostrophes.contains(name) {
      words.join(isApostrophe: true)
    } else if !unseen.contains(name) {
      words.finish(to: &receiver)
    }
    return semicolon + 1
  }
}
