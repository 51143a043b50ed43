/// A file as it was read: its name for messages and its bytes.
public struct SourceText: Sendable {
  /// The path that messages show, relative to the project's root, with `/`.
  public let path: String
  /// The bytes, without a byte order mark.
  public let bytes: [UInt8]

  /// A file's content. A UTF-8 byte order mark at the start is left out.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// A text that exists in memory only.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Line `number` (from 1) without its end, or nil past the end; at most 300 bytes of it.
  public func line(_ number: Int) -> String? {
    guard number >= 1 else { return nil }
    var start = 0
    for _ in 1..<max(number, 1) {
      guard let end = bytes[start...].firstIndex(of: 10) else { return nil }
      start = end + 1
    }
    guard start < bytes.count || number == 1 else { return nil }
    let kept = bytes[start...].prefix(301)
    var end = kept.firstIndex(of: 10) ?? kept.endIndex
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    return String(decoding: bytes[start..<min(end, start + 300)], as: UTF8.self)
  }

  /// The line and column, both from 1, of a byte offset; the column counts characters.
  public func position(atOffset offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var line = 1
    var start = 0
    for index in 0..<offset where bytes[index] == 10 {
      line += 1
      start = index + 1
    }
    return SourcePosition(line: line, column: String(decoding: bytes[start..<offset], as: UTF8.self).count + 1)
  }

  /// A place in this file, with its line, for a diagnostic.
  public func location(_ position: SourcePosition, length: Int = 1) -> SourceLocation {
    SourceLocation(path: path, position: position, length: length, line: line(position.line))
  }

  /// The file as a whole, without a line.
  public var location: SourceLocation { SourceLocation(path: path) }
}

/// A line and a column, both from 1; the column counts characters.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters.
  public let column: Int

  /// A position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Line first, then column.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where a diagnostic points: a file, and when known a position, a length in characters, and the line itself.
public struct SourceLocation: Sendable, Hashable {
  /// The path relative to the project's root.
  public let path: String
  /// The place, when it is known.
  public let position: SourcePosition?
  /// How many characters to underline.
  public let length: Int
  /// The line itself, when it is known.
  public let line: String?

  /// A location in a file.
  public init(path: String, position: SourcePosition? = nil, length: Int = 1, line: String? = nil) {
    self.path = path
    self.position = position
    self.length = length
    self.line = line
  }
}
