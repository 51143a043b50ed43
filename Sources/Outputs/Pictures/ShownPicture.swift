import Markdown
import Media
import Site
import Text

/// A picture of the project as pages show it: its renditions with their addresses.
public struct ShownPicture: Sendable {
  /// The picture.
  public let picture: Picture
  /// The renditions for everybody, from the smallest on.
  let plain: [Rendition]
  /// The same in WebP.
  let webP: [Rendition]
  /// The addresses of `plain` with their widths, as `srcset` wants them.
  let plainSet: String
  /// The addresses of `webP` with their widths.
  let webPSet: String
  private let basePath: String

  /// The widest rendition that browsers get which know no `srcset`, in pixels.
  static let ordinaryWidth = 960

  /// A picture that has renditions.
  /// - Parameter basePath: the folder of the host in which the site stands.
  public init(_ picture: Picture, basePath: String) {
    self.picture = picture
    self.basePath = basePath
    plain = picture.renditions(picture.plainFormat)
    webP = picture.renditions(.webP)
    plainSet = Self.set(plain, basePath)
    webPSet = Self.set(webP, basePath)
  }

  /// What is to be made for the site.
  /// - Parameter isCopied: whether its file is offered, too.
  func job(isCopied: Bool) -> RenditionCache.Job { RenditionCache.Job(picture, plain + webP, isCopied: isCopied) }

  /// The files of the output that are made of it.
  public var files: [String] { (plain + webP).map { Self.permalink($0).file } }

  /// The widest rendition for everybody that is no wider than `width`, or the smallest.
  func plain(upTo width: Int) -> Rendition {
    plain.last { $0.width <= width } ?? plain.first ?? picture.rendition(width: width, picture.plainFormat)
  }

  /// The address of a rendition from the root of the host.
  func href(_ rendition: Rendition) -> String { basePath + Self.permalink(rendition).href }

  /// Where a rendition stands on the site.
  static func permalink(_ rendition: Rendition) -> Permalink { Permalink("/media/" + rendition.name) }

  /// The point that crops keep, as style sheets write it; nil for the middle.
  var position: String? {
    guard picture.focus != .centre else { return nil }
    return "\(Int((picture.focus.x * 100).rounded()))% \(Int((picture.focus.y * 100).rounded()))%"
  }

  /// The picture in a text.
  var link: ResolvedLink {
    let rendition = plain(upTo: Self.ordinaryWidth)
    var link = ResolvedLink(href(rendition), width: rendition.width, height: rendition.height, isLazy: true)
    link.variants = ImageVariants(plain: plainSet, webP: webPSet, sizes: "(min-width: 44rem) 40rem, 100vw")
    return link
  }

  private static func set(_ renditions: [Rendition], _ basePath: String) -> String {
    renditions.map { "\(basePath)\(permalink($0).href) \($0.width)w" }.joined(separator: ", ")
  }
}
