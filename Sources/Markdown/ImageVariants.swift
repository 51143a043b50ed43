/// An image at several sizes, for browsers to choose from.
public struct ImageVariants: Sendable, Hashable {
  /// The addresses with their widths, in a form that every browser shows: the attribute `srcset`.
  public let plain: String
  /// The same in WebP.
  public let webP: String
  /// How wide the image is shown: the attribute `sizes`.
  public let sizes: String

  /// Addresses with their widths, as `srcset` has them.
  public init(plain: String, webP: String, sizes: String) {
    self.plain = plain
    self.webP = webP
    self.sizes = sizes
  }
}
