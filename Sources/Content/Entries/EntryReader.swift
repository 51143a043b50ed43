import Text

/// Reads Markdown files into entries. A value: many threads may use one at the same time.
public struct EntryReader: Sendable {
  /// What reading one file gives.
  public struct Result: Sendable {
    /// The entry; nil when an error stands in the way.
    public let entry: Entry?
    /// What was found wrong.
    public let diagnostics: [Diagnostic]

    /// What reading one file gave.
    public init(entry: Entry?, diagnostics: [Diagnostic]) {
      self.entry = entry
      self.diagnostics = diagnostics
    }
  }

  private let configuration: SiteConfiguration
  private let dates: TimestampParser

  /// A reader for a project.
  public init(configuration: SiteConfiguration) {
    self.configuration = configuration
    dates = TimestampParser(zone: configuration.timeZone)
  }

  /// Reads one file.
  public func read(_ source: SourceText, file: EntryFile) -> Result {
    do throws(Diagnostic) {
      try source.requireUTF8()
      let block = try HeaderBlock(of: source)
      guard block.format != nil else { throw .noHeader(in: source) }
      let pairs = try HeaderReader.pairs(of: block, in: source)
      var reader = HeaderReader(pairs, table: file.kind.fieldTable, source: source, dates: dates)
      if block.format == .yaml {
        let cut = CutValues.warnings(
          about: pairs, file.kind.fieldTable, in: source.bytes[block.header], firstLine: 2, source: source)
        for warning in cut { reader.report(warning) }
      }
      let entry = entry(&reader, source: source, file: file, block: block)
      return Result(entry: reader.diagnostics.hasErrors ? nil : entry, diagnostics: reader.diagnostics)
    } catch {
      return Result(entry: nil, diagnostics: [error])
    }
  }

  private func entry(
    _ reader: inout HeaderReader, source: SourceText, file: EntryFile, block: HeaderBlock
  ) -> Entry? {
    let header = commonHeader(&reader, file: file)
    let details = details(&reader, kind: file.kind)
    requireDate(&reader, header: header, details: details, kind: file.kind)
    guard let header, let details else { return nil }
    return Entry(
      file: file, source: source, bodyStart: block.bodyStart, bodyLine: block.bodyLine, header: header,
      details: details)
  }

  private func commonHeader(_ reader: inout HeaderReader, file: EntryFile) -> CommonHeader? {
    let title = reader.required(.title)
    let nameDate = file.date.map { Timestamp(LocalTime(date: $0), in: dates.zone, isDateOnly: true) }
    let date = reader.date(.date) ?? nameDate
    let image = reader.image()
    let isDraft = (reader.flag(.draft) ?? false) || reader.flag(.published) == false
    let header = CommonHeader(
      title: title ?? "", date: date, updated: reader.date(.updated), expires: reader.date(.expires),
      isDraft: isDraft, language: language(&reader, file: file), slug: reader.text(.slug),
      permalink: reader.text(.permalink), formerAddresses: reader.texts(.formerAddresses),
      description: reader.text(.description), authors: reader.texts(.authors),
      topics: reader.texts(.categories) + reader.texts(.tags), image: image?.file,
      imageAlt: image?.alternative ?? reader.text(.imageAlt), focus: reader.focus(),
      licence: reader.text(.licence),
      series: reader.text(.series), sponsor: reader.text(.sponsored), campaign: reader.text(.drive),
      id: reader.text(.id), origin: reader.origin())
    return title == nil ? nil : header
  }

  private func language(_ reader: inout HeaderReader, file: EntryFile) -> Language {
    let fallback = file.language ?? configuration.defaultLanguage
    guard let text = reader.text(.lang), let node = reader.node(.lang) else { return fallback }
    guard let language = Language(text.replacing("_", with: "-")) else {
      reader.wrong(
        .lang, node, Message(en: "is not a language code", fr: "n’est pas un code de langue"),
        help: Message(en: "write a code such as fr, en or ar", fr: "écrivez un code comme fr, en ou ar"))
      return fallback
    }
    if configuration.languages.contains(language) { return language }
    let primary = language.tag.split(separator: "-").first.flatMap { Language(String($0)) }
    if let primary, configuration.languages.contains(primary) { return primary }
    reader.wrong(
      .lang, node,
      Message(
        en: "names the language “\(text)”, which site.yml does not list",
        fr: "nomme la langue « \(text) », que site.yml ne cite pas"),
      help: Message(
        en: "add \(language) to the languages in site.yml", fr: "ajoutez \(language) aux langues de site.yml"))
    return fallback
  }

  /// An entry whose place in time matters cannot do without a date: today is never assumed.
  private func requireDate(
    _ reader: inout HeaderReader, header: CommonHeader?, details: Entry.Details?, kind: Kind
  ) {
    guard let header, header.date == nil, !reader.has(.date) || reader.node(.date) == nil else { return }
    switch details {
    case .post, .release, .coverage, .issue:
      reader.missing(.date)
    case .contribution where header.origin?.date == nil:
      reader.missing(.date)
    default:
      break
    }
  }

  private func details(_ reader: inout HeaderReader, kind: Kind) -> Entry.Details? {
    switch kind {
    case .post: .post
    case .page: .page
    case .release: .release(reader.release())
    case .kit: .kit(Kit(contacts: reader.contacts()))
    case .coverage: reader.coverage().map { .coverage($0) }
    case .event: reader.event(zone: dates.zone).map { .event($0) }
    case .issue: reader.issue().map { .issue($0) }
    case .charter: reader.charter().map { .charter($0) }
    case .contribution: reader.contribution().map { .contribution($0) }
    case .person: .person(reader.person())
    }
  }
}

extension HeaderReader {
  /// The keys of a header block, in YAML or TOML.
  static func pairs(of block: HeaderBlock, in source: SourceText) throws(Diagnostic) -> [HeaderPair] {
    let bytes = source.bytes[block.header]
    guard bytes.count <= YAMLHeader.largestSize else { throw YAMLFailure(source: source, firstLine: 2).tooLarge }
    return switch block.format {
    case .yaml: try YAMLHeader.read(bytes, firstLine: 2, source: source)
    case .toml: try TOMLHeader.read(bytes, firstLine: 2, source: source)
    case nil: []
    }
  }

  /// The picture: a path, or Hugo's map with the path and its alternative text.
  fileprivate mutating func image() -> (file: FileReference, alternative: String?)? {
    guard let node = node(.image) else { return nil }
    if case .map(let pairs) = node.value {
      let found = pairs.first { ["image", "src", "path", "url", "file"].contains($0.key.lowercased()) }
      guard let found, case .scalar(let path, _) = found.node.value else { return nil }
      let alternative = pairs.first { $0.key.lowercased() == "alt" }
      var words: String?
      if case .scalar(let text, _)? = alternative?.node.value { words = text }
      let place = source.location(found.node.position, length: found.node.length)
      return (FileReference(path: path.trimmed, location: place), words)
    }
    return fileReference(.image).map { ($0, nil) }
  }

  /// A file's name with its place.
  mutating func fileReference(_ field: Field) -> FileReference? {
    let place = location(field)
    return text(field).map { FileReference(path: $0, location: place) }
  }

  /// Several files' names with their places.
  mutating func fileReferences(_ field: Field) -> [FileReference] {
    let place = location(field)
    guard let node = node(field), case .list(let items) = node.value else {
      return texts(field).map { FileReference(path: $0, location: place) }
    }
    return items.compactMap { item in
      guard case .scalar(let text, _) = item.value else { return nil }
      return FileReference(path: text.trimmed, location: source.location(item.position, length: item.length))
    }
  }
}
