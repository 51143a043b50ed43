/// Whole numbers as chunks hold them: seven bits a byte, the lowest ones first, and one that says whether it goes on.
enum KeptNumbers {
  /// Adds a number.
  @inline(__always)
  static func append(_ number: Int, to bytes: inout Run<UInt8>) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// How many bytes a number takes.
  static func size(_ number: Int) -> Int { number < 0x80 ? 1 : 1 + size(number >> 7) }

  /// The number at a place, which moves behind it; nil past the end.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> Int? {
    var (number, shift) = (0, 0)
    while place < bytes.count, shift < 56 {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
