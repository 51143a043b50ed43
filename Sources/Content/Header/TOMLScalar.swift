import Text

/// What values without quotes may look like: booleans, numbers, dates and times.
enum TOMLScalar {
  /// The value in its plainest form: numbers in decimal without `_` and `+`, dates with a capital `T` and `Z`;
  /// nil when it is none of them.
  static func read(_ text: String) -> String? {
    if text == "true" || text == "false" { return text }
    return integer(text) ?? float(text) ?? date(text)
  }

  /// Whether somebody meant a date or a time.
  static func looksLikeDate(_ text: String) -> Bool {
    let digits = text.utf8.filter { (48...57).contains($0) }.count
    guard digits >= 3, text.utf8.dropFirst().contains(where: { $0 == 45 || $0 == 58 || $0 == 47 }) else { return false }
    return text.utf8.allSatisfy { (45...58).contains($0) || $0 == 32 || $0 == 84 || $0 == 90 }
  }

  /// A date, a time, or both: `2026-05-01`, `18:30:00`, `2026-05-01T18:30:00.5+02:00`.
  static func date(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-") else { return isTime(bytes[...]) ? text : nil }
    guard bytes[7] == UInt8(ascii: "-"), let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), CivilDate(year: year, month: month, day: day) != nil
    else { return nil }
    guard bytes.count > 10 else { return text }
    guard [32, 84, 116].contains(bytes[10]) else { return nil }
    var time = bytes[11...]
    if let last = time.last, last == UInt8(ascii: "Z") || last == UInt8(ascii: "z") {
      time.removeLast()
    } else if time.count > 6, [43, 45].contains(time[time.endIndex - 6]) {
      guard isTime(time.suffix(5)) else { return nil }
      time.removeLast(6)
    }
    return isTime(time) ? String(text.map { $0 == "t" ? "T" : $0 == "z" ? "Z" : $0 }) : nil
  }

  /// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction`
  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0]), let minute = number(parts[1]),
      parts[0].count == 2, parts[1].count == 2, hour < 24, minute < 60
    else { return false }
    guard parts.count == 3 else { return true }
    let second = parts[2].split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard second[0].count == 2, let value = number(second[0]), value <= 60 else { return false }
    return second.count == 1 || (!second[1].isEmpty && second[1].allSatisfy(\.isDigit))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// A whole number that fits into 64 bits.
  private static func integer(_ text: String) -> String? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      guard digits.first != "+", digits.first != "-" else { return nil }
      return withoutUnderscores(digits).flatMap { Int($0, radix: radix) }.map { String($0) }
    }
    guard isWholePart(text[...]) else { return nil }
    return withoutUnderscores(text[...]).flatMap { Int($0) }.map { String($0) }
  }

  /// A number with a fraction, an exponent or both; `inf` and `nan`.
  private static func float(_ text: String) -> String? {
    let unsigned = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
    if unsigned == "inf" || unsigned == "nan" { return text.first == "+" ? String(unsigned) : text }
    let mantissa = text.prefix { $0 != "e" && $0 != "E" }
    let exponent = text.dropFirst(mantissa.count + 1)
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard mantissa.count < text.count || parts.count == 2, parts.count <= 2, isWholePart(parts[0]) else { return nil }
    if parts.count == 2 { guard isDigits(parts[1]) else { return nil } }
    if mantissa.count < text.count {
      guard isDigits(exponent.first == "+" || exponent.first == "-" ? exponent.dropFirst() : exponent) else {
        return nil
      }
    }
    return withoutUnderscores(text.first == "+" ? text.dropFirst() : text[...])
  }

  /// Digits with an optional sign, without a leading zero.
  private static func isWholePart(_ text: Substring) -> Bool {
    let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text
    return isDigits(digits) && (digits.first != "0" || digits.count == 1)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    guard let plain = withoutUnderscores(text) else { return false }
    return !plain.isEmpty && plain.utf8.allSatisfy(\.isDigit)
  }

  /// The text without underscores, each of which has to stand between two digits.
  private static func withoutUnderscores(_ text: Substring) -> String? {
    let bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
      guard index > 0, index + 1 < bytes.count, bytes[index - 1].isHexDigit, bytes[index + 1].isHexDigit else {
        return nil
      }
    }
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }

  fileprivate var isHexDigit: Bool { isDigit || (97...102).contains(self | 0x20) }
}
