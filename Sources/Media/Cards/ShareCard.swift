import Text

/// What stands on the picture that social networks show of a page: 1,200 × 630 pixels, as the Open Graph protocol’s
/// readers want them.
public struct ShareCard: Sendable, Hashable {
  /// The width in pixels.
  public static let width = 1200
  /// The height in pixels.
  public static let height = 630

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
  public let logo: Picture?
  /// A picture beside the text.
  public let picture: Picture?

  /// A card.
  public init(
    title: String, kicker: String, site: String, language: Language, colour: Colour, logo: Picture? = nil,
    picture: Picture? = nil
  ) {
    self.title = title
    self.kicker = kicker
    self.site = site
    self.language = language
    self.colour = colour
    self.logo = logo
    self.picture = picture
  }

  /// The file’s name, which tells all that the card depends on.
  public var name: String {
    var recipe = ByteBuffer()
    recipe.append("\(ShareCardMaker.recipe)\n\(language.tag)\n\(colour.red) \(colour.green) \(colour.blue)\n")
    for text in [title, kicker, site] { recipe.append("\(text.utf8.count) \(text)\n") }
    for picture in [logo, picture] {
      recipe.append(picture.map { "\($0.digest.hexadecimal) \($0.focus.x) \($0.focus.y)\n" } ?? "-\n")
    }
    return "card-\(SHA256.digest(of: recipe.bytes).hexadecimal.prefix(16)).png"
  }
}
