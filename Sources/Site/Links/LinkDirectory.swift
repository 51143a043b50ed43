import Content
import Text

/// Finds where the links of Markdown files lead. Needs headers only, so links resolve before anything is rendered.
///
/// A class, for nothing in it ever changes and thousands of pages hold it.
public final class LinkDirectory: Sendable {
  private let site: Site
  private let files: ProjectFiles
  /// The publications of each folder entry, by its folder; empty for one that is not online.
  private let bundles: [String: [Int]]
  /// The files of each folder entry, by its folder.
  private let bundleFiles: [String: [String]]

  /// A resolver.
  /// - Parameter bundles: the folders of all folder entries, online or not.
  public init(site: Site, files: ProjectFiles, bundles: Set<String>) {
    self.site = site
    self.files = files
    var owners: [String: [Int]] = [:]
    for folder in bundles { owners[folder] = [] }
    for publication in site.publications where publication.entry.file.isBundle && publication.withdrawal == nil {
      owners[publication.entry.file.folder, default: []].append(publication.index)
    }
    self.bundles = owners
    var bundleFiles: [String: [String]] = [:]
    for path in files.others {
      if let folder = LinkDirectory.bundle(of: path, among: owners) { bundleFiles[folder, default: []].append(path) }
    }
    self.bundleFiles = bundleFiles.mapValues { $0.sorted() }
  }

  /// The files that lie in the folder of a folder entry, by path below `content/`, sorted.
  public func files(inFolder folder: String) -> [String] { bundleFiles[folder] ?? [] }

  /// Whether a text is rather the name of a file or an address of the site than words: it ends like a file and
  /// holds no white space, or ends like a document.
  public static func isFileName(_ text: String) -> Bool {
    guard !text.contains(where: \.isNewline), text.count < 256 else { return false }
    let documents = [".pdf", ".odt", ".doc", ".docx", ".txt", ".rtf", ".md", ".html"]
    if documents.contains(where: text.lowercased().hasSuffix) { return true }
    return !text.contains(where: \.isWhitespace) && (text.hasPrefix("/") || text.namesFile)
  }

  /// Where `destination` leads from an entry.
  public func target(of destination: String, from entry: Entry) -> LinkTarget {
    let first = destination.utf8.first
    if first == nil || first == UInt8(ascii: "#") || destination.hasPrefix("//") || destination.hasScheme {
      return .outside
    }
    let (path, fragment) = LinkDirectory.split(destination)
    guard let decoded = path.percentDecoded else { return .outside }
    if decoded.hasPrefix("/") { return rooted(decoded, fragment: fragment) }
    if decoded.isMarkdownPath { return markdown(decoded, fragment: fragment, from: entry) }
    if decoded.namesFile { return file(decoded, from: entry) }
    return page(decoded, fragment: fragment, from: entry)
  }

  /// Says of the images of an entry's text which ones are left out because they may not be shown; nil when all files of
  /// the project may be.
  /// - Parameter found: called with the path below `content/` of each.
  public func omission(
    from entry: Entry, found: @escaping (_ path: String) -> Void = { _ in }
  ) -> ((_ destination: String) -> Bool)? {
    guard !files.withheld.isEmpty else { return nil }
    return { destination in
      guard case .withheld(let path) = self.target(of: destination, from: entry) else { return false }
      found(path)
      return true
    }
  }

  /// The files in the folder of a folder entry that may not be shown, sorted.
  public func withheldFiles(inFolder folder: String) -> [String] {
    files.withheld.filter { $0.hasPrefix(folder + "/") }.sorted()
  }

  /// Where a file lies that a header names: beside the entry, below `content/`, or below `static/`.
  public func file(_ written: String, from entry: Entry) -> LinkTarget {
    if written.hasScheme { return .outside }
    let decoded = LinkDirectory.split(written).path.percentDecoded ?? written
    if decoded.hasPrefix("/") { return rooted(decoded, fragment: nil) }
    let beside = RelativePath.join(entry.file.folder, decoded)
    for path in [beside, RelativePath.join("", decoded), RelativePath.join("static", decoded)].compactMap({ $0 }) {
      if files.withheld.contains(path) { return .withheld(path: path) }
      guard files.others.contains(path) else { continue }
      return address(ofFile: path).map { .file(path: path, $0) } ?? .hidden(path: path)
    }
    return .missing(nearest: nearestFiles(to: beside ?? decoded))
  }

  /// Where a file of the project is now; `hidden` when it is gone, or belongs to what is not online.
  /// - Parameter path: the path below `content/`.
  public func keptFile(_ path: String) -> LinkTarget {
    if files.withheld.contains(path) { return .withheld(path: path) }
    guard files.others.contains(path), let address = address(ofFile: path) else { return .hidden(path: path) }
    return .file(path: path, address)
  }

  /// The address of a file; nil when the folder entry that it belongs to is not online.
  public func address(ofFile path: String) -> Permalink? {
    if path.hasPrefix("static/") { return Permalink(String(path.dropFirst("static".count))) }
    guard let folder = LinkDirectory.bundle(of: path, among: bundles), let owners = bundles[folder] else {
      return site.addresses.looseFile(path)
    }
    guard let owner = mainPublication(owners) else { return nil }
    let base = owner.permalink.path
    let home = base[...(base.lastIndex(of: "/") ?? base.startIndex)]
    return Permalink("\(home)\(path.dropFirst(folder.count + 1))")
  }

  /// The files beside folder entries of which every language is online. A folder with an entry that is not online
  /// gives only what the others name: the rest may belong to what is held back.
  public var filesOfFolderEntries: [String] {
    let entries = Dictionary(
      grouping: files.entries, by: { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) })
    return bundles.flatMap { folder, owners in
      owners.isEmpty || owners.count != entries[folder]?.count ? [] : files(inFolder: folder)
    }.sorted()
  }

  /// The entry that a list such as `include` names: a path below `content/`, or beside the entry.
  public func entry(_ written: String, from entry: Entry) -> LinkTarget {
    let path = written.hasPrefix("content/") ? String(written.dropFirst("content/".count)) : written
    let named = path.isMarkdownPath ? [path] : [path + ".md", path + "/index.md"]
    let candidates = named + named.compactMap { RelativePath.join(entry.file.folder, $0) }
    for candidate in candidates where files.entries.contains(candidate) {
      let target = online(candidate, fragment: nil)
      // What was taken back is announced nowhere any more.
      if case .publication(let publication, _) = target, publication.withdrawal != nil {
        return .hidden(path: candidate)
      }
      return target
    }
    return .missing(nearest: nearestEntries(to: path))
  }

  private func online(_ path: String, fragment: String?) -> LinkTarget {
    site.publication(path: path).map { .publication($0, fragment: fragment) } ?? .hidden(path: path)
  }

  private func rooted(_ path: String, fragment: String?) -> LinkTarget {
    let inStatic = "static" + path
    if files.others.contains(inStatic) { return .file(path: inStatic, Permalink(path)) }
    if files.withheld.contains(inStatic) { return .withheld(path: inStatic) }
    let inContent = String(path.dropFirst())
    if files.withheld.contains(inContent) { return .withheld(path: inContent) }
    if inContent.isMarkdownPath, files.entries.contains(inContent) { return online(inContent, fragment: fragment) }
    if files.others.contains(inContent), let address = address(ofFile: inContent) {
      return .file(path: inContent, address)
    }
    return .site(Permalink(path, fragment: fragment))
  }

  private func markdown(_ path: String, fragment: String?, from entry: Entry) -> LinkTarget {
    let joined = RelativePath.join(entry.file.folder, path)
    for candidate in [joined, RelativePath.join("", path)].compactMap({ $0 }) where files.entries.contains(candidate) {
      return online(candidate, fragment: fragment)
    }
    return .missing(nearest: nearestEntries(to: joined ?? path).filter { $0 != entry.file.path })
  }

  /// A page named by an address relative to the entry's own.
  private func page(_ path: String, fragment: String?, from entry: Entry) -> LinkTarget {
    guard let own = site.publication(path: entry.file.path)?.permalink,
      let joined = RelativePath.join(own.path, path)
    else { return .missing(nearest: []) }
    return .site(Permalink("/" + joined + (joined.isEmpty || joined.namesFile ? "" : "/"), fragment: fragment))
  }

  private func mainPublication(_ owners: [Int]) -> Publication? {
    let publications = owners.map { site.publications[$0] }
    return publications.first { $0.language == site.configuration.defaultLanguage } ?? publications.first
  }

  private func nearestEntries(to path: String) -> [String] {
    NearestPaths.nearest(to: path, among: files.entries)
  }

  /// The paths of the project’s files that are nearest to one that is not there.
  public func nearestFiles(to path: String) -> [String] {
    NearestPaths.nearest(to: path, among: files.others)
  }

  /// The innermost folder entry that a file lies in.
  private static func bundle(of path: String, among bundles: [String: [Int]]) -> String? {
    var folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    while !folder.isEmpty {
      if bundles[String(folder)] != nil { return String(folder) }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
    return nil
  }

  static func split(_ destination: String) -> (path: String, fragment: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
    return (String(path), parts.count > 1 ? String(parts[1]).percentDecoded : nil)
  }
}

extension String {
  /// Whether it begins with a scheme such as `https:` or `mailto:` (RFC 3986 section 3.1).
  public var hasScheme: Bool {
    var count = 0
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: count += 1
      case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard count > 0 else { return false }
        count += 1
      case UInt8(ascii: ":"): return count > 1
      default: return false
      }
    }
    return false
  }

  var isMarkdownPath: Bool { hasSuffix(".md") || hasSuffix(".markdown") }

  /// Whether the last part has an ending, and not that of a page.
  var namesFile: Bool {
    guard !hasSuffix("/"), let last = split(separator: "/").last, let dot = last.lastIndex(of: ".") else {
      return false
    }
    let ending = last[last.index(after: dot)...].lowercased()
    let isEnding = (1...5).contains(ending.count) && ending.contains(where: \.isLetter)
    return isEnding && !["html", "htm", "php"].contains(ending)
  }
}
