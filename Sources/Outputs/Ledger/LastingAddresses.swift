import Content
import Site
import Text

/// The addresses of a site that others rely on: its entries, its sections with their feeds, the files of media kits.
///
/// Not among them are the pages that follow from words and numbers: topics, names without a file, years, page two of a
/// list. They come and go with the entries, and to correct a tag must cost nothing.
struct LastingAddresses {
  let composition: Composition
  let planned: [PlannedArtifact]

  private var site: Site { composition.site }

  /// All of them that a ledger does not hold, without order.
  func records(besides known: Set<String>) -> [AddressRecord] {
    let today = site.configuration.timeZone.local(site.instant).date.iso
    let entries = site.publications.filter { $0.permalink.fragment == nil && !known.contains($0.permalink.path) }
    return entries.map { record(of: $0, today: today) }
      + (sections(today) + feeds(today) + files(today)).filter { !known.contains($0.path) }
  }

  private func record(of publication: Publication, today: String) -> AddressRecord {
    AddressRecord(
      path: publication.permalink.path, kind: publication.kind.rawValue, date: publication.published?.iso ?? today,
      source: publication.entry.file.path, title: publication.title)
  }

  private func sections(_ today: String) -> [AddressRecord] {
    site.editions.flatMap { edition -> [AddressRecord] in
      let home = AddressRecord(
        path: edition.home.path, kind: "section", date: today, source: "home.\(edition.language)", title: "")
      return [home]
        + SectionNames.Section.allCases.filter { edition.holds($0) }.map { section in
          AddressRecord(
            path: site.addresses.section(section, edition.language).path, kind: "section", date: today,
            source: "\(section.rawValue).\(edition.language)",
            title: composition.rendered.interface(edition.language)[section.rawValue])
        }
    }
  }

  private func feeds(_ today: String) -> [AddressRecord] {
    site.editions.flatMap { edition in
      FeedSources(composition: composition, edition: edition).ofSections.flatMap { source in
        FeedFormat.allCases.map { format in
          AddressRecord(
            path: source.home.appending(format.fileName).path, kind: "feed", date: today,
            source: "\(source.source).\(edition.language)/\(format.fileName)", title: source.name ?? "")
        }
      }
    }
  }

  private func files(_ today: String) -> [AddressRecord] {
    planned.compactMap { file in
      guard case .file = file.content, file.source.hasPrefix("content/" + Kind.kit.folder + "/") else { return nil }
      let path = String(file.source.dropFirst("content/".count))
      return AddressRecord(path: file.permalink.path, kind: "file", date: today, source: path, title: "")
    }
  }
}
