import Text

/// A Markdown file of the project, read and understood: header as typed values, body as bytes.
///
/// A class, for nothing in it ever changes and lists of entries are copied and sorted all the time.
public final class Entry: Sendable {
  /// Where it was read.
  public let file: EntryFile
  /// The source, for messages.
  public let source: SourceText
  /// The offset of the body in the source.
  public let bodyStart: Int
  /// The line of the source, from 1, at which the body begins.
  public let bodyLine: Int
  /// What every kind has.
  public let header: CommonHeader
  /// What its kind has.
  public let details: Details
  /// The hash of the source.
  public let digest: SHA256.Digest

  /// The values of each kind. Posts have none, and need no room for those of the others.
  public indirect enum Details: Sendable {
    /// A post
    case post
    /// A press release
    case release(Release)
    /// A media kit
    case kit(Kit)
    /// Press coverage
    case coverage(Coverage)
    /// An event
    case event(Event)
    /// A newsletter issue
    case issue(Issue)
    /// A versioned text
    case charter(CharterText)
    /// A contribution
    case contribution(Contribution)
    /// A person
    case person(Person)
    /// A page
    case page
  }

  /// An entry.
  public init(
    file: EntryFile, source: SourceText, bodyStart: Int, bodyLine: Int, header: CommonHeader, details: Details
  ) {
    self.file = file
    self.source = source
    self.bodyStart = bodyStart
    self.bodyLine = bodyLine
    self.header = header
    self.details = details
    digest = SHA256.digest(of: source.bytes)
  }

  /// The kind.
  public var kind: Kind { file.kind }

  /// The Markdown text.
  public var body: ArraySlice<UInt8> { source.bytes[bodyStart...] }

  /// The language it is written in.
  public var language: Language { header.language }
}
