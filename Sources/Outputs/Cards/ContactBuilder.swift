import Content
import Site
import Text

/// Makes contacts and people ready for templates.
struct ContactBuilder {
  let rendered: RenderedSite
  let language: Language

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(language) }

  /// Contacts with phone and e-mail; of a person of the project, the person's own.
  func contacts(_ contacts: [Contact]) -> [ContactView] {
    contacts.compactMap { contact in
      switch contact {
      case .other(let details): view(details)
      case .person(let id): person(id)
      }
    }
  }

  /// A person of the project as a contact; the bare name for somebody without a file.
  func person(_ id: String) -> ContactView? {
    guard let profile = Slug(id).flatMap({ site.edition(language).profile($0) ?? site.editions[0].profile($0) }) else {
      return nil
    }
    guard let publication = profile.person.map({ rendered[$0] }), case .person(let person) = publication.entry.details
    else {
      return ContactView(
        name: profile.name, url: site.href(profile.permalink), role: nil, phone: nil, phoneUrl: "", email: nil,
        languages: nil)
    }
    return ContactView(
      name: profile.name, url: site.href(profile.permalink), role: person.role, phone: person.phone,
      phoneUrl: PhoneAddress.address(person.phone), email: person.email, languages: languages(person.languages))
  }

  /// A person in a list.
  func card(_ profile: Profile) -> PersonCard {
    let publication = profile.person.map { rendered[$0] }
    var details: Person?
    if case .person(let person)? = publication?.entry.details { details = person }
    return PersonCard(
      name: profile.name, url: site.href(profile.permalink), role: details?.role, note: details.flatMap(note),
      speaksOn: details.flatMap { $0.speaksOn.isEmpty ? nil : words.list($0.speaksOn) },
      languages: details.flatMap { $0.isSpokesperson ? languages($0.languages) : nil },
      initials: initials(profile.name), portrait: publication.flatMap(portrait))
  }

  /// The portrait of a person.
  func portrait(_ publication: Publication) -> ImageView? {
    guard case .person(let person) = publication.entry.details, let file = person.portrait else { return nil }
    return ImageViewBuilder(rendered: rendered, width: 320).image(
      file, alternative: person.portraitAlt ?? "", of: publication)
  }

  /// What the person does for the organisation.
  func note(_ person: Person) -> String? {
    let notes = [
      person.isSpokesperson ? words["spokesperson"] : nil, person.isPressContact ? words["press_contact"] : nil,
    ].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: words["list_separator"])
  }

  /// Languages spoken, joined.
  func languages(_ names: [String]) -> String? {
    let own = names.map { name in Language(name).map { LanguageNames.own($0) } ?? name }
    return own.isEmpty ? nil : own.joined(separator: words["list_separator"])
  }

  private func view(_ details: ContactDetails) -> ContactView {
    ContactView(
      name: details.name, url: nil, role: details.role, phone: details.phone,
      phoneUrl: PhoneAddress.address(details.phone), email: details.email, languages: languages(details.languages))
  }

  private func initials(_ name: String) -> String {
    String(name.split(whereSeparator: { $0 == " " || $0 == "-" }).prefix(2).compactMap(\.first))
  }
}
