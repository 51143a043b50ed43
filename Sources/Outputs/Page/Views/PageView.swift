import Templates
import Text

/// What templates show of a page.
struct PageView: View {
  /// The language tag (BCP 47)
  let lang: String
  /// `ltr` or `rtl`
  let dir: String
  /// Template's name (home, post, release, archive-year …), used as class `on-<kind>` of body
  let kind: String
  /// True on the front page (site title becomes h1)
  let home: Bool
  /// The page's own title
  let title: String
  /// "Title | Site" (on the front page: the site's title)
  let fullTitle: String
  let description: String?
  /// Absolute; absent on 404
  let canonical: String?
  let noindex: Bool
  /// The `hreflang` links (this page included, x-default too); empty when untranslated
  let alternates: [AlternateView]
  /// Address of the page before in a paginated list
  let previous: String?
  let next: String?
  /// Head autodiscovery and the footer's "follow" list: RSS, Atom, JSON Feed of the section, calendar
  let feeds: [FeedLinkView]
  /// `website`, `article` or `profile`
  let ogType: String
  /// The Open Graph locale, `fr_FR`
  let ogLocale: String
  /// `summary` or `summary_large_image`
  let twitterCard: String
  let publishedIso: String?
  let updatedIso: String?
  /// The year under which the archive has what the page shows
  let year: String?
  let shareImage: ShareImageView?
  /// Default theme: address of icon.svg
  let icon: String?
  /// Address of gazette.css
  let stylesheet: String
  /// Complete <script type="application/ld+json"> elements, `<` escaped; may be empty
  let jsonLd: HTML
  let site: Prepared<SiteView>
  /// Main sections
  let menu: [MenuItemView]
  /// Language switch; empty when the site has one language
  let languages: [LanguageView]
  /// Empty on the front page; last one is the page itself (current)
  let breadcrumbs: [CrumbView]
  /// Archive, topics, people, charters, feeds page, pages of site.yml's menu …
  let footerLinks: [LinkView]
  let legalUrl: String?
  /// The letters that carried what the page shows
  let letters: [LinkView]

  static let shape = Shape<PageView>(
    "PageView",
    [
      .text("lang", \.lang),
      .text("dir", \.dir),
      .text("kind", \.kind),
      .flag("home", \.home),
      .text("title", \.title),
      .text("full_title", \.fullTitle),
      .text("description", \.description),
      .text("canonical", \.canonical),
      .flag("noindex", \.noindex),
      .each("alternates", \.alternates),
      .text("previous", \.previous),
      .text("next", \.next),
      .each("feeds", \.feeds),
      .text("og_type", \.ogType),
      .text("og_locale", \.ogLocale),
      .text("twitter_card", \.twitterCard),
      .text("published_iso", \.publishedIso),
      .text("updated_iso", \.updatedIso),
      .text("year", \.year),
      .one("share_image", \.shareImage),
      .text("icon", \.icon),
      .text("stylesheet", \.stylesheet),
      .html("json_ld", \.jsonLd),
      .one("site") { $0.site },
      .each("menu", \.menu),
      .each("languages", \.languages),
      .each("breadcrumbs", \.breadcrumbs),
      .each("footer_links", \.footerLinks),
      .text("legal_url", \.legalUrl),
      .each("letters", \.letters),
    ])
}
