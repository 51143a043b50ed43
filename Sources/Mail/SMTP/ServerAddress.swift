/// The host and the port of a server.
public struct ServerAddress: Sendable, Hashable, CustomStringConvertible {
  /// A name, an IPv4 address, or an IPv6 address without its brackets.
  public let host: String
  /// The port, from 1.
  public let port: Int

  /// An address such as `localhost:1025` or `[::1]:25`; nil when it is none. Without a port, it is 25 (RFC 5321).
  public init?(_ text: String) {
    var host = text[...]
    var rest = Substring()
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      host = text[text.index(after: text.startIndex)..<close]
      rest = text[text.index(after: close)...]
    } else if let colon = text.lastIndex(of: ":") {
      host = text[..<colon]
      rest = text[colon...]
    }
    guard !host.isEmpty, host.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !"/@[]".utf8.contains($0) }) else { return nil }
    guard !rest.isEmpty else {
      (self.host, port) = (String(host), 25)
      return
    }
    guard rest.hasPrefix(":"), let port = Int(rest.dropFirst()), (1...65_535).contains(port) else { return nil }
    self.host = String(host)
    self.port = port
  }

  /// The address as it is written.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
