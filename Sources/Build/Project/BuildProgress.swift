/// How far a build is.
public struct BuildProgress: Sendable, Hashable {
  /// The stages of a build, in order.
  public enum Stage: Sendable, Hashable {
    /// Reading the content
    case reading
    /// Rendering the pages
    case rendering
    /// Making the renditions of pictures
    case pictures
    /// Drawing the cards that pages are shared with
    case cards
    /// Setting the releases on paper
    case paper
    /// Writing the files
    case writing
  }

  /// What is being done.
  public let stage: Stage
  /// How many are done.
  public let done: Int
  /// How many there are.
  public let total: Int

  /// How far a stage is.
  public init(stage: Stage, done: Int, total: Int) {
    self.stage = stage
    self.done = done
    self.total = total
  }
}
