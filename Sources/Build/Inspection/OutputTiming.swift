import Content
import Site
import Text
import Writer

/// Compares an output with what time has changed since it was written.
struct OutputTiming {
  let content: ProjectContent
  let planned: PlannedSite
  /// The files of the output.
  let written: Set<String>
  /// The files of the output that are made of pictures, by path of the picture below `content/`.
  let renditions: [String: [String]]

  /// The releases whose embargo is over and that the output does not hold.
  var overdue: [Diagnostic] {
    let addresses = Dictionary(
      planned.artifacts.map { ($0.source, $0.address.description) }, uniquingKeysWith: { first, _ in first })
    return content.shown.compactMap { entry in
      guard case .release(let release) = entry.details, let embargo = release.embargo,
        let address = addresses[entry.source.path], !written.contains(address)
      else { return nil }
      return .embargoIsOver(entry, since: embargo)
    }
  }

  /// What should no longer, or not yet, be online, and still lies in the output.
  var lingering: [Diagnostic] {
    let hidden = content.entries.filter { !Visibility(of: $0, at: content.instant, drafts: content.drafts).isVisible }
    let current = Set(planned.artifacts.map(\.address.description))
    let site = Site.resolving(hidden, configuration: content.configuration, at: content.instant).site
    let pages = site.publications.compactMap { publication -> Diagnostic? in
      let file = publication.permalink.file
      return written.contains(file) && !current.contains(file)
        ? .stillOnline(publication.entry.source.path, address: file) : nil
    }
    return pages + files(among: site, current)
  }

  /// Files without a consent.
  private func files(among hidden: Site, _ current: Set<String>) -> [Diagnostic] {
    let bundles = Set(content.entries.filter(\.file.isBundle).map(\.file.folder))
    let shown = Site.resolving(content.shown, configuration: content.configuration, at: content.instant).site
    let links = LinkDirectory(site: shown, files: content.scan.projectFiles(withholding: []), bundles: bundles)
    return content.withheld.keys.sorted().compactMap { path in
      let files = [links.address(ofFile: path)?.file].compactMap { $0 } + (renditions[path] ?? [])
      guard let file = files.first(where: { written.contains($0) && !current.contains($0) }) else { return nil }
      return .stillOnline("content/" + path, address: file)
    }
  }
}

extension Diagnostic {
  /// A release whose embargo is over and that is not in the output.
  fileprivate static func embargoIsOver(_ entry: Entry, since embargo: Timestamp) -> Diagnostic {
    .error(
      "embargo-over", at: entry.location(of: embargo.iso, under: "embargo"),
      Message(
        en: "the embargo ended on \(embargo.rfc3339), and the page is not in the output",
        fr: "l’embargo a pris fin le \(embargo.rfc3339), et la page n’est pas dans le site construit"),
      help: Message(en: "build and publish the site: gazette build", fr: "construisez et publiez : gazette build"))
  }

  /// Something that the output shows and should not.
  fileprivate static func stillOnline(_ path: String, address: String) -> Diagnostic {
    .error(
      "still-online", at: SourceLocation(path: path),
      Message(
        en: "this should not be online, and the output still holds \(address)",
        fr: "ceci ne devrait pas être en ligne, et le site construit contient encore \(address)"),
      help: Message(
        en: "build and publish the site; “gazette why \(path)” says why",
        fr: "construisez et publiez le site ; « gazette why \(path) » dit pourquoi"))
  }
}
