import Content
import Site
import Text

/// Makes the short forms in which entries appear in letters, with absolute addresses.
struct EmailItemBuilder {
  let rendered: RenderedSite
  /// The language of the letter.
  let language: Language

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(language) }
  private var cards: CardBuilder { CardBuilder(rendered: rendered, language: language) }

  func item(_ publication: Publication, withImage: Bool) -> EmailItemView {
    EmailItemView(
      title: publication.title, url: address(of: publication), note: note(publication),
      summary: summary(publication), image: withImage ? image(of: publication) : nil,
      lang: cards.foreignLanguage(publication))
  }

  private func address(of publication: Publication) -> String {
    if case .coverage(let coverage) = publication.entry.details, let address = coverage.address { return address }
    return site.absolute(publication.permalink)
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

  /// The picture, when it lies on the site: one elsewhere would tell its host who reads the letter.
  private func image(of publication: Publication) -> EmailImageView? {
    guard let image = ImageViewBuilder(rendered: rendered).image(of: publication), image.url.hasPrefix("/"),
      EmailImage.isShownEverywhere(image.url)
    else { return nil }
    let width = min(Int(image.width) ?? EmailBuilder.imageWidth, EmailBuilder.imageWidth)
    return EmailImageView(url: site.absolute(href: image.url), alt: image.alt, width: String(width))
  }
}
