import Text

/// A picture of the project, known by its header and the hash of its bytes; nothing is decoded.
public struct Picture: Sendable, Hashable {
  /// Its name in messages and for its renditions, such as `content/blog/fair/crowd.jpg`.
  public let path: String
  /// The file on this machine.
  public let location: String
  /// What its first bytes tell.
  public let header: PictureHeader
  /// The hash of its bytes.
  public let digest: SHA256.Digest
  /// What its copy for visitors depends on, beside these.
  public let copy: CopyFacts
  /// What its renditions say of its makers, before what the file itself says.
  public let credits: Credits
  /// What crops keep.
  public let focus: Focus

  /// A picture.
  public init(
    path: String, location: String, _ entry: PictureIndex.Entry, credits: Credits = Credits(),
    focus: Focus = .centre
  ) {
    self.path = path
    self.location = location
    header = entry.header
    digest = entry.digest
    copy = entry.copy
    self.credits = credits
    self.focus = focus
  }

  /// The widths at which pictures are made, in pixels.
  public static let widths = [320, 640, 960, 1280, 1920]

  /// Whether renditions can be made of it: what moves is shown as it is.
  public var hasRenditions: Bool { !header.isAnimated }

  /// The form for readers that know no WebP.
  public var plainFormat: PictureFormat {
    switch header.format {
    case .jpeg: .jpeg
    case .png, .gif: .png
    case .webP: header.hasAlpha ? .png : .jpeg
    }
  }

  /// The whole picture at the fixed widths, none larger than itself, from the smallest on.
  public func renditions(_ format: PictureFormat) -> [Rendition] {
    let widest = min(header.width, Self.widths[Self.widths.count - 1])
    return (Self.widths.filter { $0 < widest } + [widest]).map { whole(width: $0, format) }
  }

  /// The whole picture, `width` pixels wide or as wide as it is.
  public func rendition(width: Int, _ format: PictureFormat) -> Rendition {
    whole(width: min(width, header.width), format)
  }

  /// The part around the focus that fills a frame; smaller than the frame when the picture is.
  public func cropped(width: Int, height: Int, _ format: PictureFormat) -> Rendition {
    let area = focus.area(width: header.width, height: header.height, proportions: (width, height))
    let isSmall = area.width < width || area.height < height
    return rendition(area, width: isSmall ? area.width : width, height: isSmall ? area.height : height, format)
  }

  private func whole(width: Int, _ format: PictureFormat) -> Rendition {
    let area = PictureArea(left: 0, top: 0, width: header.width, height: header.height)
    let height = max(1, (header.height * width + header.width / 2) / header.width)
    return rendition(area, width: width, height: height, format)
  }

  private func rendition(_ area: PictureArea, width: Int, height: Int, _ format: PictureFormat) -> Rendition {
    var recipe = ByteBuffer()
    recipe.append("\(RenditionMaker.recipe) \(format.rawValue) \(width) \(height) ")
    recipe.append("\(area.left) \(area.top) \(area.width) \(area.height) ")
    recipe.append(digest.bytes)
    recipe.append(XMPPacket(credits).bytes)
    let hash = SHA256.digest(of: recipe.bytes).hexadecimal.prefix(16)
    return Rendition(
      width: width, height: height, format: format, name: "\(stem)-\(width)-\(hash).\(format.ending)", area: area)
  }

  /// What the file is called, as names on the site are written.
  var stem: String {
    let file = path.split(separator: "/").last ?? "picture"
    let name = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    return Slug(String(name.prefix(60)))?.text ?? "picture"
  }
}
