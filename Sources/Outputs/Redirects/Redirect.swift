import Site
import Text

/// An address that leads on to another one.
struct Redirect: Sendable {
  /// The former address.
  let from: Permalink
  /// What stood behind a question mark there; nil without one. No page can stand for such an address.
  let query: String?
  /// Where it leads: an address of the site as it stands in `href`, or one of the web.
  let href: String
  /// The same with the host.
  let address: String
  /// What stands there.
  let title: String
  let language: Language
  /// The file that says so, for messages.
  let source: String

  /// A page that leads on at once, and names the new address for those whose browser does not.
  var page: String {
    let href = HTML(escaping: href).markup
    let address = HTML(escaping: address).markup
    let title = HTML(escaping: title).markup
    return """
      <!DOCTYPE html>
      <html lang="\(language.tag)" dir="\(language.direction)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=\(href)">
      </head>
      <body>
      <h1>\(title)</h1>
      <p><a href="\(href)">\(address)</a></p>
      </body>
      </html>

      """
  }

  /// The page as a file of the site.
  var artifact: PlannedArtifact {
    PlannedArtifact(at: from, from: source) { [page] in $0.append(page) }
  }
}
