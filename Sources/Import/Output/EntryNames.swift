import Glibc
import Text

/// The names that entries of a project have already: two of one kind cannot share the end of their address.
struct EntryNames {
  /// The path below the project by kind’s folder and name.
  private var paths: [String: String] = [:]

  /// Addresses that the site has by itself; a page cannot take them.
  private static let reserved: Set<String> = [
    "archive", "blog", "charter", "charte", "community", "communaute", "events", "agenda", "evenements", "feed",
    "newsletter", "lettre", "lettres", "media", "page", "people", "personnes", "press", "presse", "search",
    "recherche", "static", "topics", "sujets", "index", "404", "sitemap", "robots", "atom", "assets",
  ]

  /// The names in the folders of a project.
  init(root: String) throws(ImportRefusal) {
    for folder in ["blog", "pages", "newsletter", "community"] {
      for path in try FolderListing.files(in: "\(root)/content/\(folder)") where path.hasSuffix(".md") {
        let name = Self.name(of: path)
        paths["\(folder)/\(name)"] = "content/\(folder)/\(path)"
      }
    }
  }

  /// The name of a file without folder, date, language and ending.
  static func name(of path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    var stem = String((parts.popLast() ?? "").dropLast(3))
    if let dot = stem.lastIndex(of: "."), stem.distance(from: dot, to: stem.endIndex) == 3 {
      stem = String(stem[..<dot])
    }
    if stem == "index", let folder = parts.last { stem = folder }
    let bytes = Array(stem.utf8)
    if bytes.count > 11, bytes[4] == 45, bytes[7] == 45, bytes[10] == 45, bytes[..<4].allSatisfy(\.isASCIIDigit) {
      stem = String(decoding: bytes[11...], as: UTF8.self)
    }
    return stem.lowercased()
  }

  /// A name of a kind’s folder that nobody has, made of the one that is wanted.
  mutating func take(_ wanted: String, in folder: String) -> String {
    var name = wanted
    var number = 2
    while paths["\(folder)/\(name)"] != nil || (folder == "pages" && Self.reserved.contains(name)) {
      name = "\(wanted)-\(number)"
      number += 1
    }
    paths["\(folder)/\(name)"] = ""
    return name
  }

  /// Gives a name to the entry at a path of the project.
  mutating func give(_ name: String, in folder: String, to path: String) { paths["\(folder)/\(name)"] = path }

  /// Whether an address belongs to the site itself, or to another entry than the one at a path.
  func isTaken(_ alias: String, from path: String) -> Bool {
    let names = alias.split(separator: "/").map { $0.lowercased() }
    guard let first = names.first, names.count <= 2 else { return false }
    if names.count == 1, Self.reserved.contains(first) { return true }
    let owner = paths[names.count == 1 ? "pages/\(first)" : "\(first)/\(names[1])"]
    return owner.map { $0 != path } ?? false
  }

  /// The entry of a name, whatever its kind; nil when there is none or more than one.
  func path(named name: String) -> String? {
    let found = ["blog", "pages", "newsletter", "community"].compactMap { paths["\($0)/\(name)"] }.filter {
      !$0.isEmpty
    }
    return found.count == 1 ? found[0] : nil
  }
}
