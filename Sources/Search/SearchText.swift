import Text

/// A text that stands beside the one that a page is about.
public enum SearchText: Sendable {
  /// As somebody wrote it, without markup.
  case plain(String)
  /// As it was rendered.
  case rendered(HTML)
}
