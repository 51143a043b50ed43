import Text

/// Looks at eight bytes at a time for the few that an escaping has to do something about. On the content of feeds,
/// which is most of what a site writes, this takes a third of the instructions of a look at each byte.
struct PlainRun {
  private let first: UInt64
  private let second: UInt64

  /// Looks for two ASCII characters, and always for what may begin a character that XML forbids or discourages.
  @inline(__always)
  init(until first: UInt8, or second: UInt8) {
    self.first = EightBytes.all(first)
    self.second = EightBytes.all(second)
  }

  /// Where the first such byte at or after an index stands; at most seven bytes before the end nothing is looked
  /// at, so the byte there may be a plain one.
  @inline(__always)
  func end(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= utf8.count {
      let bytes = EightBytes(utf8, at: index)
      let marks = bytes.forbidden | bytes.marks(first) | bytes.marks(second)
      if let distance = EightBytes.distance(to: marks) { return index + distance }
      index += 8
    }
    return index
  }

  /// The same for the characters that have a meaning in XML: `& < > "`.
  @inline(__always)
  static func endOfText(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= utf8.count {
      let bytes = EightBytes(utf8, at: index)
      let marks =
        bytes.forbidden | bytes.marks(UInt8(ascii: ">"), setting: 2) | bytes.marks(EightBytes.all(UInt8(ascii: "&")))
        | bytes.marks(EightBytes.all(UInt8(ascii: "\"")))
      if let distance = EightBytes.distance(to: marks) { return index + distance }
      index += 8
    }
    return index
  }

  /// Where a byte stands first at or after an index; the end when it does not.
  @inline(__always)
  static func index(of byte: UInt8, in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let pattern = EightBytes.all(byte)
    var index = start
    while index + 8 <= utf8.count {
      if let distance = EightBytes.distance(to: EightBytes(utf8, at: index).marks(pattern)) { return index + distance }
      index += 8
    }
    while index < utf8.count, utf8[index] != byte { index += 1 }
    return index
  }
}

extension EightBytes {
  /// What may begin a character that XML forbids or discourages.
  @inline(__always)
  fileprivate var forbidden: UInt64 {
    controls | marks(EightBytes.all(0x7F)) | marks(EightBytes.all(0xC2)) | marks(EightBytes.all(0xEF))
  }
}
