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
  private let editions: [Language: EditionFurniture]

  /// What each language has once for all its pages.
  private struct EditionFurniture: Sendable {
    let site: Prepared<SiteView>
    let menu: [LinkView]
    let footerLinks: [LinkView]
    let feeds: [FeedLinkView]
  }

  init(_ rendered: RenderedSite, isPreview: Bool = false) {
    self.rendered = rendered
    self.isPreview = isPreview
    var editions: [Language: EditionFurniture] = [:]
    for edition in rendered.site.editions {
      let menus = MenuBuilder(rendered: rendered, edition: edition)
      editions[edition.language] = EditionFurniture(
        site: Prepared(SiteViewBuilder(rendered: rendered, edition: edition).view), menu: menus.menu,
        footerLinks: menus.footerLinks,
        feeds: FeedLinks(rendered: rendered, edition: edition).ofSite)
    }
    self.editions = editions
  }

  private var site: Site { rendered.site }

  /// The shared part of a page.
  func page(_ outline: PageOutline) -> Prepared<PageView> {
    let edition = editions[outline.language] ?? editions[site.configuration.defaultLanguage]
    let siteView = edition?.site ?? Prepared(SiteViewBuilder(rendered: rendered, edition: site.editions[0]).view)
    let isHome = outline.kind == "home"
    let address = site.absolute(outline.permalink)
    let breadcrumbs = isHome || outline.kind == "404" ? [] : breadcrumbs(outline)
    let page = PageView(
      lang: outline.language.tag, dir: outline.language.direction, kind: outline.kind, home: isHome,
      title: outline.title,
      fullTitle: isHome ? siteView.view.title : "\(outline.title) | \(siteView.view.title)",
      description: outline.description, canonical: isPreview || outline.kind == "404" ? nil : address,
      noindex: isPreview || outline.isHidden, alternates: isPreview ? [] : alternates(outline),
      previous: outline.previous.map(site.href), next: outline.next.map(site.href),
      feeds: isPreview ? [] : outline.feeds ?? edition?.feeds ?? [], ogType: outline.openGraphType,
      ogLocale: OpenGraphLocale.name(of: outline.language),
      twitterCard: outline.shareImage ?? outline.image == nil ? "summary" : "summary_large_image",
      publishedIso: outline.published?.rfc3339, updatedIso: outline.modified?.rfc3339,
      year: outline.year.map { String($0) },
      shareImage: isPreview ? nil : (outline.shareImage ?? outline.image).map(shareImage),
      icon: site.href(Permalink("/assets/icon.svg")),
      stylesheet: outline.isRelative
        ? outline.permalink.pathToRoot + "assets/gazette.css" : site.href(Permalink("/assets/gazette.css")),
      jsonLd: StructuredData(isPreview ? [] : outline.things + outline.pictures + trail(breadcrumbs)).script,
      site: siteView,
      menu: (edition?.menu ?? []).map { menuItem($0, on: outline.permalink) }, languages: languages(outline),
      breadcrumbs: breadcrumbs, footerLinks: edition?.footerLinks ?? [],
      legalUrl: site.configuration.legalNotice.map(site.href(written:)), letters: outline.letters)
    return Prepared(page)
  }

  private func menuItem(_ link: LinkView, on permalink: Permalink) -> MenuItemView {
    let own = site.href(permalink)
    return MenuItemView(
      title: link.title, url: link.url, current: link.url == own, within: link.url != own && own.hasPrefix(link.url))
  }

  private func breadcrumbs(_ outline: PageOutline) -> [CrumbView] {
    let home = CrumbView(
      title: rendered.interface(outline.language)["home"],
      url: site.href(site.addresses.home(site.edition(outline.language).language)), current: false)
    let trail = outline.trail.map { CrumbView(title: $0.title, url: $0.url, current: false) }
    return [home] + trail + [CrumbView(title: outline.title, url: site.href(outline.permalink), current: true)]
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
