import Templates

/// What templates show of the site.
struct SiteView: View {
  let title: String
  let description: String?
  /// Address of the front page in the page's language
  let home: String
  /// Address of the search page; none for a site without texts
  let search: String?
  /// #rrggbb from site.yml, checked
  let accent: String?
  let organisation: OrganisationView?

  static let shape = Shape<SiteView>(
    "SiteView",
    [
      .text("title", \.title),
      .text("description", \.description),
      .text("home", \.home),
      .text("search", \.search),
      .text("accent", \.accent),
      .one("organisation", \.organisation),
    ])
}
