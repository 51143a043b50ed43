import Text

extension Diagnostic {
  /// A name that the theme of letters does not know.
  static func unknownLetterName(_ name: String, among known: [String], at location: SourceLocation) -> Diagnostic {
    let meant = nearest(to: name, among: known)
    let list = known.joined(separator: ", ")
    return .error(
      "unknown-style", at: location,
      Message(
        en: "the theme of letters knows no “\(name)”", fr: "le thème des lettres ne connaît pas « \(name) »"),
      help: meant.map { Message(en: "did you mean “\($0)”?", fr: "vouliez-vous écrire « \($0) » ?") }
        ?? Message(en: "write one of: \(list)", fr: "écrivez l’un de ces noms : \(list)"))
  }

  /// A colour of the theme of letters that mail programs would not understand.
  static func wrongLetterColour(at location: SourceLocation) -> Diagnostic {
    .error(
      "wrong-style", at: location,
      Message(en: "this is no colour for a letter", fr: "ce n’est pas une couleur pour une lettre"),
      help: Message(
        en: "write [\"#rrggbb\", \"#rrggbb\"], for light and for dark, or the word site",
        fr: "écrivez [\"#rrvvbb\", \"#rrvvbb\"], pour le clair et pour le sombre, ou le mot site"))
  }

  /// Fonts that are none.
  static func wrongLetterFont(at location: SourceLocation) -> Diagnostic {
    .error(
      "wrong-style", at: location,
      Message(en: "these are no names of fonts", fr: "ce ne sont pas des noms de polices"),
      help: Message(
        en: "write them with commas: Georgia, 'Times New Roman', serif",
        fr: "écrivez-les avec des virgules : Georgia, 'Times New Roman', serif"))
  }

  /// A style that mail programs would not understand.
  static func wrongLetterStyle(_ problem: LetterStyle.Problem, at location: SourceLocation) -> Diagnostic {
    switch problem {
    case .noDeclaration(let text):
      .error(
        "wrong-style", at: location,
        Message(en: "“\(text)” is no style", fr: "« \(text) » n’est pas un style"),
        help: Message(en: "write property:value, such as margin:0", fr: "écrivez propriété:valeur, comme margin:0"))
    case .unknown(let name, let nearest):
      .error(
        "wrong-style", at: location,
        Message(
          en: "some mail programs do not understand “\(name)”",
          fr: "des messageries ne comprennent pas « \(name) »"),
        help: nearest.map { Message(en: "did you mean “\($0)”?", fr: "vouliez-vous écrire « \($0) » ?") }
          ?? Message(
            en: "leave it out, or say it with another property",
            fr: "ôtez-le, ou dites-le avec une autre propriété"))
    case .value(let value, let property):
      .error(
        "wrong-style", at: location,
        Message(
          en: "some mail programs do not understand “\(property.rawValue):\(value)”",
          fr: "des messageries ne comprennent pas « \(property.rawValue):\(value) »"),
        help: Message(
          en: "lengths in whole pixels, colours in six digits or as {ink}, fonts as {text}",
          fr: "les longueurs en pixels entiers, les couleurs en six chiffres ou comme {ink}, les polices comme {text}"))
    case .paddingOutsideCell:
      .error(
        "wrong-style", at: location,
        Message(en: "Outlook leaves padding out here", fr: "Outlook ignore padding ici"),
        help: Message(
          en: "use margin, or give the padding to the cell around it",
          fr: "utilisez margin, ou donnez le padding à la cellule qui l’entoure"))
    }
  }
}
