import Content
import Text

/// Gathers the people of an edition: those with a file, and every name under an article.
struct ProfileList {
  /// The people, by name.
  let profiles: [Profile]

  init(
    _ publications: [Publication], people: [Slug: Publication], addresses: AddressBook, language: Language
  ) {
    var written: [Slug: [Int]] = [:]
    var quoted: [Slug: [Int]] = [:]
    var contactFor: [Slug: [Int]] = [:]
    var names: [Slug: String] = [:]
    var own: [Slug: Publication] = [:]
    for publication in publications {
      for (name, slug) in publication.writers {
        guard let slug else { continue }
        names[slug] = min(names[slug] ?? name, name)
        if written[slug]?.last != publication.index { written[slug, default: []].append(publication.index) }
      }
      for slug in publication.entry.quotedPeople where quoted[slug]?.last != publication.index {
        quoted[slug, default: []].append(publication.index)
      }
      for slug in publication.entry.contactPeople where contactFor[slug]?.last != publication.index {
        contactFor[slug, default: []].append(publication.index)
      }
      if publication.kind == .person, let slug = publication.entry.personSlug { own[slug] = publication }
    }
    let mentioned = Set(written.keys).union(quoted.keys).union(contactFor.keys)
    let listed = mentioned.filter { names[$0] != nil || people[$0] != nil }.union(own.keys)
    profiles = listed.sorted().map { slug in
      let person = own[slug] ?? people[slug]
      return Profile(
        slug: slug, name: person?.title ?? names[slug] ?? slug.text,
        permalink: own[slug]?.permalink ?? addresses.person(slug, language), person: person?.index,
        written: written[slug] ?? [], quoted: quoted[slug] ?? [], contactFor: contactFor[slug] ?? [])
    }.sorted(byName: \.name)
  }
}

extension Entry {
  /// Ids or names of those who wrote it.
  public var writers: [String] {
    if case .contribution(let contribution) = details {
      return [contribution.contributor] + header.authors.filter { $0 != contribution.contributor }
    }
    return kind == .person ? [] : header.authors
  }

  /// The slug by which others name this person: its file name.
  public var personSlug: Slug? { Slug(file.name) }

  fileprivate var quotedPeople: [Slug] {
    guard case .release(let release) = details else { return [] }
    return release.quotes.compactMap { $0.person.flatMap { Slug($0) } }
  }

  fileprivate var contactPeople: [Slug] {
    let contacts: [Contact] =
      switch details {
      case .release(let release): release.contacts
      case .kit(let kit): kit.contacts
      default: []
      }
    return contacts.compactMap { contact in
      if case .person(let id) = contact { Slug(id) } else { nil }
    }
  }
}
