import Content

/// An entry that the public does not see, shown to the person who writes it.
public struct UnpublishedEntry: Sendable {
  /// Its title.
  public let title: String
  /// Why it is not online.
  public let visibility: Visibility
}
