import Content
import Outputs
import Text
import Writer

/// What the last whole plan of a project was made for and from, with the texts that have changed since then.
struct KnownSite: Sendable {
  let request: BuildRequest
  let planned: PlannedSite
  let basis: PlanBasis
  /// The site with the texts as they are now.
  var composition: Composition
  /// All entries as they are now, by path from the project's root.
  var entries: [String: Entry]
  /// The files that had errors when they were last read.
  var faulty: Set<String> = []

  /// Whether the site for a request differs from this one at most in what has changed in files.
  func isGood(for other: BuildRequest) -> Bool {
    let instant = other.at.instant(in: planned.timeZone)
    return request.root == other.root && request.includesDrafts == other.includesDrafts
      && instant >= planned.instant && planned.nextChange.map { instant < $0.instant } ?? true
  }

  /// Whether a path is of no account: the site was planned without it, and it is not there now. Editors make such
  /// files while they save.
  func neverKnew(_ path: String) -> Bool {
    let location = request.root + "/" + path
    guard FileIdentity(of: location) == nil else { return false }
    let scan = basis.content.scan
    return !(scan.found + [scan.ledger].compactMap { $0 }).contains {
      $0.location == location || $0.location.hasPrefix(location + "/")
    }
  }

  /// An entry read again; nil when it is none, or more than its text is another.
  func reread(_ path: String) -> Entry? {
    guard let old = entries[path] else { return nil }
    let location = request.root + "/" + path
    guard let source = try? FileReader.text(location, name: path), source.bytes.count >= old.bodyStart,
      source.bytes[..<old.bodyStart] == old.source.bytes[..<old.bodyStart]
    else { return nil }
    let read = EntryReader(configuration: basis.content.configuration).read(source, file: old.file)
    guard !read.diagnostics.hasErrors, let entry = read.entry, entry.bodyStart == old.bodyStart else { return nil }
    return entry
  }
}
