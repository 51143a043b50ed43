import Text

/// A text that stands beside the one that a page is about.
public enum SearchText: Sendable {
  /// As somebody wrote it, without markup.
  case plain(String)
  /// The same in UTF-8
  case bytes([UInt8])
  /// As it was rendered.
  case rendered(HTML)
}
