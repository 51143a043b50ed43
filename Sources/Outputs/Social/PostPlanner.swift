import Content
import Media
import Site
import Social
import Text

/// Says what can be posted of entries, and how the organisation’s accounts look.
public struct PostPlanner: Sendable {
  private let composition: Composition

  /// For a site.
  public init(_ composition: Composition) {
    self.composition = composition
  }

  private var rendered: RenderedSite { composition.rendered }
  private var configuration: SiteConfiguration { rendered.site.configuration }

  /// What can be posted of an entry; nil when it is not part of the site.
  /// - Parameter path: its file below `content/`.
  public func post(of path: String) -> PlannedPost? {
    guard let publication = rendered.site.publication(path: path), publication.withdrawal == nil else { return nil }
    let card = ShareCards(composition: composition).card(of: publication)
    let own = picture(of: publication)
    let shown = ImageViewBuilder(rendered: rendered).image(of: publication)
    return PlannedPost(
      source: publication.entry.source.path,
      material: PostMaterial(
        title: publication.title, summary: rendered.summary(publication),
        address: rendered.site.absolute(publication.permalink),
        topics: composition.cards(publication.language).topics(of: publication).map(\.title),
        language: publication.language, sponsor: publication.entry.header.sponsor),
      instructions: instructions, published: publication.published,
      alternative: own == nil ? card.alternative : shown?.alt ?? "", picture: own, card: card)
  }

  /// The pictures of the organisation’s accounts.
  public var dressing: AccountDressing {
    AccountDressing(
      name: configuration.title.text(in: configuration.defaultLanguage, fallback: configuration.defaultLanguage),
      language: configuration.defaultLanguage,
      colour: configuration.colour.flatMap { Colour($0) } ?? .cardBackground, logo: rendered.facts.logo)
  }

  /// The language of the organisation, in which instructions are written.
  public var instructions: MessageLanguage { MessageLanguage(locale: configuration.defaultLanguage.tag) }

  private func picture(of publication: Publication) -> Picture? {
    guard let image = publication.entry.header.image,
      case .file(let path, _) = rendered.links.file(image.path, from: publication.entry)
    else { return nil }
    return rendered.facts.picture(path)?.picture
  }
}
