import Content
import Formats
import Site
import Text

/// The items of feeds, each made once.
struct FeedItems: Sendable {
  private let items: [Int: FeedItem]
  private let composition: Composition

  private init(items: [Int: FeedItem], composition: Composition) {
    self.items = items
    self.composition = composition
  }

  /// Makes the items of some feeds on several cores.
  static func all(of sources: [FeedSource], _ composition: Composition, workers: Int) async -> FeedItems {
    let distinct = Set(sources.flatMap(\.publications)).sorted()
    let made = await parallelMap(distinct, workers: workers) { index in
      item(composition.rendered[index], composition)
    }
    return FeedItems(items: Dictionary(uniqueKeysWithValues: zip(distinct, made)), composition: composition)
  }

  /// The items of any feed: one that was not made before is made now.
  func items(_ indices: [Int]) -> [FeedItem] {
    indices.map { items[$0] ?? Self.item(composition.rendered[$0], composition) }
  }

  private static func item(_ publication: Publication, _ composition: Composition) -> FeedItem {
    let site = composition.site
    let address = site.absolute(publication.permalink)
    let never = Timestamp(instant: Instant(secondsSinceEpoch: 0), offset: 0)
    var item = FeedItem(
      id: address, address: address, title: publication.title, published: publication.published ?? never)
    item.updated = publication.modified ?? item.published
    item.summary = composition.rendered.summary(publication)
    let absolute = AbsoluteAddresses(site: site.configuration.address, page: address)
    item.content = absolute.resolving(
      publication.kind == .issue
        ? IssueFeedText(composition: composition, issue: publication).html
        : composition.rendered.body(publication).fullHTML)
    let cards = composition.cards(publication.language)
    item.authors = cards.authors(of: publication).map { author in
      FeedAuthor(name: author.name, address: author.url.map(site.absolute(href:)))
    }
    item.categories = cards.topics(of: publication).map(\.title)
    item.language = publication.language
    item.image = image(of: publication, composition)
    return item
  }

  private static func image(of publication: Publication, _ composition: Composition) -> FeedImage? {
    guard let reference = publication.entry.header.image,
      case .file(let path, let permalink) = composition.rendered.links.file(reference.path, from: publication.entry),
      let mediaType = MediaType.ofImage(path)
    else { return nil }
    if let picture = composition.rendered.facts.picture(path) {
      let rendition = picture.plain(upTo: FeedImage.width)
      // Its size in bytes is not known before it is made; RSS 2.0 then has 0 (RSS Advisory Board, 3.5.2).
      return FeedImage(
        address: composition.site.absolute(href: picture.href(rendition)),
        mediaType: MediaType.ofImage(rendition.name) ?? mediaType, byteCount: 0)
    }
    return FeedImage(
      address: composition.site.absolute(permalink), mediaType: mediaType,
      byteCount: composition.rendered.facts.byteCount(of: path))
  }
}

extension FeedImage {
  /// How wide pictures of feeds are at most, in pixels.
  fileprivate static let width = 1280
}

/// Media types by the endings of file names.
enum MediaType {
  /// The media type of a picture; nil for anything else.
  static func ofImage(_ path: String) -> String? {
    switch path.lowercased().split(separator: ".").last {
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "avif": "image/avif"
    case "svg": "image/svg+xml"
    default: nil
    }
  }
}
