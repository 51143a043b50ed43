/// A byte of a text and what is around it: whether it would be a mark.
struct TextContext {
  let text: [UInt8]
  let index: Int
  let before: UInt8?

  /// The byte behind it; nil at the end.
  var next: UInt8? { index + 1 < text.count ? text[index + 1] : nil }

  /// Whether the byte needs a backslash to be shown as itself.
  func needsBackslash(inLink: Bool, place: LineWriting.Place, isLast: Bool) -> Bool {
    switch text[index] {
    case UInt8(ascii: "`"): true
    case UInt8(ascii: "\\"): next?.isASCIIPunctuation ?? true
    case UInt8(ascii: "*"), UInt8(ascii: "~"): !(isSpace(before) && isSpace(next, atEnd: isLast))
    case UInt8(ascii: "_"): !(isWord(before) && isWord(next))
    case UInt8(ascii: "["): inLink || next == UInt8(ascii: "^") || next == nil
    case UInt8(ascii: "]"): inLink || next.map { "([:".utf8.contains($0) } ?? !isLast
    case UInt8(ascii: "<"): next.map { $0.isASCIILetter || "/!?".utf8.contains($0) } ?? !isLast
    case UInt8(ascii: "&"): isReference
    case UInt8(ascii: "|"): place == .cell
    case UInt8(ascii: "{"): place == .heading || next == UInt8(ascii: ":")
    case UInt8(ascii: "#"): place == .heading && isLast && next == nil
    default: false
    }
  }

  private func isSpace(_ byte: UInt8?, atEnd: Bool = true) -> Bool { byte.map { $0 == 0x20 || $0 == 0x0A } ?? atEnd }

  private func isWord(_ byte: UInt8?) -> Bool {
    byte.map { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 } ?? false
  }

  /// Whether it begins a character reference: `&amp;`, `&#38;`.
  private var isReference: Bool {
    var end = index + 1
    if end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < text.count, end - start < 32, text[end].isASCIILetter || text[end].isASCIIDigit { end += 1 }
    return end > start && end < text.count && text[end] == UInt8(ascii: ";")
  }
}
