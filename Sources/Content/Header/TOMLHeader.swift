import Text

/// Reads headers between `+++` lines, as Hugo and Zola write them: TOML 1.0 (toml.io), and from 1.1 inline tables
/// over several lines and times without seconds.
public enum TOMLHeader {
  /// How many tables and lists may stand in each other.
  static let maximumDepth = 32

  /// The pairs of a header, in the order of the file.
  ///
  /// - Parameters:
  ///   - lines: the header without the `+++` lines.
  ///   - firstLine: the line of the file in which it begins.
  ///   - source: the file, for messages.
  /// - Throws: what is wrong, where, and what to write instead.
  public static func read(
    _ lines: ArraySlice<UInt8>, firstLine: Int, source: SourceText
  ) throws(Diagnostic) -> [HeaderPair] {
    var reader = TOMLReader(cursor: TOMLCursor(lines, firstLine: firstLine, source: source))
    return try reader.read()
  }
}
