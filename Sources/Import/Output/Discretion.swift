/// Keeps addresses of people out of what is written.
enum Discretion {
  /// The name to show: none when it is an e-mail or IP address.
  static func name(_ name: String) -> String {
    let plain = EntryText.line(name)
    return plain.contains("@") || isIPAddress(plain) ? "" : plain
  }

  private static func isIPAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) { return true }
    return text.contains(":") && text.contains(where: \.isNumber)
      && text.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x3A || $0 == 0x2E || (97...102).contains($0 | 0x20) }
  }

  /// A text in which `somebody@example.org` became `somebody@…`.
  static func masked(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "@")) else { return text }
    var masked: [UInt8] = []
    masked.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      masked.append(byte)
      index += 1
      guard byte == UInt8(ascii: "@"), index >= 2, isLocal(text[index - 2]) else { continue }
      var end = index
      while end < text.count,
        text[end].isASCIILetter || text[end].isASCIIDigit || text[end] == UInt8(ascii: "-")
          || (text[end] == UInt8(ascii: ".") && end + 1 < text.count
            && (text[end + 1].isASCIILetter || text[end + 1].isASCIIDigit))
      { end += 1 }
      guard text[index..<end].contains(UInt8(ascii: ".")) else { continue }
      masked += "…".utf8
      index = end
    }
    return masked
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || "._%+-".utf8.contains(byte)
  }
}
