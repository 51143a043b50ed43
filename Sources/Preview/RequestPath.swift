/// The path of a request, taken apart and decoded: names of folders and files, none of which leads anywhere else.
struct RequestPath: Sendable, Hashable {
  /// The names, from the root on.
  let names: [String]
  /// Whether the path ends in a slash: it asks for a folder.
  let isFolder: Bool

  /// Reads a percent-encoded path (RFC 3986 section 3.3).
  ///
  /// It is cut at its slashes before it is decoded, so an encoded slash cannot make a name into two. Nil for a path
  /// that could mean another file than it says: with `.` or `..`, a slash, a backslash or a control character in a
  /// name, an empty name, or bytes that are not UTF-8.
  init?(_ path: String) {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isFolder = parts.last?.isEmpty ?? true
    if isFolder { parts = parts.dropLast() }
    var names: [String] = []
    for part in parts {
      guard let name = Self.decode(part) else { return nil }
      names.append(name)
    }
    self.names = names
    self.isFolder = isFolder
  }

  /// The path of the folder, percent-encoded, with a slash at its end.
  var folderPath: String {
    var path = "/"
    for name in names { path += Self.encode(name) + "/" }
    return path
  }

  /// The path as it was asked for, percent-encoded.
  var encoded: String { isFolder ? folderPath : String(folderPath.dropLast()) }

  private static func decode(_ part: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    let isForbidden = bytes.contains {
      $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
    }
    guard !bytes.isEmpty, !isForbidden, let name = String(validating: bytes, as: UTF8.self), name != ".",
      name != ".."
    else { return nil }
    return name
  }

  private static func encode(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
