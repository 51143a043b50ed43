import Text

/// A page as the search knows it.
public struct SearchDocument: Sendable {
  /// The address of the page as links to it are written.
  public let url: String
  /// The title.
  public let title: String
  /// The day as readers see it; empty for what has none.
  public let date: String
  /// What kind of text it is, in words.
  public let kind: String
  /// What else it may be found by: topics, people, the description.
  public let keywords: [String]
  /// The text.
  public let body: HTML
  /// What stands beside the text: captions, quotes, comments.
  public let further: [SearchText]
  /// The language of the text when it is not that of the search page.
  public let language: Language?

  /// A page.
  public init(
    url: String, title: String, date: String, kind: String, keywords: [String], body: HTML,
    further: [SearchText] = [], language: Language?
  ) {
    self.url = url
    self.title = title
    self.date = date
    self.kind = kind
    self.keywords = keywords
    self.body = body
    self.further = further
    self.language = language
  }
}
