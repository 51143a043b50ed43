import Content
import Site
import Text

/// The former addresses that headers name.
enum RedirectsOutput {
  /// Where they lead, and those that cannot be addresses.
  static func redirects(_ composition: Composition) -> (redirects: [Redirect], diagnostics: [Diagnostic]) {
    var redirects: [Redirect] = []
    var diagnostics: [Diagnostic] = []
    for publication in composition.site.publications {
      for written in publication.entry.header.formerAddresses {
        guard let former = FormerAddress(written, origin: composition.site.configuration.origin) else {
          diagnostics.append(unusable(written, in: publication.entry))
          continue
        }
        guard former.query != nil || former.permalink != publication.permalink else { continue }
        redirects.append(
          Redirect(
            from: former.permalink, query: former.query, href: composition.site.href(publication.permalink),
            address: composition.site.absolute(publication.permalink), title: publication.title,
            language: publication.language, source: publication.entry.source.path))
      }
    }
    return (redirects, diagnostics)
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
