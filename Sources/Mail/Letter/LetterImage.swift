/// An image that a letter shows.
public struct LetterImage: Sendable, Hashable {
  /// The absolute address, as the HTML has it before escaping.
  public let address: String
  /// The path of the file in the site's output, such as `blog/grille-pain/photo.jpg`.
  public let path: String

  /// An image.
  public init(address: String, path: String) {
    self.address = address
    self.path = path
  }
}
