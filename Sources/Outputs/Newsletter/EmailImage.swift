import Markdown
import Site

/// Pictures in e-mails.
enum EmailImage {
  /// Whether all mail programs show the form that a file name tells: WebP, AVIF and SVG fail in Outlook or Gmail
  /// (caniemail.com, image formats).
  static func isShownEverywhere(_ name: String) -> Bool {
    let path = name.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return [".jpg", ".jpeg", ".png", ".gif"].contains { path.hasSuffix($0) }
  }
  /// A picture of a text: the file or its rendition, and why a letter leaves it out, if it does.
  static func link(to destination: String, _ target: LinkTarget, site: Site, facts: FileFacts) -> ResolvedLink? {
    switch target {
    case .outside:
      var link = ResolvedLink(destination.hasPrefix("//") ? "https:" + destination : destination)
      link.refusal = .host
      return link
    case .missing, .hidden, .withheld: return ResolvedLink("")
    case .publication(let page, _): return refused(site.absolute(page.permalink))
    case .site(let permalink):
      return isShownEverywhere(destination) ? ResolvedLink(site.absolute(permalink)) : refused(site.absolute(permalink))
    case .file(let path, let permalink):
      // Of a picture that has renditions one is taken that every program shows.
      if let picture = facts.picture(path) {
        let rendition = picture.plain(upTo: ShownPicture.ordinaryWidth)
        return ResolvedLink(
          site.absolute(href: picture.href(rendition)), width: rendition.width, height: rendition.height)
      }
      guard isShownEverywhere(destination) else { return refused(site.absolute(permalink)) }
      let size = facts.pixelSize(of: path)
      return ResolvedLink(site.absolute(permalink), width: size?.width, height: size?.height)
    }
  }

  private static func refused(_ address: String) -> ResolvedLink {
    var link = ResolvedLink(address)
    link.refusal = .format
    return link
  }
}
