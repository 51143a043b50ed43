import Text

/// The form in which a token travels through Markdown, templates and escaping: U+10FFF0, what the author wrote
/// between the braces as hexadecimal digits, U+10FFF1.
///
/// Both code points are for private use and are taken out of authors' texts (`neutralising`), so nobody can write a
/// marker. No escaping touches it; an address that is percent-encoded spells its ends `%F4%8F%BF%B0` and
/// `%F4%8F%BF%B1`, and is understood, too.
public struct TokenMarker: Sendable, Hashable {
  /// What the author wrote between the braces.
  public let written: String
  /// What it asks for.
  public let token: PersonalToken

  /// A marker for what stands between braces; nil when that is no token.
  public init?(_ written: some StringProtocol) {
    guard let token = PersonalToken(written) else { return nil }
    self.written = String(written)
    self.token = token
  }

  /// The bytes that travel.
  public var bytes: [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Self.start + written.utf8.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] } + Self.end
  }

  /// The marker as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// U+10FFF0 and U+10FFF1 in UTF-8.
  static let start: [UInt8] = [0xF4, 0x8F, 0xBF, 0xB0]
  static let end: [UInt8] = [0xF4, 0x8F, 0xBF, 0xB1]

  // MARK: Authors' texts

  /// An author's text with U+FFFD for each code point that could be taken for a marker's.
  public static func neutralising(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0xF4) else { return text }
    var result = text
    var index = 0
    while let place = result[index...].firstIndex(of: 0xF4) {
      index = place + 1
      guard place + 4 <= result.count, result[(place + 1)...].starts(with: start[1..<3]) else { continue }
      guard result[place + 3] & 0xF0 == 0xB0 else { continue }
      result.replaceSubrange(place..<(place + 4), with: [0xEF, 0xBF, 0xBD])
    }
    return result
  }

  /// An author's text in which each `{token}` is a marker, and nothing else is one. Braces that hold no token stay.
  public static func marking(_ text: [UInt8]) -> [UInt8] {
    let text = neutralising(text)
    guard text.contains(UInt8(ascii: "{")) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 64)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "{"), let (marker, end) = marker(in: text, at: index) {
        result += marker.bytes
        index = end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// An author's text in which each `{token}` is a marker: for titles and subjects.
  public static func marking(_ text: String) -> String {
    String(decoding: marking(Array(text.utf8)), as: UTF8.self)
  }

  /// The text with each marker as the author wrote it, braces and all: for code, where a token is an example.
  public static func unmarking(_ text: [UInt8]) -> [UInt8] {
    MarkedText(text).joined { .init("{\($0.written)}".utf8) }
  }

  /// The text with each marker as the author wrote it.
  public static func unmarking(_ text: String) -> String {
    String(decoding: unmarking(Array(text.utf8)), as: UTF8.self)
  }

  private static func marker(in text: [UInt8], at open: Int) -> (TokenMarker, end: Int)? {
    let limit = min(text.count, open + 2 + PersonalToken.longest)
    guard let close = text[open..<limit].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let written = String(decoding: text[(open + 1)..<close], as: UTF8.self)
    return TokenMarker(written).map { ($0, close + 1) }
  }
}
