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

  /// An entry read again; nil when it is none, or when what is another than its text decides about more than words.
  func reread(_ path: String) -> Entry? {
    guard let old = entries[path] else { return nil }
    let location = request.root + "/" + path
    guard let source = try? FileReader.text(location, name: path) else { return nil }
    let read = EntryReader(configuration: basis.content.configuration).read(source, file: old.file)
    guard !read.diagnostics.hasErrors, let entry = read.entry else { return nil }
    return old.headerBytes == entry.headerBytes || isRetitled(old, as: entry) ? entry : nil
  }

  /// Whether two headers differ in the title alone, and the title is nothing but shown: other kinds are sorted by it or
  /// name files with it, cards are drawn with it, and the bar of the preview names what the public does not see.
  private func isRetitled(_ old: Entry, as new: Entry) -> Bool {
    let file = old.file
    guard [.post, .event].contains(old.kind), old.header.slug != nil || Slug(file.name) != nil,
      !basis.content.configuration.hasShareCards, planned.unpublished[old.source.path] == nil
    else { return false }
    let lines = [old, new].map { $0.headerBytes.split(separator: 10, omittingEmptySubsequences: false) }
    guard lines[0].count == lines[1].count else { return false }
    return lines[0].indices.allSatisfy { index in
      let pair = lines.map { $0[index] }
      return pair[0] == pair[1] || pair.allSatisfy(Self.isTitle)
    }
  }

  /// Whether a line of a header holds a title and ends it.
  private static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
    ["title: ", "titre: "].contains { line.starts(with: $0.utf8) } && !line.contains { "|>".utf8.contains($0) }
  }
}

extension Entry {
  /// The header with the lines around it.
  fileprivate var headerBytes: ArraySlice<UInt8> { source.bytes[..<bodyStart] }
}
