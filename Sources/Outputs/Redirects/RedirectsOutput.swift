import Content
import Site
import Text

/// Pages at former addresses that lead to where an entry stands now.
enum RedirectsOutput {
  /// The pages, and the former addresses that cannot be addresses.
  static func artifacts(_ composition: Composition) -> (artifacts: [PlannedArtifact], diagnostics: [Diagnostic]) {
    var artifacts: [PlannedArtifact] = []
    var diagnostics: [Diagnostic] = []
    for publication in composition.site.publications {
      for written in publication.entry.header.formerAddresses {
        guard let permalink = Permalink(former: written, origin: composition.site.configuration.origin) else {
          diagnostics.append(unusable(written, in: publication.entry))
          continue
        }
        guard permalink != publication.permalink else { continue }
        let page = page(to: publication, composition)
        artifacts.append(
          PlannedArtifact(at: permalink, from: publication.entry.source.path) { $0.append(page) })
      }
    }
    return (artifacts, diagnostics)
  }

  /// A page that leads on at once, and names the new address for those whose browser does not.
  private static func page(to publication: Publication, _ composition: Composition) -> String {
    let href = HTML(escaping: composition.site.href(publication.permalink)).markup
    let address = HTML(escaping: composition.site.absolute(publication.permalink)).markup
    let title = HTML(escaping: publication.title).markup
    return """
      <!DOCTYPE html>
      <html lang="\(publication.language.tag)" dir="\(publication.language.direction)">
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

  private static func unusable(_ written: String, in entry: Entry) -> Diagnostic {
    .error(
      "wrong-alias", at: entry.location(of: written, under: "aliases"),
      Message(
        en: "“\(written)” cannot be a former address of the site",
        fr: "« \(written) » ne peut pas être une ancienne adresse du site"),
      help: Message(en: "write a path such as /old-name/", fr: "écrivez un chemin comme /ancien-nom/"))
  }
}
