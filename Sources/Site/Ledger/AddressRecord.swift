import Text

/// An address of the site as the ledger remembers it: where, what, since when, from which file.
public struct AddressRecord: Sendable, Hashable {
  /// The path from `/` on, not percent-encoded.
  public let path: String
  /// The kind of an entry; `section`, `feed` or `file` for what is none.
  public let kind: String
  /// Since when it is online: a day or a moment, as ISO 8601 writes them.
  public let date: String
  /// What stands there: the path of a file below `content/`, or the name of a section with its language.
  public let source: String
  /// The title, when it was written down.
  public let title: String

  /// A record.
  public init(path: String, kind: String, date: String, source: String, title: String) {
    self.path = path
    self.kind = kind
    self.date = date
    self.source = source
    self.title = title
  }

  /// The line of the ledger without its end: five columns between tabs, the address percent-encoded.
  public var line: String {
    [path.percentEncoded, kind, date, source, title].map(\.inOneColumn).joined(separator: "\t")
  }
}

extension String {
  /// The text without tabs, line ends and other control characters.
  fileprivate var inOneColumn: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
    var column = ""
    for scalar in unicodeScalars {
      column.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return column
  }
}
