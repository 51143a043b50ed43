import Media
import Social
import Text

/// What an organisation can post of an entry.
public struct PlannedPost: Sendable {
  /// The content file, as messages name it.
  public let source: String
  /// The words.
  public let material: PostMaterial
  /// The language of the organisation, in which instructions are written.
  public let instructions: MessageLanguage
  /// When the entry is published.
  public let published: Timestamp?
  /// What its picture shows, for those who do not see it.
  public let alternative: String
  private let picture: Picture?
  private let card: ShareCard

  init(
    source: String, material: PostMaterial, instructions: MessageLanguage, published: Timestamp?, alternative: String,
    picture: Picture?, card: ShareCard
  ) {
    self.source = source
    self.material = material
    self.instructions = instructions
    self.published = published
    self.alternative = alternative
    self.picture = picture
    self.card = card
  }

  /// A picture for a post: of the entry’s own the part around its focus, smaller when there is no more of it; otherwise
  /// a card.
  /// - Throws: `PictureFault`
  public func picture(_ size: PictureSize, cache: RenditionCache) throws(PictureFault) -> SocialPicture {
    guard let picture else {
      var card = card
      (card.width, card.height) = (size.width, size.height)
      return SocialPicture(
        ending: "png", width: size.width, height: size.height, bytes: try cache.bytes(of: card))
    }
    let format: PictureFormat = picture.header.hasAlpha ? .png : .jpeg
    let rendition = picture.cropped(width: size.width, height: size.height, format)
    return SocialPicture(
      ending: format.ending, width: rendition.width, height: rendition.height,
      bytes: try cache.bytes(of: rendition, picture: picture))
  }
}

/// A picture that is made for a network.
public struct SocialPicture: Sendable {
  /// The ending of its file’s name.
  public let ending: String
  /// Pixels from side to side.
  public let width: Int
  /// Pixels from top to bottom.
  public let height: Int
  /// The file.
  public let bytes: [UInt8]
}
