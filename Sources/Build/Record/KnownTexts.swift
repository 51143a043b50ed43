import Content
import Outputs
import Text

/// What the last build knew of all texts, for one before which at most texts have changed: every header, every other
/// file, the program and the moment make the same site.
struct KnownTexts: Sendable {
  /// The output as that build left it; see `OutputWriter.state`.
  let output: [UInt8]
  /// The words that its search found; nil when they are lost.
  let words: SearchWords?
  private let texts: [String: KnownText]

  init(_ texts: [KnownText], words: SearchWords?, output: [UInt8]) {
    self.words = words
    self.output = output
    self.texts = Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entries whose text is another one, by path below `content/`; nil when a header is, too.
  func changed(among entries: [Entry]) -> Set<String>? {
    guard entries.count == texts.count else { return nil }
    var changed: Set<String> = []
    for entry in entries {
      guard let known = texts[entry.file.path] else { return nil }
      if known.file == entry.digest { continue }
      guard known.header == KnownText.header(of: entry) else { return nil }
      changed.insert(entry.file.path)
    }
    return changed
  }

  /// What is known of the text of an entry whose file is the same; nil when it has to be looked at.
  func facts(of entry: Entry) -> BodyFacts? {
    guard let known = texts[entry.file.path], known.file == entry.digest else { return nil }
    return known.facts
  }

  /// What was known of the text of an entry before its file was changed.
  func formerFacts(of path: String) -> BodyFacts? { texts[path]?.facts }
}
