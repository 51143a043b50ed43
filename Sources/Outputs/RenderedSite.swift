import Content
import Site
import Text

/// The site with every text rendered: what all outputs are made from.
///
/// A class, for nothing in it ever changes and thousands of pages hold it.
public final class RenderedSite: Sendable {
  /// The resolved site.
  public let site: Site
  /// The texts, by index of the publication.
  let bodies: [RenderedBody]
  /// Finds files and entries that headers name.
  let links: LinkDirectory
  /// The words of each language.
  let interfaces: [Language: Interface]
  /// What is known of the project's files.
  let facts: FileFacts
  /// The descriptions of files in media kits, by path of the file below `content/`.
  let sidecars: [String: Sidecar]
  /// The comments under entries, by path of the entry's file below `content/`.
  let comments: [String: CommentThread]

  /// A site with its texts.
  /// - Parameter bodies: the texts in the order of `site.publications`.
  public init(
    site: Site, bodies: [RenderedBody], links: LinkDirectory, interfaces: [Language: Interface], facts: FileFacts,
    sidecars: [String: Sidecar], comments: [String: CommentThread] = [:]
  ) {
    self.comments = comments
    self.site = site
    self.bodies = bodies
    self.links = links
    self.interfaces = interfaces
    self.facts = facts
    self.sidecars = sidecars
  }

  /// The same with another text of a publication.
  /// - Parameter site: the site with that text.
  func replacing(_ body: RenderedBody, of publication: Publication, site: Site) -> RenderedSite {
    var bodies = bodies
    bodies[publication.index] = body
    return RenderedSite(
      site: site, bodies: bodies, links: links, interfaces: interfaces, facts: facts, sidecars: sidecars,
      comments: comments)
  }

  subscript(index: Int) -> Publication { site.publications[index] }

  /// The text of a publication.
  func body(_ publication: Publication) -> RenderedBody { bodies[publication.index] }

  /// The words of a language.
  func interface(_ language: Language) -> Interface {
    interfaces[language] ?? interfaces[site.configuration.defaultLanguage]
      ?? Interface(language: language, texts: [:])
  }

  /// One or two sentences about a publication: its description, else its first words.
  func summary(_ publication: Publication) -> String? {
    if let description = publication.entry.header.description { return description }
    let excerpt = body(publication).excerpt
    return excerpt.isEmpty ? nil : excerpt
  }
}
