/// What stands before the body of a request, as far as it matters here (RFC 9112 sections 2 to 6).
struct RequestHead: Sendable, Hashable {
  /// The longest one that is read, in bytes: browsers send less.
  static let longest = 64 << 10

  /// What is asked for.
  let request: FileRequest
  /// The bytes that follow; nil when only the end of the connection tells.
  let bodyCount: Int?
  /// Whether another request may follow.
  let keepsConnection: Bool

  /// Reads a head without the empty line at its end. Nil for what is no request: other versions than 1.0 and 1.1,
  /// control characters, folded lines, a header that must stand once and stands twice.
  init?(_ bytes: some Collection<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
    let isClean = lines.allSatisfy { line in line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 } }
    let parts = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard isClean, parts.count == 3, parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0",
      let headers = Self.headers(lines)
    else { return nil }
    var count: Int? = 0
    if let length = headers["content-length"] {
      guard length.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(length) else { return nil }
      count = number
    }
    bodyCount = headers["transfer-encoding"] == nil ? count : nil
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    request = FileRequest(
      String(parts[0]), String(target[0]), query: target.count > 1 ? String(target[1]) : "",
      host: headers["host"].map { String($0) }, origin: headers["origin"].map { String($0) })
    keepsConnection = parts[2] == "HTTP/1.1" && headers["connection"]?.lowercased() != "close"
  }

  /// The headers that are looked at, by their names in small letters.
  private static func headers(_ lines: [Substring]) -> [String: Substring]? {
    let known = ["host", "origin", "content-length", "transfer-encoding", "connection"]
    var headers: [String: Substring] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
      guard !line[..<colon].utf8.contains(where: { $0 == 0x20 || $0 == 0x09 }) else { return nil }
      let name = line[..<colon].lowercased()
      guard known.contains(name) else { continue }
      guard headers[name] == nil || name == "connection" else { return nil }
      var value = line[line.index(after: colon)...]
      while let first = value.utf8.first, first == 0x20 || first == 0x09 { value.removeFirst() }
      while let last = value.utf8.last, last == 0x20 || last == 0x09 { value.removeLast() }
      headers[name] = value
    }
    return headers
  }
}
