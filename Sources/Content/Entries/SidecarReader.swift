import Text

/// Reads the descriptions of files in media kits.
public struct SidecarReader: Sendable {
  private let dates: TimestampParser

  /// A reader for a site in a zone.
  public init(zone: TimeZoneRules) {
    dates = TimestampParser(zone: zone)
  }

  /// The description of `file`, a path below `content/`, and what was found wrong with it.
  public func read(_ source: SourceText, of file: String) -> (sidecar: Sidecar?, diagnostics: [Diagnostic]) {
    do throws(Diagnostic) {
      try source.requireUTF8()
      let pairs = try YAMLHeader.read(source.bytes[...], firstLine: 1, source: source)
      var reader = HeaderReader(pairs, table: .sidecar, source: source, dates: dates)
      let sidecar = reader.sidecar(of: file)
      return (reader.diagnostics.hasErrors ? nil : sidecar, reader.diagnostics)
    } catch {
      return (nil, [error])
    }
  }
}

extension HeaderReader {
  fileprivate mutating func sidecar(of file: String) -> Sidecar? {
    let (caption, credit) = (required(.caption), required(.credit))
    let isDecorative = flag(.decorative) ?? false
    let alternative = text(.alternative)
    if alternative == nil, !isDecorative { missing(.alternative) }
    guard let caption, let credit else { return nil }
    return Sidecar(
      file: file, caption: caption, credit: credit, licence: text(.licence), alternative: alternative ?? "",
      title: text(.fileTitle), date: date(.fileDate))
  }
}
