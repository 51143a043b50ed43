import Text

/// How many bytes of a text travel: quoted-printable (RFC 2045 section 6.7), the form in which letters are sent.
enum TransportSize {
  /// The longest line, without its end.
  private static let lineLength = 76

  /// The bytes of a text in lines that end in a line feed.
  static func of(_ text: [UInt8]) -> Int {
    var (size, column) = (0, 0)
    for index in text.indices {
      let byte = text[index]
      if byte == 0x0A {
        (size, column) = (size + 2, 0)
        continue
      }
      let isLast = index + 1 == text.count || text[index + 1] == 0x0A
      let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || byte == 0x20 && !isLast
      let width = isPlain ? 1 : 3
      // A line that goes on ends in "=".
      if column + width > lineLength - (isLast ? 0 : 1) { (size, column) = (size + 3, 0) }
      (size, column) = (size + width, column + width)
    }
    return size
  }
}
