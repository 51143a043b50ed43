/// Tells whether bytes are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
///
/// The texts are European or Arabic, mostly with short runs of ASCII: the standard library's check takes three times as
/// long for them.
public enum UTF8Validity {
  /// Whether all of the bytes are UTF-8.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < raw.count {
      if index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let marks = word & 0x8080_8080_8080_8080
        index += marks.trailingZeroBitCount / 8
        if marks == 0 { continue }
      }
      let length = length(ofSequenceAt: index, in: raw)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// How many bytes a character takes, from 1 to 4; 0 when it is none.
  @inline(__always)
  private static func length(ofSequenceAt index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    let left = bytes.count - index
    switch bytes[index] {
    case ..<0x80: return 1
    case 0xC2..<0xE0: return left > 1 && isContinuation(bytes[index + 1]) ? 2 : 0
    case 0xE0..<0xF0:
      guard left > 2, isContinuation(bytes[index + 2]) else { return 0 }
      return range(ofByteAfter: bytes[index]).contains(bytes[index + 1]) ? 3 : 0
    case 0xF0..<0xF5:
      guard left > 3, isContinuation(bytes[index + 2]), isContinuation(bytes[index + 3]) else { return 0 }
      return range(ofByteAfter: bytes[index]).contains(bytes[index + 1]) ? 4 : 0
    default: return 0
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func range(ofByteAfter first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
