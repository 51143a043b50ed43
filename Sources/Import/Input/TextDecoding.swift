/// Turns the bytes of a file into UTF-8, piece by piece.
///
/// UTF-16 is known by its mark; ISO-8859-1 and windows-1252 by what the file says of itself. In a file that is
/// UTF-8, bytes that are none are read as windows-1252, which is what they are in practice. Control characters
/// become spaces: XML parsers stop at them.
struct TextDecoding {
  /// How the bytes are to be read.
  enum Encoding: Sendable, Equatable {
    case utf8, windows1252, utf16(isBigEndian: Bool)
  }

  let encoding: Encoding
  /// Bytes that had to be guessed.
  private(set) var guessed = 0
  private var rest: [UInt8] = []
  private var highSurrogate: UInt32?

  init(_ encoding: Encoding) {
    self.encoding = encoding
  }

  /// The encoding of a file by its first bytes, and the length of the mark in front.
  static func detect(_ head: ArraySlice<UInt8>) -> (encoding: Encoding, mark: Int) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16(isBigEndian: false), 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16(isBigEndian: true), 2) }
    if head.starts(with: [0x3C, 0x00]) { return (.utf16(isBigEndian: false), 0) }
    if head.starts(with: [0x00, 0x3C]) { return (.utf16(isBigEndian: true), 0) }
    let line = String(decoding: head.prefix(200), as: UTF8.self).lowercased()
    guard line.hasPrefix("<?xml"), let declaration = line.split(separator: "?>").first else { return (.utf8, 0) }
    let said = named(String(declaration)) ?? .utf8
    // Programs that moved to UTF-8 often went on saying what they said before.
    return (said == .windows1252 && isUTF8(head) ? .utf8 : said, 0)
  }

  /// Whether a text holds characters of UTF-8 beyond ASCII, and nothing else; it may break off.
  private static func isUTF8(_ head: ArraySlice<UInt8>) -> Bool {
    var index = head.firstIndex { $0 >= 0x80 } ?? head.endIndex
    guard index < head.endIndex else { return false }
    while index < head.endIndex {
      let width = head[index] < 0x80 ? 1 : width(head, at: index)
      if width == 0 { return head.endIndex - index < 4 && mayGoOn(head[index...]) }
      index += width
    }
    return true
  }

  /// The encoding that a text names: `charset=iso-8859-1`.
  static func named(_ text: String) -> Encoding? {
    let lowercase = text.lowercased()
    for name in ["iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "iso-8859-15", "us-ascii"]
    where lowercase.contains(name) {
      return .windows1252
    }
    return lowercase.contains("utf-8") || lowercase.contains("utf8") ? .utf8 : nil
  }

  /// The whole of some bytes.
  static func text(_ bytes: [UInt8], _ encoding: Encoding? = nil) -> [UInt8] {
    let found = detect(bytes[...])
    var decoding = TextDecoding(encoding ?? found.encoding)
    var text: [UInt8] = []
    decoding.add(bytes[found.mark...], isLast: true, to: &text)
    return text
  }

  /// Decodes a piece; what may go on in the next one is kept back.
  mutating func add(_ piece: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]) {
    let bytes = rest.isEmpty ? piece : (rest + piece)[...]
    rest = []
    text.reserveCapacity(text.count + bytes.count)
    switch encoding {
    case .utf8: addUTF8(bytes, isLast: isLast, to: &text)
    case .windows1252: for byte in bytes { Self.add(windows1252: byte, to: &text) }
    case .utf16(let isBigEndian): addUTF16(bytes, isBigEndian: isBigEndian, to: &text)
    }
  }

  private mutating func addUTF8(_ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(Self.isForbidden(byte) ? 0x20 : byte)
        index += 1
        continue
      }
      let width = Self.width(bytes, at: index)
      if width > 0 {
        text.append(contentsOf: bytes[index..<(index + width)])
        index += width
      } else if !isLast, bytes.endIndex - index < 4, Self.mayGoOn(bytes[index...]) {
        rest = Array(bytes[index...])
        return
      } else {
        guessed += 1
        Self.add(windows1252: byte, to: &text)
        index += 1
      }
    }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  private static func mayGoOn(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    return first >= 0xC2 && first < 0xF5 && bytes.count < wanted && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// The length of a well-formed character (Unicode, table 3-7); 0 when it is none.
  private static func width(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    func next(_ offset: Int) -> UInt8 { index + offset < bytes.endIndex ? bytes[index + offset] : 0 }
    func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    let (first, second) = (bytes[index], next(1))
    switch first {
    case 0xC2...0xDF: return isTail(second) ? 2 : 0
    case 0xE0: return (0xA0...0xBF).contains(second) && isTail(next(2)) ? 3 : 0
    case 0xED: return (0x80...0x9F).contains(second) && isTail(next(2)) ? 3 : 0
    case 0xE1...0xEF: return isTail(second) && isTail(next(2)) ? 3 : 0
    case 0xF0: return (0x90...0xBF).contains(second) && isTail(next(2)) && isTail(next(3)) ? 4 : 0
    case 0xF4: return (0x80...0x8F).contains(second) && isTail(next(2)) && isTail(next(3)) ? 4 : 0
    case 0xF1...0xF3: return isTail(second) && isTail(next(2)) && isTail(next(3)) ? 4 : 0
    default: return 0
    }
  }

  private mutating func addUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool, to text: inout [UInt8]) {
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      index += 2
      if let high = highSurrogate {
        highSurrogate = nil
        if (0xDC00...0xDFFF).contains(unit) {
          Self.add(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &text)
          continue
        }
        Self.add(0xFFFD, to: &text)
      }
      if (0xD800...0xDBFF).contains(unit) { highSurrogate = unit } else { Self.add(unit, to: &text) }
    }
    rest = Array(bytes[index...])
  }

  private static func add(windows1252 byte: UInt8, to text: inout [UInt8]) {
    guard byte >= 0x80 else { return text.append(isForbidden(byte) ? 0x20 : byte) }
    add(byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte), to: &text)
  }

  private static func add(_ value: UInt32, to text: inout [UInt8]) {
    if value < 0x80 {
      text.append(isForbidden(UInt8(value)) ? 0x20 : UInt8(value))
    } else {
      text.append(contentsOf: String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }
  }

  /// The characters 80 to 9F of windows-1252; those that it leaves open are replacement characters.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
