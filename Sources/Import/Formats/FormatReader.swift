/// Reads the exports of one program.
protocol FormatReader {
  /// Hands all that an export holds to a session: first found, then added or left out.
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal)
}
