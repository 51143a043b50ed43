import Text

/// Whole numbers in letters: six bits a letter, five of the number and one that says whether it goes on.
///
/// The letters need no escape in a string of JavaScript and compress well.
enum IndexNumbers {
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  /// Adds a number, its lowest five bits first; the letters of all but the last five stand in the alphabet's first
  /// half.
  static func append(_ number: Int, to buffer: inout ByteBuffer) {
    var rest = number
    while rest >= 32 {
      buffer.append(alphabet[rest & 31])
      rest >>= 5
    }
    buffer.append(alphabet[32 + rest])
  }

  /// How many letters a number takes.
  static func length(of number: Int) -> Int {
    var (rest, length) = (number, 1)
    while rest >= 32 { (rest, length) = (rest >> 5, length + 1) }
    return length
  }
}
