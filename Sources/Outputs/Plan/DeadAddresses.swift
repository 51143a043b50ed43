import Content
import Site
import Text

/// Finds links to addresses of the site at which nothing stands, and to places in pages that are not there.
enum DeadAddresses {
  /// - Parameter addresses: the paths of all files of the site.
  static func warnings(in rendered: RenderedSite, addresses: Set<String>) -> [Diagnostic] {
    let pages = Dictionary(
      rendered.site.publications.map { ($0.permalink.path, $0) }, uniquingKeysWith: { first, _ in first })
    let settings = SettingsLinks(rendered.site.configuration)
    let links = settings.links + rendered.site.publications.flatMap { rendered.body($0).siteLinks }
    return settings.warnings
      + links.compactMap { link -> Diagnostic? in
        let path = link.permalink.path
        let candidates = [path, path + "/", path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path + ".html"]
        guard candidates.contains(where: addresses.contains) else {
          return .deadAddress(link.permalink.href, at: link.location)
        }
        guard let fragment = link.permalink.fragment,
          let anchors = candidates.lazy.compactMap({ pages[$0] }).first.flatMap({ anchors(of: $0, rendered) }),
          !anchors.contains(fragment), !fragment.isEmpty, fragment != "top"
        else { return nil }
        return .deadFragment(fragment, of: path, nearest: nearest(to: fragment, among: anchors), at: link.location)
      }
  }

  /// The anchors that a text gives its page; nil where others may be: raw HTML, articles, parts of a letter, lists.
  private static func anchors(of publication: Publication, _ rendered: RenderedSite) -> [String]? {
    switch publication.kind {
    case .charter, .issue, .coverage: return nil
    default:
      let keepsHTML = rendered.site.configuration.rawHTML.contains(publication.kind)
      return keepsHTML ? nil : rendered.body(publication).headings.map(\.id)
    }
  }
}
