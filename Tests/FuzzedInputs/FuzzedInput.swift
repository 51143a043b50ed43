import Content
import Text

/// An input of the fuzzer, or one that was kept. Its first byte says what reads the rest:
///
///     h…  a file with a header, of the kind that the next byte chooses
///     H…  the same, the rest of it repeated until it is large: what takes time shows
///     s…  site.yml
///     m…  Markdown, as a page, an e-mail and plain text
///     M…  the same, repeated until it is large
///     t…  a template with a partial
///     y…  a YAML header, which the reader of plain YAML and Yams must read alike
///     i…  an export of another program, of the format that the next byte chooses
///     a…  the ledger of addresses
///     c…  a file of comments
///     f…  markup and words for feeds, calendars and structured data
public struct FuzzedInput: Sendable {
  private enum Reader: UInt8 {
    case header = 0x68
    case largeHeader = 0x48
    case settings = 0x73
    case markdown = 0x6D
    case largeMarkdown = 0x4D
    case template = 0x74
    case formats = 0x66
    case yaml = 0x79
    case export = 0x69
    case ledger = 0x61
    case comments = 0x63
  }

  /// How large a repeated input gets, in bytes: what needs the square of it shows, and what does not stays quick.
  static let large = 30_000

  private let reader: Reader
  private let rest: [UInt8]

  /// An input; nil when its first byte chooses nothing.
  public init?(_ bytes: [UInt8]) {
    guard let first = bytes.first, let reader = Reader(rawValue: first) else { return nil }
    self.reader = reader
    rest = Array(bytes.dropFirst())
  }

  /// Reads the input, and says which promise was not kept; nil when all of them were.
  public func whatIsWrong() -> String? {
    switch reader {
    case .header: HeaderTrial.run(rest)
    case .largeHeader: HeaderTrial.run(Self.repeating(rest, startingWith: 1))
    case .settings: HeaderTrial.runSettings(rest)
    case .markdown: MarkdownTrial.run(rest)
    case .largeMarkdown: MarkdownTrial.run(Self.repeating(rest))
    case .template: TemplateTrial.run(rest)
    case .formats: FormatsTrial.run(rest)
    case .yaml: HeaderTrial.runYAML(rest)
    case .export: ImportTrial.run(rest)
    case .ledger: MemoryTrial.runLedger(rest)
    case .comments: MemoryTrial.runComments(rest)
    }
  }

  /// A start, a part that is repeated and an end: the bytes before, between and after two zero bytes. Without zero
  /// bytes everything is repeated.
  static func repeating(_ bytes: [UInt8], startingWith kept: Int = 0) -> [UInt8] {
    let parts = bytes.dropFirst(kept).split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard let part = parts.count > 1 ? parts[1] : parts.first, !part.isEmpty else { return bytes }
    var all = Array(bytes.prefix(kept))
    if parts.count > 1 { all += parts[0] }
    all.reserveCapacity(large + bytes.count)
    while all.count < large { all += part }
    if parts.count > 2 { all += parts[2] }
    return all
  }
}
