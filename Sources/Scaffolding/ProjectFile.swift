/// A file to write into a project.
public struct ProjectFile: Sendable, Hashable {
  /// The path below the project's folder.
  public let path: String
  /// The text.
  public let text: String

  /// A file.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
