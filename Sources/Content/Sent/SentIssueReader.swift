import Text

/// Puts what was sent in the place of what an issue’s file says now.
public struct SentIssueReader: Sendable {
  private let reader: EntryReader

  /// A reader for a project.
  public init(_ reader: EntryReader) {
    self.reader = reader
  }

  /// The issue as it was sent, with the corrections that were added since, and what was found wrong.
  /// - Parameters:
  ///   - entry: the issue as its file is now; nil as a result when it cannot be shown.
  ///   - files: those of its folder, by name.
  ///   - withdrawn: contributions whose consent has ended, by path below `content/`: it outranks what was sent.
  public func read(_ entry: Entry, files: [String: [UInt8]], withdrawn: Set<String>) -> EntryReader.Result {
    guard case .issue(let issue) = entry.details, issue.sent != nil else {
      return EntryReader.Result(entry: entry, diagnostics: files.isEmpty ? [] : [.forgottenSending(entry)])
    }
    let kept: SentIssue
    do throws(SentIssueFault) {
      kept = try SentIssue(files: files)
    } catch {
      return EntryReader.Result(entry: nil, diagnostics: [.unkept(error, entry, issue)])
    }
    let source = SourceText(path: entry.source.path, bytes: kept.source)
    let result = reader.read(source, file: entry.file)
    guard let sent = result.entry, case .issue(var details) = sent.details, details.number == kept.record.number else {
      return EntryReader.Result(entry: nil, diagnostics: [.unkept(.altered("issue.md"), entry, issue)])
    }
    details.sent = issue.sent
    details.corrections = issue.corrections
    details.asSent = kept.without(withdrawn)
    let shown = Entry(
      file: entry.file, source: source, bodyStart: sent.bodyStart, bodyLine: sent.bodyLine,
      header: sent.header.withStanding(of: entry.header), details: .issue(details))
    return EntryReader.Result(entry: shown, diagnostics: changes(of: entry, issue, since: sent, details))
  }

  /// Whatever is told differently now is told in vain.
  private func changes(of entry: Entry, _ issue: Issue, since sent: Entry, _ details: Issue) -> [Diagnostic] {
    let (new, old) = (entry.header, sent.header)
    let header = [
      (new.title, old.title, "title"), (issue.subject, details.subject, "subject"),
      (issue.preheader, details.preheader, "preheader"), (new.description, old.description, "description"),
    ]
    let changed = header.compactMap { now, then, key -> SourceLocation? in
      now == then ? nil : now.map { entry.location(of: $0, under: key) } ?? entry.source.location
    }
    var places = changed
    if new.date != old.date || issue.number != details.number || !issue.carries(sameAs: details) {
      places.append(issue.sentLocation ?? entry.source.location)
    }
    if let offset = Self.difference(entry.body, sent.body) {
      let position = entry.source.position(atOffset: entry.bodyStart + offset)
      places.append(entry.source.location(SourcePosition(line: position.line, column: 1)))
    }
    return places.map { .changedAfterSending($0) }
  }

  /// The byte of a body at which it begins to be another; nil when only its end is white in another way.
  private static func difference(_ now: ArraySlice<UInt8>, _ then: ArraySlice<UInt8>) -> Int? {
    let (lines, old) = (Array(now).withPlainLineEnds, Array(then).withPlainLineEnds)
    let same = zip(lines, old).prefix { $0 == $1 }.count
    guard ![lines.dropFirst(same), old.dropFirst(same)].allSatisfy({ $0.allSatisfy { $0 <= 32 } }) else { return nil }
    // As many line ends as there were before it, of whatever form.
    let line = lines[..<same].count { $0 == 10 }
    return now.enumerated().filter { $0.element == 10 }.prefix(line).last.map { $0.offset + 1 } ?? 0
  }
}

extension CommonHeader {
  /// The same with what decides whether it is online, and since when under which address: that is no matter of what
  /// was sent.
  fileprivate func withStanding(of other: CommonHeader) -> CommonHeader {
    CommonHeader(
      title: title, date: date, updated: updated, expires: other.expires, isDraft: other.isDraft, language: language,
      slug: slug, permalink: permalink, formerAddresses: other.formerAddresses, description: description,
      authors: authors, topics: topics, image: image, imageAlt: imageAlt, focus: focus, licence: licence,
      series: series, sponsor: sponsor, campaign: campaign, id: id, origin: origin)
  }
}

extension Issue {
  /// Whether both name the same entries in the same words.
  fileprivate func carries(sameAs other: Issue) -> Bool {
    let words = { (issue: Issue) in (issue.contents ?? []).map { [$0.entry.path, $0.title ?? "", $0.summary ?? ""] } }
    return words(self) == words(other) && include.map(\.path) == other.include.map(\.path)
      && exclude.map(\.path) == other.exclude.map(\.path)
  }
}

extension Diagnostic {
  /// The code of a warning about a sent letter that is written differently now.
  public static let changedAfterSendingCode = "changed-after-sending"

  fileprivate static func changedAfterSending(_ location: SourceLocation) -> Diagnostic {
    .warning(
      changedAfterSendingCode, at: location,
      Message(
        en: "this letter has been sent, and this was changed since: the site goes on showing what was sent",
        fr: "cette lettre a été envoyée, et ceci a changé depuis : le site continue de montrer ce qui est parti"),
      help: Message(
        en: "put it back as it was, and add a dated correction to the header: "
          + "corrections: [{date: 2030-01-31, text: \"What is right\"}]",
        fr: "remettez-le comme il était, et ajoutez à l’en-tête une correction datée : "
          + "corrections: [{date: 2030-01-31, texte: \"Ce qui est juste\"}]"))
  }

  fileprivate static func unkept(_ fault: SentIssueFault, _ entry: Entry, _ issue: Issue) -> Diagnostic {
    let folder = SentIssue.folder(of: entry.source.path)
    let place = issue.sentLocation ?? entry.source.location
    switch fault {
    case .noRecord:
      return .error(
        "no-record", at: place,
        Message(
          en: "this letter is marked as sent, but what was sent was not kept: there is no folder \(folder)",
          fr: "cette lettre est marquée comme envoyée, mais ce qui est parti n’a pas été conservé : il n’y a pas de "
            + "dossier \(folder)"),
        help: Message(
          en: "put the folder back, or take this line out and let the program write it: "
            + "gazette newsletter sent \(issue.number)",
          fr: "remettez le dossier, ou ôtez cette ligne et laissez le programme l’écrire : "
            + "gazette newsletter sent \(issue.number)"))
    case .missing(let name):
      return .error(
        "altered-record", at: place,
        Message(
          en: "\(folder)/\(name), which keeps what was sent, is not there",
          fr: "\(folder)/\(name), qui conserve ce qui est parti, n’est pas là"),
        help: restore)
    case .altered(let name):
      return .error(
        "altered-record", at: place,
        Message(
          en: "\(folder)/\(name) is not what was kept when the letter was sent",
          fr: "\(folder)/\(name) n’est pas ce qui a été conservé lors de l’envoi"),
        help: restore)
    }
  }

  private static let restore = Message(
    en: "put the file back as it was, from a backup or the history of the project; corrections go into the header",
    fr: "remettez le fichier comme il était, depuis une sauvegarde ou l’historique du projet ; les corrections vont "
      + "dans l’en-tête")

  /// A folder that keeps a letter beside an issue that is not said to have been sent.
  fileprivate static func forgottenSending(_ entry: Entry) -> Diagnostic {
    let folder = SentIssue.folder(of: entry.source.path)
    return .warning(
      "forgotten-sending", at: entry.source.location,
      Message(
        en: "\(folder) keeps this letter as it was sent, but its header does not say that it was",
        fr: "\(folder) conserve cette lettre telle qu’elle est partie, mais son en-tête ne dit pas qu’elle l’est"),
      help: Message(
        en: "put the line “sent: …” back into the header; when it was never sent, remove the folder",
        fr: "remettez la ligne « envoyee: … » dans l’en-tête ; si elle n’est jamais partie, supprimez le dossier"))
  }
}
