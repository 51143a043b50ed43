import Content
import Text

/// Gives every entry its address and finds the ones that would share one.
struct AddressAssigner {
  private let addresses: AddressBook
  private let instant: Instant
  private(set) var diagnostics: [Diagnostic] = []

  init(addresses: AddressBook, instant: Instant) {
    self.addresses = addresses
    self.instant = instant
  }

  /// The publications in the order of the entries.
  mutating func publications(of entries: [Entry]) -> [Publication] {
    var publications: [Publication] = []
    var owners: [Permalink: Entry] = [:]
    let currentVersions = currentCharters(entries)
    for entry in entries {
      guard let permalink = permalink(of: entry, currentVersions: currentVersions) else { continue }
      if let owner = owners[permalink] {
        report(entry, and: owner, at: permalink)
        continue
      }
      owners[permalink] = entry
      publications.append(Publication(index: publications.count, entry: entry, permalink: permalink, at: instant))
    }
    return publications
  }

  private mutating func permalink(of entry: Entry, currentVersions: Set<String>) -> Permalink? {
    guard let slug = entry.header.slug.flatMap({ Slug($0) }) ?? Slug(entry.file.name) ?? Slug(entry.header.title)
    else {
      report(withoutSlug: entry)
      return nil
    }
    do throws(Diagnostic) {
      let permalink = try addresses.permalink(of: entry, slug: slug)
      guard case .charter(let charter) = entry.details, !currentVersions.contains(entry.file.path) else {
        return permalink
      }
      return permalink.appending((Slug(charter.version)?.text ?? "0") + "/")
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// The paths of the versions in force, one for each charter and language.
  private func currentCharters(_ entries: [Entry]) -> Set<String> {
    let drafts = entries.filter { $0.kind == .charter }.enumerated().map { index, entry in
      Publication(index: index, entry: entry, permalink: Permalink("/"), at: instant)
    }
    var paths: Set<String> = []
    for (_, versions) in Dictionary(grouping: drafts, by: \.language) {
      let indexed = versions.enumerated().map {
        Publication(index: $0, entry: $1.entry, permalink: $1.permalink, at: instant)
      }
      for series in CharterList.series(of: indexed, at: instant) {
        paths.insert(indexed[series.current].entry.file.path)
      }
    }
    return paths
  }

  private mutating func report(_ entry: Entry, and owner: Entry, at permalink: Permalink) {
    diagnostics.append(
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
            fr: "donnez à l’un des deux un autre « slug » dans son en-tête, ou renommez le fichier")))
  }

  private mutating func report(withoutSlug entry: Entry) {
    diagnostics.append(
      .error(
        "no-slug", at: entry.source.location,
        Message(
          en: "neither the file name nor the title holds a letter that an address could be made of",
          fr: "ni le nom du fichier ni le titre ne contiennent une lettre dont faire une adresse"),
        help: Message(en: "add “slug: a-name” to the header", fr: "ajoutez « slug: un-nom » à l’en-tête")))
  }
}
