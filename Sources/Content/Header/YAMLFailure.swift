import Text
internal import Yams

/// Says in plain words what Yams found wrong with a header.
struct YAMLFailure {
  let source: SourceText
  let firstLine: Int

  var tooLarge: Diagnostic {
    .error(
      "header-too-large", at: source.location,
      Message(en: "the header is far too large", fr: "l’en-tête est beaucoup trop grand"),
      help: Message(
        en: "keep a few keys between the --- lines and put the text below them",
        fr: "gardez quelques clés entre les lignes --- et mettez le texte en dessous"))
  }

  func notAMap(at node: HeaderNode) -> Diagnostic {
    .error(
      "header-not-keys", at: source.location(node.position, length: node.length),
      Message(en: "this is not a list of keys with values", fr: "ce n’est pas une liste de clés avec leurs valeurs"),
      help: Message(
        en: "write one key a line, such as title: Our summer party",
        fr: "écrivez une clé par ligne, par exemple titre: Notre fête d’été"))
  }

  func diagnostic(for error: any Error) -> Diagnostic {
    guard let error = error as? YamlError else { return notYAML(nil, "") }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return notYAML(place(mark), problem)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", near: place(context.mark))
    case .reader(let problem, let offset, _, let yaml):
      let prefix = Array(yaml.utf8.prefix(offset ?? 0))
      let line = prefix.count(where: { $0 == 10 }) + 1
      let column = prefix.reversed().prefix(while: { $0 != 10 }).count + 1
      return notYAML(SourcePosition(line: line + firstLine - 1, column: column), problem)
    default:
      return notYAML(nil, "")
    }
  }

  private func place(_ mark: Mark) -> SourcePosition {
    SourcePosition(line: mark.line + firstLine - 1, column: mark.column)
  }

  private func notYAML(_ position: SourcePosition?, _ problem: String) -> Diagnostic {
    let place = position.map { source.location($0) } ?? source.location
    let help = YAMLAdvice.advice(for: problem, line: place.line ?? "")
    return .error(
      "header-syntax", at: place,
      Message(en: "the header cannot be read here", fr: "l’en-tête ne peut pas être lu à cet endroit"), help: help)
  }

  private func duplicate(_ key: String, near position: SourcePosition) -> Diagnostic {
    let place = secondOccurrence(of: key) ?? source.location(position)
    return .error(
      "duplicate-key", at: place,
      Message(
        en: "the key “\(key)” stands here a second time", fr: "la clé « \(key) » est écrite ici une seconde fois"),
      help: Message(en: "keep only one of them", fr: "n’en gardez qu’une"))
  }

  private func secondOccurrence(of key: String) -> SourceLocation? {
    var found = 0
    var number = firstLine
    while let line = source.line(number) {
      if line.drop(while: { $0 == " " }).hasPrefix("\(key):") {
        found += 1
        let column = line.prefix(while: { $0 == " " }).count + 1
        if found == 2 { return source.location(SourcePosition(line: number, column: column), length: key.count) }
      }
      number += 1
    }
    return nil
  }
}

/// What to write instead of the YAML that people get wrong.
private enum YAMLAdvice {
  static func advice(for problem: String, line: String) -> Message {
    let value = line.split(separator: ":", maxSplits: 1).last.map { $0.drop(while: { $0 == " " }) } ?? ""
    if line.contains("\t") {
      return Message(
        en: "replace the tab at the beginning of the line by spaces",
        fr: "remplacez la tabulation en début de ligne par des espaces")
    }
    if problem.contains("mapping values") || problem.contains("alias") || problem.contains("cannot start any token") {
      let quoted = "\"" + value.replacing("\"", with: "\\\"") + "\""
      return Message(
        en: "put the value in quotes: \(quoted)", fr: "mettez la valeur entre guillemets droits : \(quoted)")
    }
    if problem.contains("quoted scalar") || problem.contains("end of stream") {
      return Message(
        en: "a quotation mark or a bracket is opened and not closed",
        fr: "un guillemet ou un crochet est ouvert et n’est pas refermé")
    }
    if problem.contains("control characters") {
      return Message(
        en: "remove the invisible character at this place", fr: "supprimez le caractère invisible à cet endroit")
    }
    return Message(
      en: "write one key a line: key, colon, space, value; put a value that holds : or # in quotes",
      fr:
        "écrivez une clé par ligne : clé, deux-points, espace, valeur ; mettez entre guillemets droits une valeur qui contient : ou #"
    )
  }
}
