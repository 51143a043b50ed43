/// The parts of an address: `https://host/path?query#fragment`.
struct WebAddress: Equatable {
  /// In lower case, without `www.`; empty for a relative address.
  let host: String
  /// From the slash on; percent signs as written.
  let path: String
  /// Behind the question mark.
  let query: String?
  /// Behind the number sign.
  let fragment: String?

  init(_ text: String) {
    var rest = Substring(text)
    var fragment: String?
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    var query: String?
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    var host = ""
    for scheme in ["https://", "http://", "//"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      host = rest[..<end].lowercased()
      if host.hasPrefix("www.") { host = String(host.dropFirst(4)) }
      rest = rest[end...]
      break
    }
    self.host = host
    path = rest.isEmpty && !host.isEmpty ? "/" : String(rest)
    self.query = query
    self.fragment = fragment
  }

  /// Whether its path ends in a file that is no page.
  var namesFile: Bool {
    guard let last = path.split(separator: "/").last, let dot = last.lastIndex(of: ".") else { return false }
    return !["htm", "html", "php", "asp", "md"].contains(last[last.index(after: dot)...].lowercased())
  }

  /// The path with what stands for bytes resolved.
  var plainPath: String { path.removingPercents }

  /// The path, and the query behind it.
  var pathAndQuery: String { query.map { path + "?" + $0 } ?? path }
}

extension String {
  /// The text with `%C3%A9` made `é`, where that is UTF-8.
  var removingPercents: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    let source = Array(utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}
