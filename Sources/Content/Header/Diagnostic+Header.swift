import Text

extension Diagnostic {
  /// A key that no field has.
  static func unknownKey(_ pair: HeaderPair, table: FieldTable, source: SourceText) -> Diagnostic {
    let meant = nearest(to: pair.key, among: table.names)
    return .warning(
      "unknown-key", at: source.location(pair.keyPosition, length: max(1, pair.key.count)),
      Message(
        en: "the key “\(pair.key)” is not known here and has no effect",
        fr: "la clé « \(pair.key) » n’est pas connue ici et reste sans effet"),
      help: meant.map { Message(en: "did you mean “\($0)”?", fr: "vouliez-vous écrire « \($0) » ?") })
  }

  /// A file that is only text, and so has no title.
  static func noHeader(in source: SourceText) -> Diagnostic {
    .error(
      "no-header", at: source.location(SourcePosition(line: 1, column: 1)),
      Message(en: "this file has no header, and so no title", fr: "ce fichier n’a pas d’en-tête, donc pas de titre"),
      help: Message(
        en: "begin it with three lines: ---, then title: …, then --- again; the text follows",
        fr: "commencez-le par trois lignes : ---, puis titre: …, puis encore --- ; le texte vient ensuite"))
  }

  /// More values than one key may have.
  static func tooManyValues(_ pair: HeaderPair, count: Int, at node: HeaderNode, source: SourceText) -> Diagnostic {
    let most = HeaderReader.mostValues
    return .error(
      "too-many-values", at: source.location(node.position, length: node.length),
      Message(
        en: "“\(pair.key)” has \(count) values, and may have \(most)",
        fr: "« \(pair.key) » a \(count) valeurs, et peut en avoir \(most)"),
      help: Message(
        en: "keep the \(most) that matter most, or share them out between several files",
        fr: "gardez les \(most) plus importantes, ou répartissez-les entre plusieurs fichiers"))
  }

  /// A field that was given under two names.
  static func sameKeyTwice(_ pair: HeaderPair, earlier: HeaderPair, source: SourceText) -> Diagnostic {
    .error(
      "duplicate-key", at: source.location(pair.keyPosition, length: max(1, pair.key.count)),
      Message(
        en: "“\(pair.key)” says again what “\(earlier.key)” says on line \(earlier.keyPosition.line)",
        fr: "« \(pair.key) » répète ce que dit « \(earlier.key) » à la ligne \(earlier.keyPosition.line)"),
      help: Message(en: "keep only one of them", fr: "n’en gardez qu’une"))
  }

  /// A text that is not a date.
  static func wrongDate(
    _ text: String, field: Field, failure: TimestampParser.Failure, at location: SourceLocation
  ) -> Diagnostic {
    let help = failure.suggestion.map { Message(en: "write \($0)", fr: "écrivez \($0)") } ?? .dateExample
    let summary =
      failure.isImpossible
      ? Message(
        en: "“\(text)” does not exist in the calendar", fr: "« \(text) » n’existe pas dans le calendrier")
      : Message(
        en: "“\(text)” is not a date that Gazette can read", fr: "« \(text) » n’est pas une date que Gazette sait lire")
    return .error("wrong-date", at: location, summary, help: help)
  }
}

extension Message {
  /// How dates are written.
  static let dateExample = Message(
    en: "write the date as 2026-05-01, or with a time as 2026-05-01 18:30",
    fr: "écrivez la date sous la forme 2026-05-01, ou avec l’heure 2026-05-01 18:30")
}

extension Field {
  /// A value as it could be written.
  var example: Message {
    switch form {
    case .date: Message(en: "2026-05-01", fr: "2026-05-01")
    case .instant: Message(en: "2026-05-01 18:30", fr: "2026-05-01 18:30")
    case .number: Message(en: "1", fr: "1")
    case .flag: Message(en: "true", fr: "oui")
    case .address: Message(en: "https://example.org/", fr: "https://example.org/")
    default: Message(en: "…", fr: "…")
    }
  }
}
