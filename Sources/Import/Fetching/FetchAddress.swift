/// An address of the web that every program reads alike: no name or password in it, no sign that one takes for a slash
/// and another does not.
struct FetchAddress: Equatable {
  let isSecure: Bool
  /// In lower case; of IPv6 without brackets.
  let host: String
  let port: Int
  /// Path and query, percent-encoded.
  let rest: String

  /// Reads an address; nil when it is none that may be asked.
  init?(_ written: String) {
    let text = written.trimmedAddress
    let lowercase = text.prefix(8).lowercased()
    guard lowercase.hasPrefix("https://") || lowercase.hasPrefix("http://") else { return nil }
    isSecure = lowercase == "https://"
    let behind = text.dropFirst(isSecure ? 8 : 7)
    let authority = behind.prefix { !"/?#".contains($0) }
    guard let (host, port) = Self.parts(of: authority) else { return nil }
    self.host = host.lowercased()
    self.port = port ?? (isSecure ? 443 : 80)
    let rest = behind[authority.endIndex...].prefix { $0 != "#" }
    self.rest = (rest.hasPrefix("/") ? "" : "/") + Self.encoded(rest)
  }

  /// The host as addresses name it, with its port unless that is the usual one.
  var place: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
  }

  /// The whole address.
  var text: String { (isSecure ? "https://" : "http://") + place + rest }

  private static func parts(of authority: Substring) -> (host: String, port: Int?)? {
    var name = authority
    var port: Int?
    if let colon = authority.lastIndex(of: ":"), authority.last != "]" {
      let digits = authority[authority.index(after: colon)...]
      guard digits.utf8.allSatisfy(\.isASCIIDigit), let number = Int(digits), (1...65_535).contains(number) else {
        return nil
      }
      port = number
      name = authority[..<colon]
    }
    if name.hasPrefix("["), name.hasSuffix("]") {
      let address = name.dropFirst().dropLast()
      let isPlain = address.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x3A || (97...102).contains($0 | 0x20) }
      return isPlain && address.contains(":") ? (String(address), port) : nil
    }
    let isPlain = name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
    return isPlain && !name.isEmpty && !name.hasPrefix("-") && name.utf8.count < 254 ? (String(name), port) : nil
  }

  private static func encoded(_ text: Substring) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
