import Templates

/// What templates show of a page that all pages of its language have alike.
struct EditionView: View {
  /// The language tag (BCP 47)
  let lang: String
  /// `ltr` or `rtl`
  let dir: String
  /// The Open Graph locale, `fr_FR`
  let ogLocale: String
  /// Default theme: address of icon.svg
  let icon: String?
  let site: SiteView
  /// Archive, topics, people, charters, feeds page, pages of site.yml's menu …
  let footerLinks: [LinkView]
  let legalUrl: String?

  static let shape = Shape<EditionView>(
    "EditionView",
    [
      .text("lang", \.lang),
      .text("dir", \.dir),
      .text("og_locale", \.ogLocale),
      .text("icon", \.icon),
      .one("site") { $0.site },
      .each("footer_links", \.footerLinks),
      .text("legal_url", \.legalUrl),
    ])
}
