import Content
import Site
import Text

/// What the organisation tells the press in every text: whom to ask, who speaks for it, what it is.
struct PressDesk {
  let rendered: RenderedSite
  let language: Language

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(language) }
  private var builder: ContactBuilder { ContactBuilder(rendered: rendered, language: language) }

  /// The press contacts of the configuration, else the people whose files say that they answer the press.
  var contacts: [ContactView] {
    let named = site.configuration.pressContacts.compactMap { builder.person($0) }
    guard named.isEmpty else { return named }
    return people(where: \.isPressContact).compactMap { builder.person($0.slug.text) }
  }

  /// The contacts of a text; of one that names none, the organisation's.
  func contacts(_ own: [Contact]) -> [ContactView] {
    let views = builder.contacts(own)
    return views.isEmpty ? contacts : views
  }

  /// Figures or facts of the configuration.
  func facts(_ facts: [PressFact]) -> [PressFactView] {
    let fallback = site.configuration.defaultLanguage
    return facts.map {
      PressFactView(
        label: $0.label.text(in: language, fallback: fallback), value: $0.value.text(in: language, fallback: fallback))
    }
  }

  /// The whole press room as one file.
  func archive(_ edition: Edition) -> AttachmentView? {
    let archive = PressRoomArchive(rendered: rendered, edition: edition)
    guard archive.exists else { return nil }
    return AttachmentView(
      title: words["download_room"], url: site.href(archive.permalink), format: "ZIP",
      size: words.size(archive.byteCount))
  }

  /// Those who speak for the organisation.
  var spokespeople: [PersonCard] { people(where: \.isSpokesperson).map { builder.card($0) } }

  /// An “About us” of the configuration.
  /// - Parameter key: its key; the default one when nil.
  func boilerplate(_ key: String?) -> HTML? {
    HTML(paragraphs: boilerplateText(key))
  }

  /// An “About us” of the configuration as it was written.
  /// - Parameter key: its key; the default one when nil.
  func boilerplateText(_ key: String?) -> String? {
    let texts = site.configuration.boilerplates
    let text = (key.flatMap { texts[$0] } ?? texts["default"])?.text
    return text.map { $0.text(in: language, fallback: site.configuration.defaultLanguage) }
  }

  /// The “About us” of the organisation in its lengths, for pasting; nothing when there is only one.
  var boilerplateLengths: [BoilerplateView] {
    let texts = site.configuration.boilerplates["default"]?.texts ?? [:]
    guard texts.count > 1 else { return [] }
    return Boilerplate.Length.allCases.compactMap { length in
      texts[length].map {
        BoilerplateView(
          label: words["boilerplate_\(length.rawValue)"],
          text: $0.text(in: language, fallback: site.configuration.defaultLanguage))
      }
    }
  }

  /// `À propos de …`
  var boilerplateTitle: String { words.text("boilerplate_title", ["name": site.configuration.organisation.name]) }

  /// The words of a release with their speaker.
  func quote(_ quote: Quote) -> QuoteView {
    let person = quote.person.flatMap { builder.person($0) }
    return QuoteView(
      text: quote.text, name: person?.name ?? quote.name ?? quote.person ?? "", url: person?.url,
      role: quote.role ?? person?.role)
  }

  /// People of the edition; of the default one when this language has no such person.
  private func people(where isWanted: (Person) -> Bool) -> [Profile] {
    let own = people(of: site.edition(language), where: isWanted)
    return own.isEmpty ? people(of: site.editions[0], where: isWanted) : own
  }

  private func people(of edition: Edition, where isWanted: (Person) -> Bool) -> [Profile] {
    edition.profiles.filter { profile in
      guard let index = profile.person, case .person(let person) = rendered[index].entry.details else { return false }
      return isWanted(person)
    }
  }
}
