import Text

/// Whole numbers in letters: six bits a letter, five of the number and one that says whether it goes on.
///
/// The letters need no escape in a string of JavaScript and compress well.
enum IndexNumbers {
  /// Adds a number, its lowest five bits first; the letters of all but the last five stand in the alphabet's first
  /// half.
  static func append(_ number: Int, to buffer: inout ByteBuffer) {
    var rest = number
    while rest >= 32 {
      buffer.append(letter(rest & 31))
      rest >>= 5
    }
    buffer.append(letter(32 + rest))
  }

  /// The letter for six bits: digits, capitals, small letters, `-` and `_`.
  private static func letter(_ bits: Int) -> UInt8 {
    switch bits {
    case ..<10: UInt8(48 + bits)
    case ..<36: UInt8(55 + bits)
    case ..<62: UInt8(61 + bits)
    default: bits == 62 ? UInt8(ascii: "-") : UInt8(ascii: "_")
    }
  }
}
