import Site
import Text

/// Finds links to addresses of the site at which nothing stands.
enum DeadAddresses {
  /// - Parameter addresses: the paths of all files of the site.
  static func warnings(in rendered: RenderedSite, addresses: Set<String>) -> [Diagnostic] {
    rendered.site.publications.flatMap { publication in
      rendered.body(publication).siteLinks.compactMap { link -> Diagnostic? in
        let path = link.permalink.path
        let candidates = [path, path + "/", path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path + ".html"]
        guard !candidates.contains(where: addresses.contains) else { return nil }
        return .deadAddress(link.permalink.href, nearest: nil, at: link.location)
      }
    }
  }
}
