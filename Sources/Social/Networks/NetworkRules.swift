/// What a network takes.
public struct NetworkRules: Sendable {
  /// The network.
  public let network: SocialNetwork
  /// The longest text, in what `counting` counts.
  public internal(set) var text = 0
  /// The most bytes of a text; nil when only its length counts.
  public internal(set) var bytes: Int?
  /// How texts are counted.
  public internal(set) var counting = TextCounting.units
  /// Whether addresses in texts can be followed.
  public internal(set) var hasLinks = true
  /// The most hashtags that do a text good.
  public internal(set) var hashtags = 0
  /// The longest text for those who do not see a picture.
  public internal(set) var alternative = 0
  /// The most bytes of a picture; nil when that is not known.
  public internal(set) var weight: Int?
  /// The sizes of pictures in posts.
  public internal(set) var pictures: [PictureSize] = []
  /// The size of the account’s own picture.
  public internal(set) var avatar: PictureSize?
  /// The size of the picture above the account.
  public internal(set) var banner: PictureSize?
  /// The part of the banner that every screen shows and nothing covers.
  public internal(set) var safe: PicturePart?

  init(_ network: SocialNetwork) {
    self.network = network
  }
}
