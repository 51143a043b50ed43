import Text

/// Reads the descriptions of pictures and other files.
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
  fileprivate mutating func sidecar(of file: String) -> Sidecar {
    Sidecar(
      file: file, caption: localizedText(.caption), credit: text(.credit), licence: text(.licence),
      alternative: localizedText(.alternative), isDecorative: flag(.decorative) ?? false,
      title: localizedText(.sidecarTitle), date: date(.fileDate), creator: text(.creator), copyright: text(.copyright),
      focus: focus(), people: texts(.people),
      consent: consent(needsStatus: false), source: source)
  }
}
