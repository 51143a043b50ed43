import Text

/// Where the header and the body of a file lie.
struct HeaderBlock {
  /// The languages a header can be written in.
  enum Format {
    /// Between `---` lines.
    case yaml
    /// Between `+++` lines.
    case toml
  }

  /// The language of the header, or nil when there is none.
  let format: Format?
  /// The bytes between the delimiter lines.
  let header: Range<Int>
  /// The offset of the first byte after the header.
  let bodyStart: Int
  /// The line, from 1, at which the body begins.
  let bodyLine: Int

  /// Finds the header of a file.
  /// - Throws: a `Diagnostic` when the header is opened and not closed.
  init(of source: SourceText) throws(Diagnostic) {
    let bytes = source.bytes
    let firstLine = HeaderBlock.lineEnd(in: bytes, from: 0)
    let delimiter: StaticString
    switch String(decoding: HeaderBlock.trimmed(bytes[0..<firstLine]), as: UTF8.self) {
    case "---": (format, delimiter) = (.yaml, "---")
    case "+++": (format, delimiter) = (.toml, "+++")
    default:
      (format, header, bodyStart, bodyLine) = (nil, 0..<0, 0, 1)
      return
    }
    var start = min(firstLine + 1, bytes.count)
    let headerStart = start
    var line = 2
    while start < bytes.count {
      let end = HeaderBlock.lineEnd(in: bytes, from: start)
      let isClosing = HeaderBlock.trimmed(bytes[start..<end]).elementsEqual(
        UnsafeBufferPointer(start: delimiter.utf8Start, count: 3))
      if isClosing {
        header = headerStart..<start
        bodyStart = min(end + 1, bytes.count)
        bodyLine = line + 1
        return
      }
      start = end + 1
      line += 1
    }
    throw .error(
      "unclosed-header", at: source.location(SourcePosition(line: 1, column: 1), length: 3),
      Message(
        en: "the header is opened by this line and never closed",
        fr: "l’en-tête est ouvert par cette ligne et jamais refermé"),
      help: Message(
        en: "write a line \(delimiter) after the last key, before the text",
        fr: "écrivez une ligne \(delimiter) après la dernière clé, avant le texte"))
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex(of: 10) ?? bytes.count
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 13 || last == 32 || last == 9 { line.removeLast() }
    return line
  }
}
