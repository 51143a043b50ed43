import Content
import Site
import Text

/// The people: their index and a page for each.
struct PeopleOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      guard !edition.profiles.isEmpty else { return [] }
      return [index(composition, edition)] + edition.profiles.map { page(of: $0, composition, edition) }
    }
  }

  private func index(_ composition: Composition, _ edition: Edition) -> PlannedArtifact {
    let permalink = composition.site.addresses.section(.people, edition.language)
    return PlannedArtifact(composition.theme.people, at: permalink, from: Kind.person.folder) {
      let words = composition.rendered.interface(edition.language)
      let outline = composition.outline(list: "people", title: words["people"], at: permalink, edition)
      let contacts = ContactBuilder(rendered: composition.rendered, language: edition.language)
      return PeoplePage(
        page: composition.furniture.page(outline), words: words.words, people: edition.profiles.map(contacts.card))
    }
  }

  private func page(of profile: Profile, _ composition: Composition, _ edition: Edition) -> PlannedArtifact {
    let person = profile.person.map { composition.rendered[$0] }
    return PlannedArtifact(
      composition.theme.person, at: profile.permalink, from: person?.entry.source.path ?? Kind.person.folder,
      listing: person.map { composition.listing($0) } ?? SitemapListing(),
      showing: [profile.person].compactMap { $0 } + profile.written.prefix(PersonViewBuilder.most)
        + profile.contactFor.prefix(PersonViewBuilder.most)
    ) {
      PersonViewBuilder(composition: composition, edition: edition, profile: profile).page()
    }
  }
}
