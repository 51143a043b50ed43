import Content
import Site
import Text

/// Finds what headers name and what is not there: files, people, kits, releases, texts of the configuration.
public struct HeaderReferences: Sendable {
  private let site: Site
  private let links: LinkDirectory
  /// The ids of all people, for suggestions.
  private let people: [String]
  /// The ids that were probably meant by names under texts that no file has.
  private let meantAuthors: [String: String]

  /// A check of a site.
  /// - Parameter links: finds the files that headers name.
  public init(site: Site, links: LinkDirectory) {
    self.site = site
    self.links = links
    let people = Set(site.editions.flatMap { $0[.person] }.map { site.publications[$0].entry.file.name }).sorted()
    self.people = people
    meantAuthors = Self.meantAuthors(site, people: people)
  }

  /// What is wrong with the headers of all publications, and with the people whom the configuration names.
  public var diagnostics: [Diagnostic] {
    site.publications.flatMap { diagnostics(of: $0) }
      + site.configuration.pressContacts.filter { !isPerson($0) }.map { id in
        .unknownPerson(id, nearest: nearestPerson(id), at: site.configuration.location(of: id, under: "press-contacts"))
      }
      + [missingLogo].compactMap { $0 }
  }

  /// What is wrong with the header of one publication.
  public func diagnostics(of publication: Publication) -> [Diagnostic] {
    HeaderFile.all(of: publication).compactMap { missingFile($0, publication.entry) } + mistypedAuthors(publication)
      + details(publication)
  }

  private func details(_ publication: Publication) -> [Diagnostic] {
    let entry = publication.entry
    switch entry.details {
    case .release(let release):
      let speakers = release.quotes.compactMap(\.person)
      return unknownPeople(speakers, under: "quotes", entry)
        + unknownContacts(release.contacts, entry)
        + [unknownKit(release.kit, publication), unknownBoilerplate(release.boilerplate, entry)].compactMap { $0 }
    case .kit(let kit):
      return unknownContacts(kit.contacts, entry)
    case .coverage(let coverage):
      return [unknownRelease(coverage.release, publication), addressWithoutPage(publication)].compactMap { $0 }
    default:
      return []
    }
  }

  // MARK: Files

  private func missingFile(_ file: HeaderFile, _ entry: Entry) -> Diagnostic? {
    let written = file.reference.path
    switch file.target(links, from: entry) {
    case .missing(let nearest):
      return .brokenLink(written, isImage: file.isImage, nearest: nearest, at: place(of: file, entry))
    case .hidden(let path):
      return .linkToHidden(path, at: place(of: file, entry))
    case .site(let permalink) where LinkDirectory.isFileName(permalink.path) && !permalink.path.hasSuffix("/"):
      var near: [String] = []
      if case .missing(let nearest) = links.file(String(permalink.path.dropFirst()), from: entry) { near = nearest }
      let place = place(of: file, entry)
      return file.isImage
        ? .pictureNotThere(written, nearest: near, at: place)
        : .brokenLink(written, isImage: false, nearest: near, at: place)
    case .outside, .publication, .file, .site, .withheld:
      return nil
    }
  }

  /// A plain list of attachments has one place for all: the header is read again for the right one.
  private func place(of file: HeaderFile, _ entry: Entry) -> SourceLocation {
    guard entry.kind == .release, !file.isImage else { return file.reference.location }
    let exact = entry.location(of: file.reference.path, under: "attachments")
    return exact.position == nil ? file.reference.location : exact
  }

  private var missingLogo: Diagnostic? {
    let organisation = site.configuration.organisation
    guard let logo = organisation.logo, let path = organisation.logoPath, case .hidden = links.keptFile(path) else {
      return nil
    }
    return .missingLogo(logo.path, nearest: links.nearestFiles(to: path).first, at: logo.location)
  }

  // MARK: People

  /// Names under texts that are nearly the id of somebody with a file; any other name may stand there.
  private static func meantAuthors(_ site: Site, people: [String]) -> [String: String] {
    guard !people.isEmpty else { return [:] }
    let known = Set(people)
    var meant: [String: String] = [:]
    for writer in Set(site.publications.flatMap(\.entry.writers)) {
      guard let id = Slug(writer)?.text, !known.contains(id) else { continue }
      meant[writer] = nearest(to: id, among: people)
    }
    return meant
  }

  private func mistypedAuthors(_ publication: Publication) -> [Diagnostic] {
    guard !meantAuthors.isEmpty else { return [] }
    return publication.entry.writers.compactMap { writer in
      meantAuthors[writer].map { meant in
        .mistypedAuthor(
          writer, meant: meant, at: publication.entry.location(of: writer, under: "authors", "contributor"))
      }
    }
  }

  private func isPerson(_ id: String) -> Bool {
    Slug(id).map { slug in site.editions.contains { $0.profile(slug) != nil } } ?? false
  }

  private func nearestPerson(_ id: String) -> String? {
    nearest(to: Slug(id)?.text ?? id, among: people)
  }

  private func unknownContacts(_ contacts: [Contact], _ entry: Entry) -> [Diagnostic] {
    let ids = contacts.compactMap { contact in
      if case .person(let id) = contact { id } else { nil }
    }
    return unknownPeople(ids, under: "contacts", entry)
  }

  private func unknownPeople(_ ids: [String], under key: String, _ entry: Entry) -> [Diagnostic] {
    ids.filter { !isPerson($0) }.map { id in
      .unknownPerson(id, nearest: nearestPerson(id), at: entry.location(of: id, under: key))
    }
  }

  // MARK: Press

  private func unknownKit(_ kit: String?, _ publication: Publication) -> Diagnostic? {
    let directory = PressDirectory(site: site, language: publication.language)
    guard let kit, directory.kit(kit) == nil else { return nil }
    return .unknownEntry(
      kit, kind: .kit, nearest: nearest(to: kit, among: directory.names(of: .kit)),
      at: publication.entry.location(of: kit, under: "kit"))
  }

  private func unknownRelease(_ release: String?, _ publication: Publication) -> Diagnostic? {
    let directory = PressDirectory(site: site, language: publication.language)
    guard let release, directory.release(release) == nil else { return nil }
    return .unknownEntry(
      release, kind: .release, nearest: nearest(to: release, among: directory.names(of: .release)),
      at: publication.entry.location(of: release, under: "release"))
  }

  private func unknownBoilerplate(_ key: String?, _ entry: Entry) -> Diagnostic? {
    guard let key, site.configuration.boilerplates[key] == nil else { return nil }
    return .unknownBoilerplate(
      key, known: site.configuration.boilerplates.keys.sorted(), at: entry.location(of: key, under: "boilerplate"))
  }

  /// Coverage has no page of its own that could stand at an address.
  private func addressWithoutPage(_ publication: Publication) -> Diagnostic? {
    guard let written = publication.entry.header.permalink else { return nil }
    let list = site.addresses.section(.coverage, publication.language)
    return .coverageWithAddress(list.href, at: publication.entry.location(of: written, under: "permalink"))
  }
}
