/// Whole numbers in letters: six bits a letter, five of the number and one that says whether it goes on.
///
/// The letters need no escape in a string of JavaScript and compress well.
enum IndexNumbers {
  /// The letters for six bits.
  private static let alphabet: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"

  /// Adds a number, its lowest five bits first; the letters of all but the last five stand in the alphabet's first
  /// half.
  @inline(__always)
  static func append(_ number: Int, to letters: inout Run<UInt8>) {
    var rest = number
    while rest >= 32 {
      letters.append(alphabet.utf8Start[rest & 31])
      rest >>= 5
    }
    letters.append(alphabet.utf8Start[32 + rest])
  }
}
