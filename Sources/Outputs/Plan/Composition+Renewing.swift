import Content
import Site
import Text

extension Composition {
  /// What comes of a site when the text of one entry is another, and its header the same.
  public enum Renewal: Sendable {
    /// The site with the new text: the same files at the same addresses.
    case renewed(Composition)
    /// The new text has errors.
    case faulty([Diagnostic])
    /// More than words depends on the difference, such as which files go online: everything must be made anew.
    case impossible
  }

  /// The site with another text in the place of one of the same file.
  /// - Parameter entry: read of the changed file; its header is that of the present one.
  public func renewing(_ entry: Entry) -> Renewal {
    // The text of a letter also says which lists it holds.
    guard let present = site.publication(path: entry.file.path), present.kind != .issue else { return .impossible }
    let renewedSite = site.replacing(entry, of: present)
    let renderer = BodyRenderer(
      site: renewedSite, links: rendered.links, interfaces: rendered.interfaces, facts: rendered.facts)
    let (body, diagnostics) = renderer.render(renewedSite.publications[present.index])
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return .faulty(errors) }
    guard body.facts.needsSameFiles(as: rendered.bodyFacts(present)) else { return .impossible }
    return .renewed(replacing(present, by: rendered.replacing(body, of: present, site: renewedSite)))
  }
}
