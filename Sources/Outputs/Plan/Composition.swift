import Content
import Site
import Templates
import Text
import Writer

/// What every output needs to make its artifacts: the rendered site, the furniture of pages, the bound templates.
///
/// A class, for nothing in it ever changes and thousands of pages hold it.
public final class Composition: Sendable {
  let rendered: RenderedSite
  let furniture: Furniture
  let theme: BoundTheme
  /// Which letters carried what.
  let carriers: IssueCarriers
  /// The releases that were set on paper: where each file lies, by index of the publication.
  let printed: [Int: String]
  /// How heavy the lines of lists are.
  let weight: ListWeight
  private let cards: [Prepared<EntryCard>]
  /// The cards that take the place of some of those.
  private let renewedCards: [Int: Prepared<EntryCard>]

  /// Everything for a site. An entry's card is made anew each time it is shown.
  /// - Parameter isSettled: whether what pages have alike is rendered before them; the bytes are the same.
  public convenience init(rendered: RenderedSite, theme: BoundTheme, isSettled: Bool = true) {
    self.init(rendered: rendered, theme: theme, cards: [], isSettled: isSettled)
  }

  /// Everything for a site, the cards of all entries among it.
  /// - Parameter isPreview: whether the pages are not for the public: search engines are told to pass them over.
  public convenience init(
    rendered: RenderedSite, theme: BoundTheme, workers: Int, isPreview: Bool = false
  ) async {
    let cards = await CardBuilder.all(of: rendered, theme.card, workers: workers)
    self.init(rendered: rendered, theme: theme, cards: cards, isPreview: isPreview)
  }

  private init(
    rendered: RenderedSite, theme: BoundTheme, cards: [Prepared<EntryCard>],
    renewedCards: [Int: Prepared<EntryCard>] = [:], isPreview: Bool = false, isSettled: Bool = true
  ) {
    printed = [:]
    self.renewedCards = renewedCards
    self.rendered = rendered
    self.cards = cards
    carriers = IssueCarriers(rendered)
    weight = ListWeight(rendered)
    furniture = Furniture(rendered, isPreview: isPreview)
    self.theme = isSettled ? theme.settled(on: furniture.constants) : theme
  }

  private init(_ other: Composition, printed: [Int: String]) {
    self.printed = printed
    rendered = other.rendered
    furniture = other.furniture
    theme = other.theme
    carriers = other.carriers
    weight = other.weight
    cards = other.cards
    renewedCards = other.renewedCards
  }

  /// The same with another text of a publication. The few pages that are asked for then are rendered from whole templates:
  /// settling them again would take longer.
  func replacing(_ publication: Publication, by rendered: RenderedSite) -> Composition {
    var renewed = renewedCards
    let present = rendered.site.publications[publication.index]
    renewed[publication.index] = CardBuilder(rendered: rendered, language: present.language).entry(present)
    return Composition(
      rendered: rendered, theme: theme, cards: cards, renewedCards: renewed, isPreview: furniture.isPreview,
      isSettled: false)
  }

  /// The same with releases that were set on paper.
  /// - Parameter files: where each file lies, by index of the publication.
  public func adding(printed files: [Int: String]) -> Composition {
    Composition(self, printed: files)
  }

  var site: Site { rendered.site }

  /// Makes cards for pages in a language.
  func cards(_ language: Language) -> CardBuilder {
    CardBuilder(rendered: rendered, language: language, ready: cards, renewed: renewedCards)
  }

  /// The words of a language, for templates.
  func words(_ language: Language) -> Words { rendered.interface(language).words }
}

/// A file of the site that is still to be rendered, by its address.
///
/// A class of constants: lists of thousands are joined several times, and what they hold is not copied then.
public final class PlannedArtifact: Sendable {
  /// Where it stands.
  public let permalink: Permalink
  /// The file below `content/` that it comes from, or the output that makes it, for messages.
  public let source: String
  /// Where its bytes come from.
  public let content: Artifact.Content
  /// Whether it belongs into the sitemap, and when it was last changed.
  public let listing: SitemapListing?
  /// Whether the work for other files is done with this one, so that it should be begun before all others.
  let isFirst: Bool
  /// The entries whose texts make a difference to the bytes, by index of the publication; nil when any may.
  private let texts: [Int]?

  /// Whether the bytes may be others when these entries have other texts, and the same headers.
  func mayShow(_ changed: Set<Int>) -> Bool {
    texts.map { !changed.isDisjoint(with: $0) } ?? true
  }

  /// Something that is rendered.
  /// - Parameter texts: the entries whose texts make a difference to the bytes, the first words that lists show among
  ///   them, by index of the publication; nil when any may.
  init(
    at permalink: Permalink, from source: String, listing: SitemapListing? = nil, isFirst: Bool = false,
    showing texts: [Int]? = nil, render: @escaping @Sendable (inout ByteBuffer) -> Void
  ) {
    self.texts = texts
    self.permalink = permalink
    self.source = source
    self.listing = listing
    self.isFirst = isFirst
    content = .rendered(render)
  }

  /// A file that is copied from the path `file`.
  /// - Parameter texts: the entries whose texts make a difference to the bytes, as above.
  public init(at permalink: Permalink, from source: String, showing texts: [Int]? = nil, copying file: String) {
    self.texts = texts
    self.permalink = permalink
    self.source = source
    listing = nil
    isFirst = false
    content = .file(file)
  }

  /// The same bytes at another address, in no list.
  func copy(at permalink: Permalink, from source: String) -> PlannedArtifact {
    PlannedArtifact(at: permalink, from: source, content: content)
  }

  private init(at permalink: Permalink, from source: String, content: Artifact.Content) {
    texts = nil
    self.permalink = permalink
    self.source = source
    self.content = content
    listing = nil
    isFirst = false
  }

  /// A page.
  convenience init<Page: View>(
    _ template: BoundTemplate<Page>, at permalink: Permalink, from source: String,
    listing: SitemapListing? = SitemapListing(), showing texts: [Int]? = nil, view: @escaping @Sendable () -> Page
  ) {
    self.init(at: permalink, from: source, listing: listing, showing: texts) { buffer in
      template.render(view(), into: &buffer)
    }
  }
}

/// How a page stands in the sitemap.
public struct SitemapListing: Sendable {
  /// When it was last changed.
  let modified: Timestamp?
  /// The same page in other languages.
  let translations: [(language: Language, permalink: Permalink)]

  init(modified: Timestamp? = nil, translations: [(language: Language, permalink: Permalink)] = []) {
    self.modified = modified
    self.translations = translations
  }
}

/// A part of the site: blog, press room, feeds, …
protocol Output: Sendable {
  /// The files that the part consists of.
  func artifacts(_ composition: Composition) -> [PlannedArtifact]

  /// One of them, by its path in the output, with as little work as possible.
  func artifact(at file: String, _ composition: Composition) -> PlannedArtifact?
}

extension Output {
  func artifact(at file: String, _ composition: Composition) -> PlannedArtifact? {
    artifacts(composition).first { $0.permalink.isFile(file) }
  }
}
