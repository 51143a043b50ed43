import Text

/// A finished letter, before it is fitted to a sending service: personal tokens are markers (`TokenMarker`) in the
/// subject, the preheader, the HTML and the text.
public struct Letter: Sendable {
  /// The number of the issue.
  public var number: Int
  /// The language; its direction is `language.direction`.
  public var language: Language
  /// The subject, which may hold markers.
  public var subject: String
  /// What the inbox shows behind the subject; may hold markers.
  public var preheader: String
  /// Who sends it.
  public var sender: Mailbox
  /// Who gets the answers, when that is not the sender.
  public var replyTo: Mailbox?
  /// The day and the hour at which it is sent.
  public var date: Timestamp?
  /// The absolute address of the issue on the site.
  public var webAddress: String
  /// The whole HTML document, UTF-8, with markers.
  public var html: [UInt8]
  /// The text part, UTF-8, lines of at most 78 columns that end in a line feed, with markers.
  public var text: [UInt8]
  /// The images that the HTML shows, each once, in the order of their first appearance.
  public var images: [LetterImage]
  /// Who publishes it, as the law wants it said.
  public var publisher: Publisher
  /// The file of the issue, for messages.
  public var source: SourceText
  /// The titles of the items that somebody paid for, which carry a label.
  public var sponsored: [String] = []

  /// A letter.
  public init(
    number: Int, language: Language, subject: String, preheader: String, sender: Mailbox, replyTo: Mailbox? = nil,
    date: Timestamp?, webAddress: String, html: [UInt8], text: [UInt8], images: [LetterImage], publisher: Publisher,
    source: SourceText
  ) {
    self.number = number
    self.language = language
    self.subject = subject
    self.preheader = preheader
    self.sender = sender
    self.replyTo = replyTo
    self.date = date
    self.webAddress = webAddress
    self.html = html
    self.text = text
    self.images = images
    self.publisher = publisher
    self.source = source
  }
}
