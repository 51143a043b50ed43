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
    Set(candidates(kind).map { site.publications[$0].entry.file.name }).sorted()
  }

  /// The name as it is first, because slugs take time.
  private func find(_ name: String, _ kind: Kind) -> Publication? {
    let path = name.hasSuffix("/") ? String(name.dropLast()) : name
    let candidates = candidates(kind)
    if let exact = candidates.first(where: { site.publications[$0].entry.file.name == path }) {
      return site.publications[exact]
    }
    let wanted = Slug(path)
    return candidates.first { isNamed(path, slug: wanted, site.publications[$0].entry.file) }
      .map { site.publications[$0] }
  }

  private func isNamed(_ path: String, slug: Slug?, _ file: EntryFile) -> Bool {
    slug.map { $0 == Slug(file.name) } == true || file.path == path || file.isBundle && file.folder == path
      || file.path.hasSuffix("/\(path)") || file.path.hasSuffix("/\(path).md")
  }

  private func candidates(_ kind: Kind) -> [Int] {
    let own = site.edition(language)
    return own[kind] + site.editions.filter { $0.language != own.language }.flatMap { $0[kind] }
  }
}
