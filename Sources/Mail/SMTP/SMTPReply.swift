/// What a server answered: a code and its lines (RFC 5321 section 4.2).
struct SMTPReply: Sendable, Hashable {
  /// Three digits; 0 when it was no reply of a mail server.
  let code: Int
  /// The texts behind the code.
  let lines: [String]

  /// Whether the server agrees.
  var isPositive: Bool { (200..<400).contains(code) }

  /// The reply as one line of at most 200 characters.
  var text: String { String("\(code) \(lines.joined(separator: " "))".prefix(200)) }

  /// Reads the lines of a reply, which all begin with the same code.
  init(_ lines: [String]) {
    code = lines.first.flatMap { Int($0.prefix(3)) } ?? 0
    self.lines = lines.map { String($0.dropFirst(4)) }
  }

  /// Whether a line is the last of its reply: no hyphen stands behind the code.
  static func isLast(_ line: String) -> Bool {
    !line.dropFirst(3).hasPrefix("-")
  }
}
