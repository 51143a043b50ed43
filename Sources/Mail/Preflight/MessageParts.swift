/// A message cut into its header and its parts, for rules that look at the bytes as they travel.
struct MessageParts: Sendable {
  /// A part with its header.
  struct Part: Sendable {
    let header: [String: String]
    let body: [UInt8]
  }

  let bytes: [UInt8]
  let header: [String: String]
  let parts: [Part]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let (header, body) = Self.split(bytes[...])
    self.header = header
    let type = header["content-type"] ?? ""
    let boundary = type.split(separator: "\"").dropFirst().first.map { Array("--\($0)".utf8) } ?? []
    var parts: [Part] = []
    var current: [UInt8]?
    for line in body.split(separator: 10, omittingEmptySubsequences: false) {
      if !boundary.isEmpty, line.starts(with: boundary) {
        if let current {
          let (header, body) = Self.split(current[...])
          parts.append(Part(header: header, body: body))
        }
        current = []
      } else {
        current? += line + [10]
      }
    }
    self.parts = parts
  }

  private static func split(_ bytes: ArraySlice<UInt8>) -> ([String: String], [UInt8]) {
    var header: [String: String] = [:]
    var last = ""
    var rest = bytes
    while let end = rest.firstIndex(of: 10) {
      let line = String(decoding: rest[..<end].filter { $0 != 13 }, as: UTF8.self)
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      if line.hasPrefix(" ") {
        header[last, default: ""] += line
      } else if let colon = line.firstIndex(of: ":") {
        last = line[..<colon].lowercased()
        header[last] = String(line[line.index(after: colon)...].drop { $0 == " " })
      }
    }
    return (header, Array(rest))
  }
}
