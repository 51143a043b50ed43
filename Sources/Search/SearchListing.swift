import Text

/// What results show of a page.
public struct SearchListing: Sendable {
  /// The address of the page as links to it are written.
  public let url: String
  /// The title.
  public let title: String
  /// The day as readers see it; empty for what has none.
  public let date: String
  /// What kind of text it is, in words.
  public let kind: String
  /// The text, of which the first words are shown.
  public let body: HTML
  /// The language of the text when it is not that of the search page.
  public let language: Language?

  /// What results show of a page.
  public init(url: String, title: String, date: String, kind: String, body: HTML, language: Language?) {
    self.url = url
    self.title = title
    self.date = date
    self.kind = kind
    self.body = body
    self.language = language
  }
}
