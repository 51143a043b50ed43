import Content
import Markdown
import Site
import Text

/// Makes the short forms in which entries appear in letters, with absolute addresses.
struct EmailItemBuilder {
  /// Whether an item opens the letter.
  enum Role {
    case lead
    case plain
  }

  let rendered: RenderedSite
  /// The language of the letter.
  let language: Language
  /// What becomes of addresses of the site.
  let tracked: (String) -> String

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(language) }
  private var cards: CardBuilder { CardBuilder(rendered: rendered, language: language) }

  func item(_ member: IssueMember, role: Role, level: LetterCut.Level, withImage: Bool) -> EmailItemView {
    let publication = rendered[member.index]
    let label = Self.label(publication, words)
    let form = EmailItemView.Form(publication, isLead: role == .lead)
    let image = withImage && level == .full ? image(of: publication) : nil
    let event = form == .event ? cards.event(publication) : nil
    return EmailItemView(
      form: form, title: member.title ?? publication.title, url: address(of: publication),
      note: level > .title || form == .event ? note(publication) : nil,
      summary: level > .title ? member.summary ?? summary(publication) : nil, image: image,
      label: label, day: event?.day, month: event?.month,
      lang: cards.foreignLanguage(publication), dir: publication.language.direction)
  }

  private func address(of publication: Publication) -> String {
    if case .coverage(let coverage) = publication.entry.details, let address = coverage.address { return address }
    return tracked(site.absolute(publication.permalink))
  }

  /// That somebody paid for it, and who: article 20 of the French law on trust in the digital economy.
  static func label(_ publication: Publication, _ words: Interface) -> String? {
    publication.entry.header.sponsor.map { words.text("email_sponsored", ["name": $0]) }
  }

  /// When and where; who wrote it.
  private func note(_ publication: Publication) -> String? {
    let date = publication.published.map { words.date($0.date) }
    let parts: [String?] =
      switch publication.entry.details {
      case .event:
        cards.event(publication).map { [$0.statusLabel, $0.when, $0.place, $0.note] } ?? []
      case .release(let release): [release.city, date]
      case .coverage(let coverage): [coverage.outlet, date]
      default: [cards.byline(publication), date]
      }
    let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return known.isEmpty ? nil : known.joined(separator: words["list_separator"])
  }

  private func summary(_ publication: Publication) -> String? {
    if case .coverage(let coverage) = publication.entry.details, let quote = coverage.quote {
      return words.text("quote", ["text": quote])
    }
    return rendered.summary(publication)
  }

  /// Why the picture of an entry is left out; nil when it has none, or one that is shown.
  func refusal(of publication: Publication) -> ImageRefusal? {
    guard let image = ImageViewBuilder(rendered: rendered).image(of: publication) else { return nil }
    // One elsewhere would tell its host who reads the letter.
    if !image.url.hasPrefix("/") { return .host }
    return EmailImage.isShownEverywhere(image.url) ? nil : .format
  }

  private func image(of publication: Publication) -> EmailImageView? {
    guard refusal(of: publication) == nil,
      let image = ImageViewBuilder(rendered: rendered).image(of: publication)
    else { return nil }
    let width = min(Int(image.width) ?? EmailBuilder.imageWidth, EmailBuilder.imageWidth)
    return EmailImageView(url: site.absolute(href: image.url), alt: image.alt, width: String(width))
  }
}
