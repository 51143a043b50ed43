import Content
import Text

/// Gives every entry its address and finds the ones that would share one.
struct AddressAssigner: Sendable {
  let addresses: AddressBook
  private let instant: Instant
  private(set) var diagnostics: [Diagnostic] = []

  private let entries: [Entry]
  /// The paths of the versions in force, one for each charter and language.
  private let currentVersions: Set<String>

  init(_ entries: [Entry], addresses: AddressBook, instant: Instant) {
    self.entries = entries
    self.addresses = addresses
    self.instant = instant
    currentVersions = Self.currentCharters(entries, at: instant)
  }

  /// Where an entry would stand, or why it cannot stand anywhere.
  @Sendable func place(of entry: Entry) -> Result<Permalink, Diagnostic> {
    guard let slug = entry.header.slug.flatMap({ Slug($0) }) ?? Slug(entry.file.name) ?? Slug(entry.header.title)
    else { return .failure(.withoutSlug(entry)) }
    return Result { () throws(Diagnostic) in
      let permalink = try addresses.permalink(of: entry, slug: slug)
      guard case .charter(let charter) = entry.details, !currentVersions.contains(entry.file.path) else {
        return permalink
      }
      return permalink.appending((Slug(charter.version)?.text ?? "0") + "/")
    }
  }

  /// The entries that have a place of their own, in their order.
  /// - Parameter places: the place of each entry.
  mutating func placed(at places: [Result<Permalink, Diagnostic>]) -> [PlacedEntry] {
    var placed: [PlacedEntry] = []
    var owners: [Permalink: Int] = [:]
    placed.reserveCapacity(entries.count)
    owners.reserveCapacity(entries.count)
    for (entry, place) in zip(entries, places) {
      switch place {
      case .failure(let diagnostic): diagnostics.append(diagnostic)
      case .success(let permalink):
        if let owner = owners[permalink] {
          diagnostics.append(.sameAddress(entry, placed[owner].entry, at: permalink))
          continue
        }
        owners[permalink] = placed.count
        placed.append(PlacedEntry(index: placed.count, entry: entry, permalink: permalink, instant: instant))
      }
    }
    return placed
  }

  private static func currentCharters(_ entries: [Entry], at instant: Instant) -> Set<String> {
    var paths: Set<String> = []
    for (_, versions) in Dictionary(grouping: entries.filter { $0.kind == .charter }, by: \.language) {
      let indexed = versions.enumerated().map {
        Publication(PlacedEntry(index: $0, entry: $1, permalink: Permalink("/"), instant: instant))
      }
      for series in CharterList.series(of: indexed, at: instant) {
        paths.insert(indexed[series.current].entry.file.path)
      }
    }
    return paths
  }
}

extension Diagnostic {
  fileprivate static func sameAddress(_ entry: Entry, _ owner: Entry, at permalink: Permalink) -> Diagnostic {
    .error(
      "same-address", at: entry.source.location(SourcePosition(line: 1, column: 1)),
      Message(
        en: "this file and \(owner.source.path) would both stand at \(permalink.href)",
        fr: "ce fichier et \(owner.source.path) auraient tous deux l’adresse \(permalink.href)"),
      help: entry.kind == .issue
        ? Message(
          en: "give one of them another “number” in its header",
          fr: "donnez à l’un des deux un autre « numero » dans son en-tête")
        : Message(
          en: "give one of them another “slug” in its header, or rename the file",
          fr: "donnez à l’un des deux un autre « slug » dans son en-tête, ou renommez le fichier"))
  }

  fileprivate static func withoutSlug(_ entry: Entry) -> Diagnostic {
    .error(
      "no-slug", at: entry.source.location,
      Message(
        en: "neither the file name nor the title holds a letter that an address could be made of",
        fr: "ni le nom du fichier ni le titre ne contiennent une lettre dont faire une adresse"),
      help: Message(en: "add “slug: a-name” to the header", fr: "ajoutez « slug: un-nom » à l’en-tête"))
  }
}
