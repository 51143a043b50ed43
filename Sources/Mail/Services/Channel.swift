/// Where a text of a letter stands: it decides how a character can be written so that no service takes it for its own.
enum Channel: Sendable, Hashable {
  /// In HTML, where character references count.
  case html
  /// In the text part and in the subject, where nothing can be escaped.
  case text
}
