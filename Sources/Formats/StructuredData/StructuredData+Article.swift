import Text

extension StructuredData {
  /// A post (`BlogPosting`) or a press release (`NewsArticle`).
  public struct Article: Sendable {
    /// What kind of article.
    public enum Kind: String, Sendable {
      /// A post
      case post = "BlogPosting"
      /// A press release or a report
      case news = "NewsArticle"
    }

    /// A note on a mistake that was put right.
    public struct Correction: Sendable, Hashable {
      /// When it was put right.
      public let date: Timestamp
      /// What was wrong and what is right, plain text.
      public let text: String

      /// A correction.
      public init(date: Timestamp, text: String) {
        self.date = date
        self.text = text
      }
    }

    /// A post or a press release.
    public let kind: Kind
    /// Its title, plain text.
    public let headline: String
    /// Its page, absolute.
    public let address: String
    /// When it was published; after an embargo, its end.
    public let published: Timestamp
    /// When it changed last; a later correction counts.
    public var modified: Timestamp?
    /// Who wrote it, each on their own.
    public var authors: [Agent] = []
    /// Who publishes it.
    public var publisher: Agent?
    /// Its pictures, the widest first.
    public var images: [Image] = []
    /// A few sentences, plain text.
    public var description: String?
    /// Its language.
    public var language: Language?
    /// Its topics.
    public var keywords: [String] = []
    /// The place it is dated from, such as “Lyon”; of news only.
    public var dateline: String?
    /// What was put right in it.
    public var corrections: [Correction] = []
    /// How many comments stand under it.
    public var commentCount: Int?
    /// The terms under which it may be used, an absolute address.
    public var licence: String?

    /// An article with what every reader asks for.
    public init(_ kind: Kind, headline: String, address: String, published: Timestamp) {
      self.kind = kind
      self.headline = headline
      self.address = address
      self.published = published
    }

    func write(to writer: inout JSONWriter) {
      let modified = ([modified, published].compactMap(\.self) + corrections.map(\.date)).max()
      writer.member("@type", kind.rawValue)
      writer.member("@id", address + "#article")
      writer.member("headline", headline)
      writer.member("url", address)
      writer.member("mainEntityOfPage", address)
      writer.member("datePublished", published.rfc3339)
      writer.member("dateModified", modified?.rfc3339)
      writer.member("author", agents: authors)
      writer.member("publisher", agent: publisher)
      writer.member("image", each: images) { $0.element($1) }
      writer.member("description", description)
      writer.member("inLanguage", language?.tag)
      writer.member("keywords", keywords)
      if kind == .news { writer.member("dateline", dateline) }
      writer.member("correction", each: corrections) { writer, correction in
        writer.object {
          $0.member("@type", "CorrectionComment")
          $0.member("datePublished", correction.date.rfc3339)
          $0.member("text", correction.text)
        }
      }
      writer.member("commentCount", commentCount)
      writer.member("license", licence)
    }
  }
}
