import Templates

/// What a template of the site shows: a page with what all pages have, and the words of its language.
protocol SitePage: View {
  var page: Prepared<PageView> { get }
  var words: Words { get }
}

extension SitePage {
  /// What the page has in common with all pages of its language.
  var constants: Constants? { page.view.edition.constants(of: words) }
}
