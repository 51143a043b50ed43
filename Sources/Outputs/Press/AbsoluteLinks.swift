import Markdown
import Site

/// Finds the absolute addresses of links, for texts that are read elsewhere.
struct AbsoluteLinks {
  let rendered: RenderedSite

  /// The addresses of the links of a text.
  func resolver(for publication: Publication) -> LinkResolver {
    let (links, site) = (rendered.links, rendered.site)
    return { destination, _ in
      if destination.hasPrefix("#") { return ResolvedLink(site.absolute(publication.permalink) + destination) }
      switch links.target(of: destination, from: publication.entry) {
      case .outside: return destination.hasPrefix("//") ? ResolvedLink("https:" + destination) : nil
      case .missing, .hidden, .withheld: return ResolvedLink("")
      case .publication(let target, let fragment):
        return ResolvedLink(site.absolute(fragment.map { target.permalink.fragment($0) } ?? target.permalink))
      case .site(let permalink), .file(_, let permalink): return ResolvedLink(site.absolute(permalink))
      }
    }
  }
}
