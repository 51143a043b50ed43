/// Where a link leads or an image is, once the site knows.
public struct ResolvedLink: Sendable, Hashable {
  /// The address to write.
  public var address: String
  /// The width of an image, in pixels.
  public var width: Int?
  /// The height of an image, in pixels.
  public var height: Int?
  /// Whether an image may wait until it is near the screen.
  public var isLazy: Bool
  /// Whether something takes the place of the address later: it is written as it stands.
  public var isPlaceholder = false

  /// Why a message leaves an image out; nil when it shows it.
  public var refusal: ImageRefusal?

  /// Something that becomes an address later.
  public static func placeholder(_ text: String) -> ResolvedLink {
    var link = ResolvedLink(text)
    link.isPlaceholder = true
    return link
  }

  /// The same image at other sizes and in other forms.
  public var variants: ImageVariants?

  /// An address, and for an image its size.
  public init(_ address: String, width: Int? = nil, height: Int? = nil, isLazy: Bool = false) {
    self.address = address
    self.width = width
    self.height = height
    self.isLazy = isLazy
  }
}

/// Finds the address for a destination as it was typed; nil leaves it as it is.
public typealias LinkResolver = @Sendable (_ destination: String, _ isImage: Bool) -> ResolvedLink?
