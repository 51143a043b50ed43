import Text

/// Finds the paths that somebody probably meant.
enum NearestPaths {
  /// At most three paths: the same file name elsewhere, else the nearest name, the same folder first.
  static func nearest(to path: String, among candidates: Set<String>) -> [String] {
    let name = fileName(path)
    let sameName = candidates.filter { fileName($0) == name }
    if !sameName.isEmpty { return Array(sameName.sorted().prefix(3)) }
    let folder = path.dropLast(name.count)
    let beside = candidates.filter { $0.hasPrefix(folder) }
    for pool in [beside, candidates] {
      let names = Dictionary(grouping: pool, by: fileName)
      if let found = Text.nearest(to: name, among: names.keys.sorted()) {
        return Array((names[found] ?? []).sorted().prefix(3))
      }
    }
    return []
  }

  private static func fileName(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }
}
