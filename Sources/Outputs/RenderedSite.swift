import Content
import Site
import Text

/// The site with its texts: what all outputs are made from.
///
/// A class, for nothing in it ever changes and thousands of pages hold it.
public final class RenderedSite: Sendable {
  /// The resolved site.
  public let site: Site
  /// The texts, by index of the publication.
  private let texts: [EntryText]
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
  /// - Parameter texts: the texts in the order of `site.publications`.
  public init(
    site: Site, texts: [EntryText], links: LinkDirectory, interfaces: [Language: Interface], facts: FileFacts,
    sidecars: [String: Sidecar], comments: [String: CommentThread] = [:]
  ) {
    self.comments = comments
    self.site = site
    self.texts = texts
    self.links = links
    self.interfaces = interfaces
    self.facts = facts
    self.sidecars = sidecars
  }

  /// The same with another text of a publication.
  /// - Parameter site: the site with that text.
  func replacing(_ body: RenderedBody, of publication: Publication, site: Site) -> RenderedSite {
    var texts = texts
    texts[publication.index] = .rendered(body)
    return RenderedSite(
      site: site, texts: texts, links: links, interfaces: interfaces, facts: facts, sidecars: sidecars,
      comments: comments)
  }

  subscript(index: Int) -> Publication { site.publications[index] }

  /// The text of a publication. One of which only the facts are known is rendered, each time anew.
  func body(_ publication: Publication) -> RenderedBody {
    switch texts[publication.index] {
    case .rendered(let body): body
    case .known: renderer.render(publication).body
    }
  }

  /// What is known of the text of a publication, without its HTML.
  func bodyFacts(_ publication: Publication) -> BodyFacts { texts[publication.index].facts }

  private var renderer: BodyRenderer {
    BodyRenderer(site: site, links: links, interfaces: interfaces, facts: facts)
  }

  /// The words of a language.
  func interface(_ language: Language) -> Interface {
    interfaces[language] ?? interfaces[site.configuration.defaultLanguage]
      ?? Interface(language: language, texts: [:])
  }

  /// One or two sentences about a publication: its description, else its first words.
  func summary(_ publication: Publication) -> String? {
    if let description = publication.entry.header.description { return description }
    let excerpt = bodyFacts(publication).excerpt
    return excerpt.isEmpty ? nil : excerpt
  }
}
