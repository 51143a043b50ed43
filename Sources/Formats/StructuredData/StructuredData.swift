import Text

/// What a page says about itself to programs: JSON-LD with the vocabulary of schema.org, in one `@graph`.
public struct StructuredData: Sendable {
  /// The things a page can speak of, each behind one reference: an article holds two dozen of them.
  public indirect enum Thing: Sendable {
    /// A post or a press release.
    case article(Article)
    /// An event.
    case event(Event)
    /// A picture with its rights.
    case image(Image)
    /// The organisation, on the home page or the page about it.
    case organization(Organization)
    /// A page about one person of the site.
    case profilePage(ProfilePage)
    /// The way from the home page to this one.
    case breadcrumbs([Breadcrumb])
    /// The site as a whole.
    case webSite(WebSite)
  }

  /// What the page speaks of.
  public let things: [Thing]

  /// The data of a page.
  public init(_ things: [Thing]) {
    self.things = things
  }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { !things.contains(where: \.isComplete) }

  /// The `script` element for the head of the page; nothing when there is nothing to say.
  public var script: HTML {
    var buffer = ByteBuffer()
    write(to: &buffer)
    return HTML(trusted: buffer.string)
  }

  /// Adds the `script` element to the head of a page; nothing when there is nothing to say.
  public func write(to buffer: inout ByteBuffer) {
    guard !isEmpty else { return }
    buffer.append(literal: "<script type=\"application/ld+json\">")
    JSONWriter.write(to: &buffer, writeJSON)
    buffer.append(literal: "</script>")
  }

  /// The JSON text; no bytes when there is nothing to say.
  public var json: [UInt8] {
    var buffer = ByteBuffer()
    if !isEmpty { JSONWriter.write(to: &buffer, writeJSON) }
    return buffer.bytes
  }

  private func writeJSON(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("@context", "https://schema.org")
      writer.member("@graph", each: things.filter(\.isComplete)) { writer, thing in
        writer.object { thing.write(to: &$0) }
      }
    }
  }
}

extension StructuredData.Thing {
  /// A trail needs two places at least.
  fileprivate var isComplete: Bool {
    if case .breadcrumbs(let trail) = self { trail.count >= 2 } else { true }
  }

  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .article(let article): article.write(to: &writer)
    case .event(let event): event.write(to: &writer)
    case .image(let image): image.write(to: &writer)
    case .organization(let organization): organization.write(to: &writer)
    case .profilePage(let page): page.write(to: &writer)
    case .webSite(let site): site.write(to: &writer)
    case .breadcrumbs(let trail):
      writer.member("@type", "BreadcrumbList")
      writer.member("itemListElement", each: Array(trail.enumerated())) { writer, place in
        writer.object { place.element.write(to: &$0, position: place.offset + 1) }
      }
    }
  }
}
