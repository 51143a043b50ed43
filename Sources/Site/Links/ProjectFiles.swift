/// The files of a project by their paths below `content/`.
public struct ProjectFiles: Sendable {
  /// All Markdown entries, online or not.
  public let entries: Set<String>
  /// Everything else that may be shown: images, attachments, `static/…`; no configuration and no sidecars.
  public let others: Set<String>
  /// Files that may not be shown, for want of a consent.
  public let withheld: Set<String>

  /// The files of a project.
  /// - Parameters:
  ///   - others: everything but entries, configuration and sidecars.
  ///   - withheld: those among them that may not be shown.
  public init(entries: Set<String>, others: Set<String>, withheld: Set<String> = []) {
    self.entries = entries
    self.others = withheld.isEmpty ? others : others.subtracting(withheld)
    self.withheld = withheld
  }
}

/// Joins paths with `/`, resolving `.` and `..`.
enum RelativePath {
  /// The path that `relative` means in `folder`; nil when it leaves the root.
  static func join(_ folder: String, _ relative: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in relative.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
