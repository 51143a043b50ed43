import Content
import Text

extension BuildPass {
  /// Puts what was sent in the place of what the files of issues say now.
  mutating func restoreSentIssues(
    among entries: inout [Entry], _ scan: ProjectScan, configuration: SiteConfiguration
  ) {
    let instant = request.at.instant(in: configuration.timeZone)
    let withdrawn = Set(entries.filter { $0.lacksConsent(at: instant) }.map(\.file.path))
    let reader = SentIssueReader(EntryReader(configuration: configuration))
    var folders = scan.sent
    entries = entries.compactMap { entry in
      guard entry.kind == .issue else { return entry }
      let found = folders.removeValue(forKey: SentIssue.folder(of: entry.file.path)) ?? []
      let result = reader.read(entry, files: read(found), withdrawn: withdrawn)
      diagnostics += result.diagnostics
      if result.entry == nil { refused.insert(entry.source.path) }
      return result.entry
    }
    // A letter that could not be read has told so itself.
    let unread = Set(scan.entries.map { SentIssue.folder(of: $0.path) })
    for folder in folders.keys.sorted() where !unread.contains(folder) { diagnostics.append(.orphanedRecord(folder)) }
  }

  /// The files of a folder, by name.
  private mutating func read(_ files: [ProjectScan.FoundFile]) -> [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    for file in files {
      let name = String(file.path.drop { $0 != "/" }.split(separator: "/").last ?? "")
      do throws(Diagnostic) {
        bytes[name] = try FileReader.bytes(of: file.location, name: "content/" + file.path)
      } catch {
        diagnostics.append(error)
      }
    }
    return bytes
  }
}

extension Entry {
  /// Whether nobody agrees, or agrees any more, that it is shown.
  fileprivate func lacksConsent(at instant: Instant) -> Bool {
    guard kind == .contribution else { return false }
    switch Visibility(of: self, at: instant) {
    case .consentMissing, .consentRefused, .consentExpired: return true
    case .visible, .draft, .scheduled, .embargoed, .expired: return false
    }
  }
}

extension Diagnostic {
  /// What keeps a letter whose file is gone.
  fileprivate static func orphanedRecord(_ folder: String) -> Diagnostic {
    let file = folder.dropLast(".sent".count) + ".md"
    return .warning(
      "orphaned-record", at: SourceLocation(path: "content/" + folder),
      Message(
        en: "this keeps a letter that was sent, and content/\(file) is not there any more",
        fr: "ceci conserve une lettre envoyée, et content/\(file) n’est plus là"),
      help: Message(
        en: "copy issue.md of this folder to content/\(file), with the line “sent: …” in its header",
        fr: "copiez le fichier issue.md de ce dossier vers content/\(file), avec la ligne « envoyee: … » dans son "
          + "en-tête"))
  }
}
