import Text

/// One import of one export, from the file to the report.
public struct ImportRun {
  /// What an import did.
  public struct Result: Sendable {
    /// What was found, written and left out.
    public let report: ImportReport
    /// The report for a reader, in Markdown.
    public let text: String
    /// The path of the report below the project.
    public let path: String
    /// How many files of the content were written.
    public let written: Int
    /// How many files were there already as they would be written.
    public let unchanged: Int
  }

  private let format: ImportFormat
  private let settings: ImportSettings

  /// An import of one format.
  public init(_ format: ImportFormat, settings: ImportSettings) {
    self.format = format
    self.settings = settings
  }

  /// Imports a file or a folder.
  /// - Parameter path: an absolute path.
  /// - Throws: why it cannot be imported; what was written by then stays.
  public func importing(path: String) throws(ImportRefusal) -> Result {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let unpacked = try UnpackedExport(path: path, scratch: settings.scratch)
    return try importing(ImportSource(name: name, place: unpacked.place), notes: unpacked.leftOut)
  }

  /// Imports a file that is at hand as bytes: the entry for trials with any bytes at all.
  public func importing(_ bytes: [UInt8], name: String) throws(ImportRefusal) -> Result {
    try importing(ImportSource(name: name, place: .bytes(bytes)), notes: [])
  }

  private func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    do throws(ImportRefusal) {
      try format.reader.read(source, into: session)
    } catch {
      // A folder where the format has one file
      if case .folder(let path) = source.place, error == .unreadable(path) {
        throw FormatGuess.mistaken(source, for: format)
      }
      throw error
    }
  }

  private func importing(_ source: ImportSource, notes: [(String, LeftOut)]) throws(ImportRefusal) -> Result {
    let session = try ImportSession(
      format, name: source.stem, folders: [source.folder].compactMap { $0 }, settings: settings)
    for (name, reason) in notes {
      session.report.find("file")
      session.leaveOut("file", id: name, name: name, reason)
    }
    try read(source, into: session)
    guard session.report.total.found > 0 else { throw FormatGuess.mistaken(source, for: format) }
    try session.finish()
    let text = ReportText(session.report, format: format, name: session.name, language: settings.language)
    return Result(
      report: session.report, text: text.markdown, path: "imports/\(session.name).md", written: session.entriesWritten,
      unchanged: session.entriesUnchanged)
  }
}

extension ImportFormat {
  /// The reader of the format.
  var reader: any FormatReader {
    switch self {
    case .wordpress: WordPressExport()
    case .spip: SPIPExport()
    case .dotclear: DotclearExport()
    case .ghost: GhostExport()
    case .substack: SubstackExport()
    case .medium: MediumExport()
    case .blogger: BloggerExport()
    case .movabletype: MovableTypeExport()
    case .feed: FeedExport()
    case .jekyll, .hugo: FolderExport(format: self)
    case .mastodon: MastodonExport()
    case .mail: MailExport()
    case .letters: LettersExport()
    case .disqus: DisqusExport()
    case .staticman: StaticmanExport()
    }
  }
}
