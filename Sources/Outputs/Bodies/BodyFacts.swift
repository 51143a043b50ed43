import Markdown
import Site
import Text

/// What pages and lists need of a text besides its HTML. It takes little room, so that builds keep it from one to the
/// next; see `KnownTexts`.
public struct BodyFacts: Sendable, Equatable {
  /// The headings of the text.
  let headings: [Heading]
  /// The first words as plain text.
  let excerpt: String
  /// How many words it has.
  let wordCount: Int
  /// Files of the project that the text links to, by path below `content/`.
  let files: [String]
  /// Pictures of the project that the text shows, by path below `content/`.
  let pictures: [String]
  /// Files that the text would show or link to and that may not be shown, by path below `content/`.
  let withheld: [String]
  /// Links to addresses of the site, to be compared with all pages.
  let siteLinks: [SiteLink]

  /// Whether a site with this text has the same files as with the other.
  public func needsSameFiles(as other: BodyFacts) -> Bool {
    files == other.files && pictures == other.pictures && withheld == other.withheld
  }
}

extension BodyFacts: ByteCodable {
  /// All of it.
  public func encode(into buffer: inout ByteBuffer) {
    headings.encode(into: &buffer)
    excerpt.encode(into: &buffer)
    wordCount.encode(into: &buffer)
    for list in [files, pictures, withheld] { list.encode(into: &buffer) }
    siteLinks.encode(into: &buffer)
  }

  /// All of it.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    headings = try [Heading](from: &decoder)
    excerpt = try String(from: &decoder)
    wordCount = try Int(from: &decoder)
    files = try [String](from: &decoder)
    pictures = try [String](from: &decoder)
    withheld = try [String](from: &decoder)
    siteLinks = try [SiteLink](from: &decoder)
  }
}

extension SiteLink: ByteCodable {
  /// All of it.
  public func encode(into buffer: inout ByteBuffer) {
    permalink.path.encode(into: &buffer)
    permalink.fragment.encode(into: &buffer)
    location.encode(into: &buffer)
  }

  /// All of it.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    let path = try String(from: &decoder)
    permalink = Permalink(path, fragment: try String?(from: &decoder))
    location = try SourceLocation(from: &decoder)
  }
}
