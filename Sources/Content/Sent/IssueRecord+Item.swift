extension IssueRecord {
  /// An entry that a letter carried, in the words of that day.
  public struct Item: Codable, Sendable, Hashable {
    /// The file of the entry, by its path below `content/`: who asks which letters carried it finds it by this.
    public let entry: String
    /// The kind’s name, such as `post`.
    public let kind: String
    /// The title.
    public let title: String
    /// From the root of the site, or with the name of a host.
    public let address: String
    /// The language, when it is not that of the letter.
    public var language: String?
    /// The direction of its script.
    public var direction = "ltr"
    /// One or two sentences; of what others wrote, a quote.
    public var summary: String?
    /// The kind in words.
    public var kindLabel = ""
    /// The date in words.
    public var date: String?
    /// The date for programs.
    public var iso = ""
    /// Who wrote it, in words.
    public var byline: String?
    /// A word more: a place, a version, a price.
    public var note: String?
    /// The picture.
    public var picture: Picture?
    /// Of an event: when, in words.
    public var when: String?
    /// Of an event: the day of the month.
    public var day: String?
    /// Of an event: the month in short.
    public var month: String?
    /// Of an event: the year, when it is another.
    public var year: String?
    /// Of an event: where.
    public var place: String?
    /// Of an event: that it is cancelled or postponed, in words.
    public var status: String?
    /// Of what others wrote: the newspaper.
    public var outlet: String?
    /// Of what others wrote: who wrote it.
    public var journalist: String?
    /// Of what others wrote: the release that it is about.
    public var release: Link?
    /// That somebody paid for it, in words.
    public var label: String?
    /// The line below the title in letters and feeds.
    public var letterNote: String?
    /// The summary in letters and feeds.
    public var letterSummary: String?

    /// An entry.
    public init(entry: String, kind: String, title: String, address: String) {
      self.entry = entry
      self.kind = kind
      self.title = title
      self.address = address
    }
  }
}
