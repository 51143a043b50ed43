import Markdown
import Text

extension ImportSession {
  /// The reader met something that this program has no use for.
  func leaveOut(_ type: String, id: String, name: String = "", _ reason: LeftOut) {
    report.leaveOut(ImportReport.Entry(type: type, name: EntryText.line(name), id: EntryText.line(id)), reason)
  }

  /// Writes an item with its comments. Everything it holds must have been found already.
  func add(_ item: ImportedItem) throws(ImportRefusal) {
    var item = item
    if let reason = Self.reason(for: item.status) { return leaveOut(item, reason) }
    guard item.body.count < Self.largest else { return leaveOut(item, .tooLarge) }
    if item.kind == .contribution || item.kind == .thread, item.date == nil { return leaveOut(item, .undated) }
    if item.kind == .letter, item.date == nil { item.status = .draft }
    if item.kind == .post || item.kind == .letter, item.date == nil { item.kind = .page }
    let id = "\(item.type):\(item.id)"
    var body = text(of: item)
    let title = Self.title(of: item, body: body.markdown, language: settings.language)
    guard !body.markdown.isEmpty || !item.title.isEmpty else { return leaveOut(item, .empty) }
    guard body.markdown.count < StructureLimits().bytes else { return leaveOut(item, .tooLarge) }
    if item.kind == .letter { body.dropHeading(title) }
    let path = path(of: item, id: id, title: title)
    let aliases = take(aliases: FormerAddress.paths(of: item, hosts: hosts), for: path)
    let bytes =
      if let header = item.header {
        file(of: item, header: header, aliases: aliases, body: body.markdown)
      } else {
        try entry(item, id: id, title: title, aliases: aliases).bytes(body: body.markdown)
      }
    let entry = ImportReport.Entry(type: item.type, name: title, id: item.address ?? item.id)
    switch try place(id, at: path, bytes, addresses: FormerAddress.all(of: item)) {
    case .edited: report.leaveOut(entry, .edited)
    case .deleted:
      report.leaveOut(entry, .deleted)
      return leaveOutComments(item.comments.count, of: entry, .deleted)
    case .done:
      if item.status == .draft { report.draft(entry) }
      record(entry, losses: body.losses, words: body.lostWords)
    }
    try place(comments(of: item, in: path), of: item, id: id, beside: path, entry: entry)
  }

  /// Texts that are larger make no page; the time to convert them is better spent.
  private static let largest = 8_000_000

  /// Why something of a status is not written; nil when it is.
  private static func reason(for status: ImportedItem.Status) -> LeftOut? {
    switch status {
    case .published, .draft: nil
    case .restricted: .restricted
    case .protected: .protected
    case .discarded: .discarded
    }
  }

  private func leaveOut(_ item: ImportedItem, _ reason: LeftOut) {
    let entry = ImportReport.Entry(type: item.type, name: EntryText.line(item.title), id: item.address ?? item.id)
    report.leaveOut(entry, reason)
    leaveOutComments(item.comments.count, of: entry, .notPublic)
  }

  func leaveOutComments(_ count: Int, of entry: ImportReport.Entry, _ reason: LeftOut) {
    for _ in 0..<count {
      report.leaveOut(ImportReport.Entry(type: "comment", name: entry.name, id: entry.id), reason)
    }
  }

  func record(_ entry: ImportReport.Entry, losses: [Loss: Int], words: [String]) {
    if losses.isEmpty, words.isEmpty {
      report.keep(entry.type)
    } else {
      report.degrade(entry, losses: losses, words: words)
    }
  }

  /// The file of an item whose author wrote a header: that one, with what the import adds.
  private func file(of item: ImportedItem, header: FolderHeader, aliases: [String], body: [UInt8]) -> [UInt8] {
    var header = header
    let hasOwn = ["aliases", "alias", "redirect_from"].contains(where: header.holds)
    if !aliases.isEmpty, !hasOwn {
      header.add("aliases", "[" + aliases.map(\.quotedForYAML).joined(separator: ", ") + "]")
    }
    if !header.holds("origin") {
      header.add("origin", header.isTOML ? "{ import = \(name.quotedForYAML) }" : "{import: \(name.quotedForYAML)}")
    }
    return Array((header.text + "\n").utf8) + body.drop { $0 == UInt8(ascii: "\n") }
  }

  /// The file of an item without its body.
  private func entry(
    _ item: ImportedItem, id: String, title: String, aliases: [String]
  ) throws(ImportRefusal) -> EntryText {
    var entry = EntryText()
    let authors = item.authors.map(Discretion.name).filter { !$0.isEmpty }
    entry.add("title", title)
    if item.kind == .letter { entry.add("number", plain: String(try number(of: id))) }
    entry.add("date", plain: item.date?.iso)
    if let updated = item.updated, updated.instant > item.date?.instant ?? updated.instant {
      entry.add("updated", plain: updated.iso)
    }
    if item.status == .draft { entry.add("draft", plain: "true") }
    entry.add("lang", plain: language(of: item))
    entry.add("aliases", list: aliases)
    entry.add("description", item.summary)
    if item.kind == .contribution {
      let anonymous = Message(en: "A member", fr: "Une personne de la communauté").text(in: settings.language)
      entry.add("contributor", authors.first ?? anonymous)
      if authors.count > 1 { entry.add("authors", list: authors) }
      if settings.hasConsent { entry.add("consent", plain: "given") }
    } else {
      entry.add("authors", list: authors)
    }
    entry.add("tags", list: item.topics)
    entry.add("image", picture(of: item))
    entry.add("licence", item.licence)
    entry.add(
      "origin",
      map: [
        ("address", item.address.map { EntryText.line($0).quotedForYAML }), ("date", item.date?.iso),
        ("publication", publication.map { EntryText.line($0).quotedForYAML }),
        ("import", name.quotedForYAML),
      ])
    return entry
  }

  private func language(of item: ImportedItem) -> String? {
    guard let text = item.language, let language = Language(text.replacing("_", with: "-")) else { return nil }
    let primary = language.tag.split(separator: "-").first.flatMap { Language(String($0)) }
    guard let known = [language, primary].compactMap({ $0 }).first(where: settings.languages.contains),
      known != settings.languages.first
    else { return nil }
    return known.tag
  }

  private func picture(of item: ImportedItem) -> String? {
    guard let picture = item.picture else { return nil }
    if let copy = mediaAddress(picture, in: item.folder) ?? fetchedAddress(picture) { return copy }
    report.missFile(picture)
    return nil
  }

  /// The title, or the first words of the text.
  private static func title(of item: ImportedItem, body: [UInt8], language: MessageLanguage) -> String {
    let title = EntryText.line(item.title)
    if !title.isEmpty { return title }
    if let document = try? Document(parsing: body) {
      let text = document.excerpt(maximum: 80)
      if !text.isEmpty { return text }
    }
    return Message(en: "Untitled", fr: "Sans titre").text(in: language)
  }
}
