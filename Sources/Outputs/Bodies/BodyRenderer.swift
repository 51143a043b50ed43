import Content
import Markdown
import Site
import Text

/// Renders the texts of entries. A value: many threads may use one at the same time.
public struct BodyRenderer: Sendable {
  private let site: Site
  private let links: LinkDirectory
  private let interfaces: [Language: Interface]
  private let facts: FileFacts

  /// A renderer for a site.
  public init(
    site: Site, links: LinkDirectory, interfaces: [Language: Interface], facts: FileFacts
  ) {
    self.site = site
    self.links = links
    self.interfaces = interfaces
    self.facts = facts
  }

  /// The text of an entry, and what was found wrong in it: links that lead nowhere, structure that no parser
  /// should be given, HTML that was left out.
  public func render(_ publication: Publication) -> (body: RenderedBody, diagnostics: [Diagnostic]) {
    var pass = BodyPass(publication: publication, site: site, links: links, facts: facts)
    pass.labels = interfaces[publication.language]?.bodyLabels ?? .english
    return pass.run()
  }
}
