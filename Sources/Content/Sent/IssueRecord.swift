import Foundation
import Text

/// What the page and the feeds say of a letter besides its own text, as it was when it was sent: typed values, which
/// templates escape like all others. `record.json` holds them; the program alone writes it.
public struct IssueRecord: Codable, Sendable, Hashable {
  /// What the letter carried under one heading.
  public struct Block: Codable, Sendable, Hashable {
    /// The name of the block, such as `posts`.
    public let id: String
    /// The heading.
    public let title: String
    /// What stands below it.
    public var items: [Item]

    /// A block.
    public init(id: String, title: String, items: [Item]) {
      self.id = id
      self.title = title
      self.items = items
    }
  }

  /// A text with an address.
  public struct Link: Codable, Sendable, Hashable {
    /// The text.
    public let title: String
    /// From the root of the site, or with the name of a host.
    public let address: String

    /// A link.
    public init(title: String, address: String) {
      self.title = title
      self.address = address
    }
  }

  /// A picture of an item: the file as it is now, for a consent that ends takes a picture out of old letters, too.
  public struct Picture: Codable, Sendable, Hashable {
    /// The path below `content/`, or an address elsewhere.
    public let file: String
    /// What it shows.
    public let alternative: String

    /// A picture.
    public init(file: String, alternative: String) {
      self.file = file
      self.alternative = alternative
    }
  }

  /// The number.
  public let number: Int
  /// The name of the newsletter.
  public let letterTitle: String
  /// `N° 42`
  public let numberLabel: String
  /// The date in words.
  public let published: String
  /// The window in words.
  public let window: String?
  /// Whether a header's list says what the letter carried.
  public let isListed: Bool
  /// What it carried.
  public var blocks: [Block]
  /// Where links of the text to other texts led, by what is written: addresses from the root of the site.
  public let links: [String: String]
  /// The files of the site's pictures in the letter, by their addresses in its HTML.
  public var pictures: [String: String]

  /// What the page of a letter says.
  public init(
    number: Int, letterTitle: String, numberLabel: String, published: String, window: String?, isListed: Bool,
    blocks: [Block], links: [String: String], pictures: [String: String] = [:]
  ) {
    self.number = number
    self.letterTitle = letterTitle
    self.numberLabel = numberLabel
    self.published = published
    self.window = window
    self.isListed = isListed
    self.blocks = blocks
    self.links = links
    self.pictures = pictures
  }

  /// The bytes of `record.json`: the same for the same values.
  public var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and numbers only: nothing in it can fail to be written.
    return Array((try? encoder.encode(self)) ?? Data()) + [10]
  }

  /// Reads `record.json`; nil when it is not one, or when an address in it is none that a page may lead to.
  public init?(bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(IssueRecord.self, from: Data(bytes)), record.isHarmless else {
      return nil
    }
    self = record
  }

  /// All items.
  public var items: [Item] { blocks.flatMap(\.items) }

  private var isHarmless: Bool {
    let leads = items.map(\.address) + items.compactMap { $0.release?.address } + links.values
    return leads.allSatisfy(\.leadsSomewhere) && pictures.values.allSatisfy { !$0.contains("..") }
      && items.compactMap(\.picture?.file).allSatisfy { !$0.contains("..") && (!$0.contains(":") || $0.isWebAddress) }
  }
}

extension String {
  /// Whether it is an address of the site or of the web, and nothing that a browser would run.
  fileprivate var leadsSomewhere: Bool { (hasPrefix("/") && !hasPrefix("//")) || isWebAddress }
}
