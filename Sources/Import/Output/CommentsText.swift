import Text

/// The file of comments beside an entry: `name.comments.yml`.
struct CommentsText {
  /// A comment as it is stored.
  struct Stored {
    let id: String
    let parent: String?
    let author: String
    let date: Timestamp?
    /// Markdown; nil when it was taken back and only its place is left.
    let text: [UInt8]?
  }

  /// The file: a list of comments, in the order in which they were written.
  static func bytes(_ comments: [Stored]) -> [UInt8] {
    var buffer = ByteBuffer(capacity: comments.count * 300)
    for comment in comments {
      buffer.append("- id: \(EntryText.line(comment.id).quotedForYAML)\n")
      if let parent = comment.parent { buffer.append("  parent: \(EntryText.line(parent).quotedForYAML)\n") }
      guard let text = comment.text else {
        buffer.append("  withdrawn: true\n")
        continue
      }
      if !comment.author.isEmpty { buffer.append("  author: \(EntryText.line(comment.author).quotedForYAML)\n") }
      if let date = comment.date { buffer.append("  date: \(date.iso)\n") }
      buffer.append("  text: |2-\n")
      append(text, to: &buffer)
    }
    return buffer.bytes
  }

  private static func append(_ text: [UInt8], to buffer: inout ByteBuffer) {
    // YAML takes the separators of Unicode for line ends.
    let plain = String(decoding: text, as: UTF8.self).keepingXMLCharacters()
      .replacing("\u{2028}", with: "\n").replacing("\u{2029}", with: "\n").replacing("\t", with: "  ")
    for line in plain.trimmingLineEnds.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty { buffer.append("    \(String(decoding: line, as: UTF8.self))") }
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}

extension String {
  /// The text without line ends behind it.
  fileprivate var trimmingLineEnds: Substring {
    var text = self[...]
    while text.utf8.last == UInt8(ascii: "\n") { text = Substring(text.unicodeScalars.dropLast()) }
    return text
  }
}
