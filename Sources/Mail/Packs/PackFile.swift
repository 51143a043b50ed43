/// A file of a pack.
public struct PackFile: Sendable, Hashable {
  /// What it holds.
  public enum Content: Sendable, Hashable {
    /// These bytes.
    case bytes([UInt8])
    /// A ZIP of these files, to be made by whoever writes the pack.
    case archive([PackFile])
  }

  /// The path inside the pack.
  public let path: String
  /// What it holds.
  public let content: Content

  /// A file with bytes.
  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    content = .bytes(bytes)
  }

  /// A ZIP.
  public init(_ path: String, archive files: [PackFile]) {
    self.path = path
    content = .archive(files)
  }
}
