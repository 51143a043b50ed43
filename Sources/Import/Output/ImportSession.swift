import Text

/// One import: takes the items of an export one after the other and writes them into the project.
final class ImportSession {
  let settings: ImportSettings
  let format: ImportFormat
  /// What is told about it at the end.
  var report = ImportReport()
  /// The hosts of the former site: links to them are links to itself.
  var hosts: Set<String> = []
  /// The paths of what the export holds and what is public.
  var knownPaths: Set<String> = []
  /// The name of the former site or publication.
  var publication: String?
  /// The name of the import: the same export has the same one each time.
  private(set) var name: String
  /// Files by paths of the project.
  let project: ProjectWriting
  private(set) var ledger = Ledger()
  private(set) var names: EntryNames
  /// Where files are looked for.
  var folders: [String] {
    get { media.roots }
    set { media = MediaFinder(roots: [settings.media].compactMap { $0 } + newValue) }
  }
  private var media: MediaFinder
  private var mediaAddresses: [String: String?] = [:]
  /// How many files were asked for.
  var fetches = 0
  /// What could not be fetched in this run, and is not asked for again.
  var unfetched: [String: FetchFault] = [:]
  private var usedAliases: Set<String> = []
  /// The number of the last letter.
  private var lastNumber: Int

  init(_ format: ImportFormat, name: String, folders: [String], settings: ImportSettings) throws(ImportRefusal) {
    self.settings = settings
    self.format = format
    project = ProjectWriting(root: settings.root, isDryRun: settings.isDryRun)
    names = try EntryNames(root: settings.root)
    media = MediaFinder(roots: [settings.media].compactMap { $0 } + folders)
    lastNumber = try IssueNumbers.last(in: settings.root)
    self.name = ""
    try rename(name)
  }

  /// Names the import after the site that it comes from.
  func rename(_ source: String) throws(ImportRefusal) {
    let name = format.rawValue + (Slug(source).map { "-" + $0.text } ?? "")
    guard name != self.name else { return }
    self.name = name
    ledger = try project.bytes(of: ledgerPath).map { Ledger(reading: $0) } ?? Ledger()
  }

  /// The path of the ledger below the project.
  var ledgerPath: String { "imports/\(name).tsv" }

  /// What happened to a file.
  enum Outcome: Equatable {
    case done
    /// A person changed it here.
    case edited
    /// A person removed it here.
    case deleted
  }

  /// Writes a file under a name of the export, unless a person has changed it since.
  func place(_ id: String, at path: String, _ bytes: [UInt8], addresses: [String] = []) throws(ImportRefusal) -> Outcome
  {
    let mark = Ledger.mark(of: bytes)
    if let line = ledger[id] {
      guard let present = try project.bytes(of: line.path) else { return .deleted }
      let presentMark = Ledger.mark(of: present)
      if presentMark != line.mark, presentMark != mark { return .edited }
    } else if let present = try project.bytes(of: path), present != bytes {
      return .edited
    }
    try project.write(bytes, to: path)
    ledger[id] = Ledger.Line(path: path, mark: mark, address: addresses.joined(separator: " "))
    return .done
  }

  /// The path of an item: the one it had, else one that is free.
  func path(of item: ImportedItem, id: String, title: String) -> String {
    if let line = ledger[id] { return line.path }
    let folder = item.kind.folder
    let words = [item.slug, title, item.id].compactMap { $0 }.lazy.compactMap { Slug($0.removingPercents)?.text }.first
    let name = names.take(Self.shortened(words ?? item.type), in: folder)
    let date = item.kind == .page ? "" : item.date.map { $0.date.iso + "-" } ?? ""
    let path = "content/\(folder)/\(date)\(name).md"
    names.give(name, in: folder, to: path)
    return path
  }

  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > 80 else { return slug }
    var short = slug[...]
    while short.utf8.count > 80 { short.removeLast() }
    if let hyphen = short.lastIndex(of: "-"), hyphen > short.startIndex { short = short[..<hyphen] }
    return String(short)
  }

  /// The number of a letter: the one it had, else the next.
  func number(of id: String) throws(ImportRefusal) -> Int {
    if let line = ledger[id], let present = try project.bytes(of: line.path),
      let number = IssueNumbers.number(in: present)
    {
      return number
    }
    lastNumber += 1
    return lastNumber
  }

  /// Former addresses that nothing else has: no other item of this import, no other entry, no part of the site.
  func take(aliases: [String], for path: String) -> [String] {
    aliases.filter { !names.isTaken($0, from: path) && usedAliases.insert($0.lowercased()).inserted }
  }

  /// The address here of a file that the former site served; nil when it is not at hand.
  func mediaAddress(_ address: String, in folder: String) -> String? {
    if let known = mediaAddresses[address] { return known }
    var found: String?
    if let file = media.file(for: address, in: folder), let copy = try? copy(file.path, named: file.name) {
      found = copy
    }
    mediaAddresses[address] = found
    return found
  }

  /// Notes a file of the project that belongs to a name of the export.
  func record(_ line: Ledger.Line, for id: String) { ledger[id] = line }

  /// Copies a file into the project.
  /// - Returns: its address on the site.
  private func copy(_ path: String, named name: String) throws(ImportRefusal) -> String {
    let safe = name.split(separator: "/").map { Self.safe(String($0)) }.joined(separator: "/")
    let address = "/media/\(self.name)/\(safe)"
    try project.copy(path, to: "content/static" + address)
    report.copyFile()
    return address
  }

  /// A file name without anything that an address or a file system could take for something else.
  static func safe(_ name: String) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = Slug(String(name[..<dot]))?.text ?? "file"
    let ending = name[dot...].dropFirst().lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return ending.isEmpty ? stem : "\(stem).\(ending)"
  }

  /// Writes the ledger and the report.
  func finish() throws(ImportRefusal) {
    let files = (project.written, project.unchanged)
    if !ledger.lines.isEmpty { try project.write(ledger.text, to: ledgerPath) }
    let text = ReportText(report, format: format, name: name, language: settings.language)
    try project.write(Array(text.markdown.utf8), to: "imports/\(name).md")
    (entriesWritten, entriesUnchanged) = files
  }

  /// Files of the content that were written, and that were there already as they would be.
  private(set) var entriesWritten = 0
  private(set) var entriesUnchanged = 0
}

extension ImportedItem.Kind {
  /// The folder below `content/`.
  var folder: String {
    switch self {
    case .post: "blog"
    case .page: "pages"
    case .letter: "newsletter"
    case .contribution, .thread: "community"
    }
  }
}
