import Text

/// The Markdown file that an item becomes.
struct EntryText {
  /// The keys of the header, in order.
  private var lines: [String] = []

  /// Adds a key with a text.
  mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    lines.append("\(key): \(Self.line(value).quotedForYAML)")
  }

  /// Adds a key with what is no text: a date, a number, a flag.
  mutating func add(_ key: String, plain value: String?) {
    if let value { lines.append("\(key): \(value)") }
  }

  /// Adds a key with several texts.
  mutating func add(_ key: String, list values: [String]) {
    var seen: Set<String> = []
    let values = values.map(Self.line).filter { !$0.isEmpty && seen.insert($0).inserted }
    guard !values.isEmpty else { return }
    lines.append("\(key): [" + values.map(\.quotedForYAML).joined(separator: ", ") + "]")
  }

  /// Adds a key with keys below it; the values are written as they are.
  mutating func add(_ key: String, map pairs: [(String, String?)]) {
    let pairs = pairs.compactMap { pair in pair.1.map { (pair.0, $0) } }
    guard !pairs.isEmpty else { return }
    lines.append("\(key):")
    for (name, value) in pairs { lines.append("  \(name): \(value)") }
  }

  /// The file with a body.
  func bytes(body: [UInt8]) -> [UInt8] {
    var bytes = Array(("---\n" + lines.joined(separator: "\n") + "\n---\n\n").utf8)
    bytes += body
    return bytes
  }

  /// One line of a text.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }).joined(separator: " ")
      .keepingXMLCharacters()
  }
}
