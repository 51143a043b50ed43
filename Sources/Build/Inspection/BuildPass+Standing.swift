import Content
import Site
import Text

extension BuildPass {
  /// Whether a file is online, and why; nil when the project has no such file or cannot be read.
  /// - Parameter path: the path relative to the project's root.
  mutating func standing(of path: String) async -> FileStanding? {
    guard let content = await read() else { return nil }
    let own = diagnostics.filter { $0.location.path == path }
    guard let role = await role(of: path, in: content, isFaulty: own.hasErrors) else { return nil }
    return FileStanding(path: path, role: role, timeZone: content.configuration.timeZone, diagnostics: own)
  }

  private mutating func role(
    of path: String, in content: ProjectContent, isFaulty: Bool
  ) async -> FileStanding.Role? {
    if path == "content/site.yml" { return .setting }
    if path.hasPrefix("templates/") {
      return content.scan.templates.contains { "templates/" + $0.path == path } ? .setting : nil
    }
    guard path.hasPrefix("content/") else { return nil }
    let inner = String(path.dropFirst("content/".count))
    if content.scan.sidecars.contains(where: { $0.path == inner }) {
      return .description(of: String(inner.dropLast(".yml".count)))
    }
    if content.scan.entries.contains(where: { $0.path == inner }) {
      let entry = content.entries.first { $0.file.path == inner }
      guard let entry, !isFaulty else { return .faulty }
      return standing(of: entry, in: content)
    }
    guard content.scan.others[inner] != nil else { return nil }
    let consent = content.consents.standing(of: inner, at: content.instant)
    guard consent.isValid else { return .withheld(consent) }
    let planned = await plan(content)
    // The file itself comes after what was made of it.
    guard let artifact = planned.artifacts.last(where: { $0.source == path }) else { return .unused }
    return .published(address: planned.address(of: artifact.address))
  }

  private func standing(of entry: Entry, in content: ProjectContent) -> FileStanding.Role {
    let visibility = Visibility(of: entry, at: content.instant, drafts: content.drafts)
    let site = Site.resolving([entry], configuration: content.configuration, at: content.instant).site
    guard let publication = site.publications.first else { return .faulty }
    return .entry(visibility, since: publication.published, address: site.absolute(publication.permalink))
  }
}
