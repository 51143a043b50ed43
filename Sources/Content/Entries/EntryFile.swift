import Text

/// What the path of a Markdown file says: kind, name, date, language.
public struct EntryFile: Sendable, Hashable {
  /// The path below `content/`, such as `blog/2026-05-01-fete.fr.md`.
  public let path: String
  /// The kind, by the top folder.
  public let kind: Kind
  /// Whether it is the `index.md` of a folder with its own files.
  public let isBundle: Bool
  /// The folder of the file below `content/`.
  public let folder: String
  /// The name without date, language and ending: `fete`; of a bundle, the folder's.
  public let name: String
  /// The date in the name.
  public let date: CivilDate?
  /// The language in the name.
  public let language: Language?

  /// Reads a path below `content/`.
  /// - Parameter languages: the languages of the site; another ending such as `.js.md` belongs to the name.
  public init?(path: String, languages: [Language]) {
    guard let kind = Kind(path: path), path.hasSuffix(".md") || path.hasSuffix(".markdown") else { return nil }
    let parts = path.split(separator: "/").map(String.init)
    guard let last = parts.last else { return nil }
    var stem = String(last.prefix(upTo: last.lastIndex(of: ".") ?? last.endIndex))
    var language: Language?
    if let dot = stem.lastIndex(of: "."), let found = Language(String(stem[stem.index(after: dot)...])),
      languages.contains(found)
    {
      language = found
      stem = String(stem[..<dot])
    }
    let depth = kind.folder.split(separator: "/").count
    isBundle = stem == "index" && parts.count > depth + 1
    if isBundle { stem = parts[parts.count - 2] }
    self.path = path
    self.kind = kind
    self.language = language
    folder = parts.dropLast().joined(separator: "/")
    (date, name) = EntryFile.splitDate(stem)
  }

  /// The path without language and ending: the same for all translations.
  public var translationKey: String {
    isBundle ? folder : "\(folder)/\(date.map { $0.iso + "-" } ?? "")\(name)"
  }

  private static func splitDate(_ stem: String) -> (CivilDate?, String) {
    let bytes = Array(stem.utf8)
    guard bytes.count > 11, bytes[4] == 45, bytes[7] == 45, bytes[10] == 45 || bytes[10] == 95 else {
      return (nil, stem)
    }
    let digits = String(decoding: bytes[0..<10], as: UTF8.self).split(separator: "-").compactMap { Int($0) }
    guard digits.count == 3, let date = CivilDate(year: digits[0], month: digits[1], day: digits[2]) else {
      return (nil, stem)
    }
    return (date, String(decoding: bytes[11...], as: UTF8.self))
  }
}
