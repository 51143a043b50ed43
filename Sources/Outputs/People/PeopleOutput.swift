import Content
import Site
import Text

/// The people: their index and a page for each.
struct PeopleOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      guard !edition.profiles.isEmpty else { return [] }
      return index(composition, edition) + edition.profiles.map { page(of: $0, composition, edition) }
    }
  }

  /// How many people a page of the index shows: about 80 kB with portraits.
  private static let perPage = 60

  private func index(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let list = composition.site.addresses.section(.people, edition.language)
    let paging = Paging(
      Array(edition.profiles.indices), at: list, site: composition.site, perPage: Self.perPage, showsAllNumbers: true)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.people, at: sheet.permalink, from: Kind.person.folder) {
        let words = composition.rendered.interface(edition.language)
        var outline = composition.outline(list: "people", title: words["people"], at: sheet.permalink, edition)
        outline.previous = sheet.previous
        outline.next = sheet.next
        let contacts = ContactBuilder(rendered: composition.rendered, language: edition.language)
        return PeoplePage(
          page: composition.furniture.page(outline), words: words.words,
          people: sheet.items.map { contacts.card(edition.profiles[$0]) },
          pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func page(of profile: Profile, _ composition: Composition, _ edition: Edition) -> PlannedArtifact {
    let person = profile.person.map { composition.rendered[$0] }
    return PlannedArtifact(
      composition.theme.person, at: profile.permalink, from: person?.entry.source.path ?? Kind.person.folder,
      listing: person.map { composition.listing($0) } ?? SitemapListing(),
      showing: [profile.person].compactMap { $0 } + profile.written.prefix(PersonViewBuilder.mostCards)
        + profile.contactFor.prefix(PersonViewBuilder.most)
    ) {
      PersonViewBuilder(composition: composition, edition: edition, profile: profile).page()
    }
  }
}
