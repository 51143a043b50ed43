import Content
import Text

extension BuildPass {
  /// Reads the comments beside entries: `party.comments.yml`, or `party.disqus.comments.yml` from a service.
  mutating func readComments(_ scan: ProjectScan, zone: TimeZoneRules) -> [String: CommentThread] {
    guard !scan.comments.isEmpty else { return [:] }
    let entries = Set(scan.entries.map(\.path))
    let reader = CommentReader(zone: zone)
    var lists: [String: [Comment]] = [:]
    for file in scan.comments {
      let stem = String(file.path.dropLast(Comment.fileEnding.count))
      let shorter = stem.lastIndex(of: ".").map { String(stem[..<$0]) } ?? stem
      guard let entry = [stem, shorter].lazy.map({ $0 + ".md" }).first(where: entries.contains) else {
        diagnostics.append(.commentsWithoutEntry(file.path))
        continue
      }
      do throws(Diagnostic) {
        let (comments, found) = reader.read(try FileReader.text(file.location, name: "content/" + file.path))
        lists[entry, default: []] += comments
        diagnostics += found
      } catch {
        diagnostics.append(error)
      }
    }
    return lists.mapValues { CommentThread($0) }
  }
}

extension Diagnostic {
  fileprivate static func commentsWithoutEntry(_ path: String) -> Diagnostic {
    .warning(
      "no-entry", at: SourceLocation(path: "content/" + path),
      Message(
        en: "these comments belong to a text that is not there",
        fr: "ces commentaires vont avec un texte qui n’est pas là"),
      help: Message(
        en: "give the file the name of the text beside it: party.comments.yml for party.md",
        fr: "donnez au fichier le nom du texte voisin : fete.comments.yml pour fete.md"))
  }
}
