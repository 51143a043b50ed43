import Content
import Formats
import Site
import Templates
import Text

/// Makes the part that all pages share: head, masthead, menu, breadcrumbs, footer.
struct Furniture: Sendable {
  let rendered: RenderedSite
  /// Whether no page may be found by search engines, nor name an address of its own.
  let isPreview: Bool
  private let stylesheet: String
  private let editions: [EditionFurniture]

  /// What each language has once for all its pages.
  private struct EditionFurniture: Sendable {
    let language: Language
    let view: Shared<EditionView>
    let menu: [MenuEntry]
    let feeds: [Prepared<FeedLinkView>]
    let home: CrumbView
  }

  init(_ rendered: RenderedSite, isPreview: Bool = false) {
    self.rendered = rendered
    self.isPreview = isPreview
    stylesheet = rendered.site.href(Permalink("/assets/gazette.css"))
    editions = rendered.site.editions.map { Self.furniture(rendered, of: $0, in: $0.language) }
  }

  /// What a language has once for all its pages.
  /// - Parameter edition: its edition; the default one for a language without any.
  private static func furniture(
    _ rendered: RenderedSite, of edition: Edition, in language: Language
  ) -> EditionFurniture {
    let (site, menus) = (rendered.site, MenuBuilder(rendered: rendered, edition: edition))
    let words = rendered.interface(language)
    let view = EditionView(
      lang: language.tag, dir: language.direction, ogLocale: OpenGraphLocale.name(of: language),
      icon: site.href(Permalink("/assets/icon.svg")),
      site: SiteViewBuilder(rendered: rendered, edition: edition).view, footerLinks: menus.footerLinks,
      legalUrl: site.configuration.legalNotice.map(site.href(written:)))
    return EditionFurniture(
      language: language, view: Shared(view, words: words.words), menu: menus.menu.map { MenuEntry($0) },
      feeds: FeedLinks(rendered: rendered, edition: edition).ofSite.map { Prepared($0) },
      home: CrumbView(title: words["home"], url: site.href(site.addresses.home(edition.language)), current: false))
  }

  private var site: Site { rendered.site }

  /// What the pages of each language have in common.
  var constants: [Constants] { editions.map(\.view.constants) }

  /// The shared part of a page.
  func page(_ outline: PageOutline) -> Prepared<PageView> {
    let edition =
      editions.first { $0.language == outline.language }
      ?? Self.furniture(rendered, of: site.editions[0], in: outline.language)
    let siteTitle = edition.view.view.site.title
    let isHome = outline.kind == "home"
    let href = site.href(outline.permalink)
    let breadcrumbs = isHome || outline.kind == "404" ? [] : breadcrumbs(outline, edition, href)
    let page = PageView(
      edition: edition.view, kind: outline.kind, home: isHome, title: outline.title,
      fullTitle: isHome ? siteTitle : "\(outline.title) | \(siteTitle)",
      description: outline.description,
      canonical: isPreview || outline.kind == "404" ? nil : site.absolute(outline.permalink),
      noindex: isPreview || outline.isHidden, alternates: isPreview ? [] : alternates(outline),
      previous: outline.previous.map(site.href), next: outline.next.map(site.href),
      feeds: isPreview ? [] : outline.feeds?.map { Prepared($0) } ?? edition.feeds, ogType: outline.openGraphType,
      twitterCard: outline.shareImage ?? outline.image == nil ? "summary" : "summary_large_image",
      publishedIso: outline.published?.rfc3339, updatedIso: outline.modified?.rfc3339,
      year: outline.year.map { String($0) },
      shareImage: isPreview ? nil : (outline.shareImage ?? outline.image).map(shareImage),
      stylesheet: outline.isRelative ? outline.permalink.pathToRoot + "assets/gazette.css" : stylesheet,
      jsonLd: StructuredData(isPreview ? [] : outline.things + outline.pictures + trail(breadcrumbs)),
      menu: edition.menu.map { $0.item(on: href) }, languages: languages(outline),
      breadcrumbs: breadcrumbs, letters: outline.letters)
    return Prepared(page)
  }

  private func breadcrumbs(_ outline: PageOutline, _ edition: EditionFurniture, _ href: String) -> [CrumbView] {
    var trail = [edition.home]
    trail += outline.trail.map { CrumbView(title: $0.title, url: $0.url, current: false) }
    trail.append(CrumbView(title: outline.title, url: href, current: true))
    return trail
  }

  private func trail(_ breadcrumbs: [CrumbView]) -> [StructuredData.Thing] {
    guard !breadcrumbs.isEmpty else { return [] }
    return [.breadcrumbs(breadcrumbs.map { .init(name: $0.title, address: site.absolute(href: $0.url)) })]
  }

  private func alternates(_ outline: PageOutline) -> [AlternateView] {
    guard outline.translations.count > 1 else { return [] }
    var alternates = outline.translations.map {
      AlternateView(lang: $0.language.tag, url: site.absolute($0.permalink))
    }
    let fallback =
      outline.translations.first { $0.language == site.configuration.defaultLanguage } ?? outline.translations[0]
    alternates.append(AlternateView(lang: "x-default", url: site.absolute(fallback.permalink)))
    return alternates
  }

  /// The language switch: the translation of this page, or that language's home page.
  private func languages(_ outline: PageOutline) -> [LanguageView] {
    guard site.editions.count > 1 else { return [] }
    return site.editions.map { edition in
      let translation = outline.translations.first { $0.language == edition.language }
      return LanguageView(
        lang: edition.language.tag, name: LanguageNames.own(edition.language),
        url: site.href(translation?.permalink ?? edition.home), current: edition.language == outline.language)
    }
  }

  private func shareImage(_ image: ImageView) -> ShareImageView {
    ShareImageView(
      url: site.absolute(href: image.url), alt: image.alt, hasSize: image.hasSize, width: image.width,
      height: image.height)
  }
}
