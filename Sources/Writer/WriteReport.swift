/// What the writer did.
public struct WriteReport: Sendable, Hashable {
  /// Files that are new or have new bytes.
  public let written: Int
  /// Files that were left alone because their bytes are the same.
  public let unchanged: Int
  /// How many of these were not even rendered: the last build had told that they stay.
  public let kept: Int
  /// Files of an earlier build that nothing produces any more.
  public let removed: Int
  /// The bytes of the files that were written.
  public let bytes: Int
  /// Whether the files were replaced one by one because the output could not be swapped in whole.
  public let isInPlace: Bool
  /// What `OutputWriter.state` told of the output before another build could come to it; nil when nobody asked, and
  /// when it cannot be known.
  public let state: [UInt8]?
}

extension WriteReport {
  /// The report of a build.
  init(_ outcome: ArtifactPass.Outcome, removed: Int, isInPlace: Bool, state: [UInt8]? = nil) {
    self.state = state
    written = outcome.written.count
    unchanged = outcome.unchanged.count
    kept = outcome.kept
    self.removed = removed
    bytes = outcome.bytes
    self.isInPlace = isInPlace
  }
}
