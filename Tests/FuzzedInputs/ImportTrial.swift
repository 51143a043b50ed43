import Content
import Foundation
import Import
import Text

/// Exports of other programs, read into an empty project.
enum ImportTrial {
  /// Formats by the byte that chooses them. An archive is tried as the folder that it is unpacked into.
  private static let formats: [Character: ImportFormat] = [
    "w": .wordpress, "s": .spip, "d": .dotclear, "g": .ghost, "u": .substack, "m": .medium, "b": .blogger,
    "t": .movabletype, "f": .feed, "j": .jekyll, "h": .hugo, "a": .mastodon, "e": .mail, "l": .letters, "q": .disqus,
    "c": .staticman,
  ]

  /// The first byte chooses a format, and the rest is its export. For a folder it is what its main files hold, cut at
  /// zero bytes.
  static func run(_ bytes: [UInt8]) -> String? {
    guard let choice = bytes.first, let format = formats[Character(UnicodeScalar(choice))] else { return nil }
    let root = FileManager.default.temporaryDirectory.path + "/gazette-fuzz-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: root) }
    let rest = Array(bytes.dropFirst())
    var settings = ImportSettings(
      root: root + "/project", languages: [.french, .english], zone: .utc, scratch: root + "/scratch")
    settings.language = .french
    guard write([], to: root + "/project/content/.keep") else { return "no folder to work in" }
    do throws(ImportRefusal) {
      let result = try importing(format, rest, folder: root + "/export", settings: settings)
      guard result.report.isBalanced else { return "the report does not add up" }
      // Headers of these two are kept word for word, mistakes included.
      return whatIsWrong(in: root + "/project", readsEntries: format != .jekyll && format != .hugo)
    } catch {
      return error.message.english.isEmpty || error.message.french.isEmpty ? "a refusal without words" : nil
    }
  }

  private static func importing(
    _ format: ImportFormat, _ bytes: [UInt8], folder: String, settings: ImportSettings
  ) throws(ImportRefusal) -> ImportRun.Result {
    let run = ImportRun(format, settings: settings)
    let names = names(of: format)
    guard !names.isEmpty else { return try run.importing(bytes, name: "export") }
    let parts = bytes.split(separator: 0, maxSplits: names.count - 1, omittingEmptySubsequences: false)
    for (name, part) in zip(names, parts) where !write(Array(part), to: "\(folder)/\(name)") { break }
    return try run.importing(path: folder)
  }

  /// The files of a format that is a folder.
  private static func names(of format: ImportFormat) -> [String] {
    switch format {
    case .substack: ["posts.csv", "posts/1.a.html"]
    case .medium: ["posts/2020-01-02_a.html", "posts/draft_b.html"]
    case .jekyll: ["_posts/2020-01-02-a.md", "_posts/2020-01-03-b.html"]
    case .hugo: ["content/posts/a.md", "content/b.md"]
    case .mastodon: ["outbox.json", "actor.json"]
    case .letters: ["campaigns_content/1_a.html", "campaigns.csv"]
    case .staticman: ["comments/a/1.yml", "comments/a/2.json"]
    default: []
    }
  }

  /// Every entry that was written must be one that a build can read, and everything stands where imports write.
  private static func whatIsWrong(in project: String, readsEntries: Bool) -> String? {
    for path in FileManager.default.subpaths(atPath: project) ?? [] {
      guard path == "content" || path == "imports" || path.hasPrefix("content/") || path.hasPrefix("imports/") else {
        return "a file beside content: \(path)"
      }
      guard readsEntries, path.hasSuffix(".md"), path.hasPrefix("content/"),
        let data = FileManager.default.contents(atPath: "\(project)/\(path)")
      else { continue }
      if let wrong = HeaderTrial.whatIsWrong(withEntry: String(path.dropFirst(8)), Array(data)) { return wrong }
    }
    return nil
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    try? FileManager.default.createDirectory(atPath: String(folder), withIntermediateDirectories: true)
    return FileManager.default.createFile(atPath: path, contents: Data(bytes))
  }
}
