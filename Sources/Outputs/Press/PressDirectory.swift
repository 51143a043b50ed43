import Content
import Site
import Text

/// Finds releases and kits by the names that headers give them.
struct PressDirectory {
  let site: Site
  /// The language that is preferred; what exists in another one only is found too.
  let language: Language

  /// The release of a file name, with or without its date, language and ending.
  func release(_ name: String) -> Publication? { find(name, .release) }

  /// The kit of a folder's name, or of its path.
  func kit(_ name: String) -> Publication? { find(name, .kit) }

  /// The names by which entries of a kind can be found, for suggestions.
  func names(of kind: Kind) -> [String] {
    Set(candidates(kind).map(\.entry.file.name)).sorted()
  }

  private func find(_ name: String, _ kind: Kind) -> Publication? {
    let path = name.hasSuffix("/") ? String(name.dropLast()) : name
    let wanted = Slug(path)
    return candidates(kind).first { candidate in
      let file = candidate.entry.file
      return file.name == path || Slug(file.name) == wanted || file.path == path || file.isBundle && file.folder == path
        || file.path.hasSuffix("/\(path)") || file.path.hasSuffix("/\(path).md")
    }
  }

  private func candidates(_ kind: Kind) -> [Publication] {
    let own = site.edition(language)
    let others = site.editions.filter { $0.language != own.language }
    return ([own] + others).flatMap { $0[kind] }.map { site.publications[$0] }
  }
}
