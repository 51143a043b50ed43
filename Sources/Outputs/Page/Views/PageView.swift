import Formats
import Templates
import Text

/// What templates show of a page.
struct PageView: View {
  let edition: Shared<EditionView>
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
  let feeds: [Prepared<FeedLinkView>]
  /// `website`, `article` or `profile`
  let ogType: String
  /// `summary` or `summary_large_image`
  let twitterCard: String
  let publishedIso: String?
  let updatedIso: String?
  /// The year under which the archive has what the page shows
  let year: String?
  let shareImage: ShareImageView?
  /// Address of gazette.css
  let stylesheet: String
  /// What complete <script type="application/ld+json"> elements say, `<` escaped there; may be empty
  let jsonLd: StructuredData
  /// Main sections
  let menu: [Prepared<MenuItemView>]
  /// Language switch; empty when the site has one language
  let languages: [LanguageView]
  /// Empty on the front page; last one is the page itself (current)
  let breadcrumbs: [CrumbView]
  /// The letters that carried what the page shows
  let letters: [LinkView]

  static let shape = Shape<PageView>(
    "PageView",
    [
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
      .text("twitter_card", \.twitterCard),
      .text("published_iso", \.publishedIso),
      .text("updated_iso", \.updatedIso),
      .text("year", \.year),
      .one("share_image", \.shareImage),
      .text("stylesheet", \.stylesheet),
      .html("json_ld", isFilled: { !$0.jsonLd.isEmpty }, print: { $0.jsonLd.write(to: &$1) }),
      .each("menu", \.menu),
      .each("languages", \.languages),
      .each("breadcrumbs", \.breadcrumbs),
      .each("letters", \.letters),
    ]
  ).including(\.edition)
}
