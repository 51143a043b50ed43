import Text

/// A picture made of words: what social networks show of a page, and what is posted there when there is no photograph.
public struct ShareCard: Sendable, Hashable {
  /// The width in pixels that the Open Graph protocol’s readers want.
  public static let width = 1200
  /// The height that goes with it.
  public static let height = 630

  /// The width in pixels.
  public var width = Self.width
  /// The height in pixels.
  public var height = Self.height
  /// The title, whole.
  public let title: String
  /// What it is, and of when: a section and a date.
  public let kicker: String
  /// Whose it is.
  public let site: String
  /// The language, for the letters’ shapes and the direction.
  public let language: Language
  /// The background.
  public let colour: Colour
  /// The logo, in a box of its own.
  public let logo: Logo?

  /// A card of 1,200 × 630 pixels.
  public init(
    title: String, kicker: String, site: String, language: Language, colour: Colour, logo: Logo? = nil
  ) {
    self.title = title
    self.kicker = kicker
    self.site = site
    self.language = language
    self.colour = colour
    self.logo = logo
  }

  /// What the card says, for those who do not see it.
  public var alternative: String { [title, kicker, site].filter { !$0.isEmpty }.joined(separator: " · ") }

  /// The file’s name, which tells all that the card depends on.
  public var name: String {
    var recipe = ByteBuffer()
    recipe.append("\(ShareCardMaker.recipe)\n\(width) \(height)\n\(language.tag)\n")
    recipe.append("\(colour.red) \(colour.green) \(colour.blue)\n")
    for text in [title, kicker, site] { recipe.append("\(text.utf8.count) \(text)\n") }
    recipe.append(logo?.digest.hexadecimal ?? "-")
    return "card-\(SHA256.digest(of: recipe.bytes).hexadecimal.prefix(16)).png"
  }
}
