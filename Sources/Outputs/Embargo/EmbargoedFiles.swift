import Content
import Markdown
import Site
import Text

/// Finds files that texts under embargo use and that the public site holds all the same.
public struct EmbargoedFiles: Sendable {
  private let links: LinkDirectory

  /// A check of a site.
  public init(links: LinkDirectory) {
    self.links = links
  }

  /// A warning for each file of `static/` that a text under embargo shows or links to.
  public func warnings(about entries: [Entry]) -> [Diagnostic] {
    entries.flatMap { entry in
      destinations(of: entry).compactMap { written -> Diagnostic? in
        let isFile = links.file(written, from: entry)
        guard case .file(let path, let permalink) = isFile, path.hasPrefix("static/") else { return nil }
        return .warning(
          "embargo-in-static", at: entry.source.location,
          Message(
            en: "this text is under embargo, but its file is public already, at \(permalink.href): whatever lies in "
              + "static/ goes online at once",
            fr: "ce texte est sous embargo, mais son fichier est déjà public, à l’adresse \(permalink.href) : tout ce "
              + "qui est dans static/ est mis en ligne aussitôt"),
          help: Message(
            en: "move content/\(path) beside the text", fr: "déplacez content/\(path) à côté du texte"))
      }
    }
  }

  private func destinations(of entry: Entry) -> [String] {
    var found = (entry.header.image.map { [$0.path] } ?? [])
    if case .release(let release) = entry.details { found += release.attachments.map(\.file.path) }
    if let document = try? Document(parsing: entry.body) { found += document.destinations.map(\.text) }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }
}
