/// Whole numbers in letters: six bits a letter, five of the number and one that says whether it goes on.
///
/// The letters need no escape in a string of JavaScript and compress well.
enum IndexNumbers {
  /// The letters for six bits.
  private static let alphabet: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"

  /// How many letters a number takes at most.
  static let mostLetters = 13

  /// Adds a number, its lowest five bits first; the letters of all but the last five stand in the alphabet's first
  /// half.
  @inline(__always)
  static func append(_ number: Int, to letters: inout Run<UInt8>) {
    letters.reserve(mostLetters)
    write(number, to: &letters)
  }

  /// Adds a number where room was made for it.
  @inline(__always)
  static func write(_ number: Int, to letters: inout Run<UInt8>) {
    var rest = number
    while rest >= 1 << 10 {
      letters.append(alphabet.utf8Start[rest & 31])
      rest >>= 5
    }
    // Most numbers: two letters are written, and one or both are taken, which costs less than to guess.
    let (low, high) = (rest & 31, rest >> 5)
    let end = letters.start + letters.count
    end[0] = alphabet.utf8Start[high > 0 ? low : 32 + low]
    end[1] = alphabet.utf8Start[32 + high]
    letters.take(high > 0 ? 2 : 1)
  }
}
