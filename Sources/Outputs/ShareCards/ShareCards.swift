import Content
import Media
import Site
import Text

/// Says what picture stands for an entry where its page is shared.
///
/// The entry’s own picture, when it is large enough for networks to show it; otherwise a card, where the site has cards.
struct ShareCards {
  let composition: Composition

  /// The kinds that have cards.
  private static let kinds: Set<Kind> = [.post, .release, .event, .issue]
  /// Pictures below these sizes are shown as a thumbnail or not at all.
  private static let smallest = (width: 600, height: 315)

  private var rendered: RenderedSite { composition.rendered }
  private var configuration: SiteConfiguration { rendered.site.configuration }

  /// The picture for shares; nil when there is none.
  func image(of publication: Publication) -> ImageView? {
    let own = ImageViewBuilder(rendered: rendered, width: ShareCard.width).image(of: publication)
    guard let card = card(of: publication, own: own) else { return own }
    return ImageView(
      url: rendered.site.href(Self.permalink(card)), alt: card.alternative, hasSize: true, width: String(card.width),
      height: String(card.height), srcset: nil, webp: nil, focus: nil, caption: nil, credit: nil, hasLegend: false)
  }

  /// The cards that the site needs, each with the entry it belongs to, by path from the project’s root.
  var all: [(source: String, card: ShareCard)] {
    guard configuration.hasShareCards, !composition.furniture.isPreview else { return [] }
    return rendered.site.publications.compactMap { publication in
      let own = ImageViewBuilder(rendered: rendered, width: ShareCard.width).image(of: publication)
      return card(of: publication, own: own).map { (publication.entry.source.path, $0) }
    }
  }

  /// Where a card stands on the site.
  static func permalink(_ card: ShareCard) -> Permalink { Permalink("/media/" + card.name) }

  /// The card of an entry, whether its page shows it or not.
  func card(of publication: Publication) -> ShareCard {
    let language = publication.language
    return ShareCard(
      title: publication.title, kicker: kicker(publication),
      site: configuration.title.text(in: language, fallback: configuration.defaultLanguage), language: language,
      colour: configuration.colour.flatMap { Colour($0) } ?? .cardBackground, logo: rendered.facts.logo)
  }

  private func card(of publication: Publication, own: ImageView?) -> ShareCard? {
    guard configuration.hasShareCards, Self.kinds.contains(publication.kind), publication.withdrawal == nil else {
      return nil
    }
    return own.map(isLargeEnough) ?? false ? nil : card(of: publication)
  }

  private func isLargeEnough(_ image: ImageView) -> Bool {
    guard !image.url.lowercased().hasSuffix(".svg") else { return false }
    guard let width = Int(image.width), let height = Int(image.height) else { return true }
    return width >= Self.smallest.width && height >= Self.smallest.height
  }

  /// What it is and of when: “Communiqué · 3 mai 2026”.
  private func kicker(_ publication: Publication) -> String {
    let words = rendered.interface(publication.language)
    let label = composition.cards(publication.language).kindLabel(publication)
    let rest: String? =
      switch publication.entry.details {
      case .event(let event): words.when(event.start, event.end)
      case .issue: NewsletterName(rendered: rendered, language: publication.language).number(of: publication)
      default: publication.published.map { words.date($0.date) }
      }
    return [label, rest].compactMap { $0 }.joined(separator: " · ")
  }
}
