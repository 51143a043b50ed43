import Content
import Outputs
import Site
import Text

/// Which texts have changed since the last build, when nothing else has.
struct TextChange: Sendable {
  private let known: KnownTexts?
  /// The entries with another text, by path below `content/`.
  private let paths: Set<String>

  /// - Parameter known: what the last build knew; nil when more may have changed.
  init(since known: KnownTexts?, in entries: [Entry]) {
    let paths = known?.changed(among: entries)
    self.known = paths == nil ? nil : known
    self.paths = paths ?? []
  }

  /// What is known of a text; nil when it has to be rendered.
  func facts(of entry: Entry) -> BodyFacts? { known?.facts(of: entry) }

  /// The publications with another text, by index; nil when more than what shows these may be another.
  /// - Parameter texts: the texts of the publications of the site, in their order.
  func publications(of site: Site, texts: [EntryText]) -> Set<Int>? {
    guard let known else { return nil }
    var changed: Set<Int> = []
    for publication in site.publications where paths.contains(publication.entry.file.path) {
      // The text of a letter also says which lists it holds, and pages tell which letter carried them.
      guard publication.kind != .issue, let former = known.formerFacts(of: publication.entry.file.path),
        texts[publication.index].facts.needsSameFiles(as: former)
      else { return nil }
      changed.insert(publication.index)
    }
    return changed
  }

  /// What the next build may know of the entries.
  /// - Parameter texts: those texts of which nothing has to be told.
  static func known(_ entries: [Entry], _ texts: [(publication: Publication, text: EntryText)]) -> [KnownText] {
    var facts: [String: BodyFacts] = [:]
    for (publication, text) in texts where publication.kind != .issue && publication.kind != .charter {
      facts[publication.entry.file.path] = text.facts
    }
    return entries.map { KnownText($0, facts: facts[$0.file.path]) }
  }
}
