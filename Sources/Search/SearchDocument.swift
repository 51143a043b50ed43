import Text

/// What a page is found by.
public struct SearchDocument: Sendable {
  /// The title.
  public let title: String
  /// What else it may be found by: topics, people, the description.
  public let keywords: [String]
  /// The text.
  public let body: HTML
  /// What stands beside the text: captions, quotes, comments.
  public let further: [SearchText]

  /// What a page is found by.
  public init(title: String, keywords: [String], body: HTML, further: [SearchText] = []) {
    self.title = title
    self.keywords = keywords
    self.body = body
    self.further = further
  }
}
