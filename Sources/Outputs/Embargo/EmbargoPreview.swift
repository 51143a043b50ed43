import Content
import Formats
import Site
import Text
import Theme
import Writer

/// The texts that are still under embargo, as a folder for journalists who are told beforehand: their pages and files,
/// an index, and the style sheet, whatever the folder's address. Links to the rest of the site lead to the site.
public struct EmbargoPreview: Sendable {
  /// The files.
  public let artifacts: [Artifact]

  /// Chooses the files of a preview.
  /// - Parameters:
  ///   - composition: the site with the texts under embargo in it.
  ///   - planned: all files of that site.
  ///   - isPublic: whether a file of it is on the public site already.
  ///   - embargoed: the sources of the texts, by path from the project's root.
  ///   - files: the other files below `content/`, by path from the project's root.
  public init(
    of composition: Composition, planned: [Artifact], isPublic: (OutputPath) -> Bool, embargoed: Set<String>,
    files: Set<String>
  ) {
    let own = planned.filter { artifact in
      // The search looks through the public site.
      if artifact.source == "theme" { return !artifact.address.description.hasPrefix("assets/search/") }
      return embargoed.contains(artifact.source)
        || files.contains(artifact.source) && !isPublic(artifact.address)
    }
    let index = EmbargoIndex(composition: composition, sources: embargoed).artifact
    let all = own.filter { $0.address != index?.address } + [index].compactMap { $0 }
    let addresses = PreviewAddresses(
      files: Set(all.map(\.address.description)), host: composition.site.host, basePath: composition.site.basePath)
    artifacts = all.map { $0.address.description.hasSuffix(".html") ? addresses.rewriting($0) : $0 }
  }
}

/// The page that lists the texts under embargo.
struct EmbargoIndex {
  let composition: Composition
  /// The sources of the texts, by path from the project's root.
  let sources: Set<String>

  var artifact: Artifact? {
    guard let path = try? OutputPath("index.html") else { return nil }
    let (composition, edition) = (composition, composition.site.editions[0])
    let listed = composition.site.publications.filter {
      $0.kind == .release && sources.contains($0.entry.source.path)
    }.sorted {
      ($0.published?.instant ?? composition.site.instant) < ($1.published?.instant ?? composition.site.instant)
    }
    return Artifact(path, from: "press") { buffer in
      let words = composition.rendered.interface(edition.language)
      let outline = PageOutline(
        kind: "embargo", title: words["under_embargo"], permalink: Permalink("/"), language: edition.language)
      let page = BlogPage(
        page: composition.furniture.page(outline), words: words.words,
        posts: composition.cards(edition.language).entries(listed.map(\.index)), pagination: nil)
      composition.theme.blog.render(page, into: &buffer)
    }
  }
}
