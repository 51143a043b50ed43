/// The content transfer encoding `quoted-printable` (RFC 2045 section 6.7).
public enum QuotedPrintable {
  /// A text with line feeds, encoded: lines end in CR LF and have at most 76 characters. No character is cut in two,
  /// and no line begins with a full stop or `From `, which old mail programs treat as their own.
  public static func encoded(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 3)
    var rest = text[...]
    while let end = rest.firstIndex(of: 10) {
      append(line: rest[..<end], to: &result)
      result += "\r\n".utf8
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { append(line: rest, to: &result) }
    return result
  }

  private static func append(line: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let line = line.last == 13 ? line.dropLast() : line
    var width = 0
    var index = line.startIndex
    while index < line.endIndex {
      let next = end(ofCharacterAt: index, in: line)
      let character = line[index..<next]
      let isLast = next == line.endIndex
      // A line that goes on has its 76th character for “=”.
      if width + self.width(of: character, isFirst: width == 0, isLast: isLast) > (isLast ? 76 : 75) {
        result += "=\r\n".utf8
        width = 0
      }
      let before = result.count
      append(character, isFirst: width == 0, isLast: isLast, to: &result)
      width += result.count - before
      index = next
    }
  }

  private static func width(of character: ArraySlice<UInt8>, isFirst: Bool, isLast: Bool) -> Int {
    character.reduce(0) { $0 + (isPlain($1, isFirst: isFirst, isLast: isLast) ? 1 : 3) }
  }

  private static func append(
    _ character: ArraySlice<UInt8>, isFirst: Bool, isLast: Bool, to result: inout [UInt8]
  ) {
    for byte in character {
      if isPlain(byte, isFirst: isFirst, isLast: isLast) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "="))
        result.append(digit(byte >> 4))
        result.append(digit(byte & 15))
      }
    }
  }

  private static func end(ofCharacterAt index: Int, in line: ArraySlice<UInt8>) -> Int {
    var next = index + 1
    guard line[index] >= 0xC0 else { return next }
    while next < line.endIndex, next - index < 4, line[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private static func isPlain(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case UInt8(ascii: " "), UInt8(ascii: "\t"): !isLast
    case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
    default: (33...126).contains(byte)
    }
  }

  static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
}
