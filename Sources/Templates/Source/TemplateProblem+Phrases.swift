import Text

extension TemplateProblem {
  static func unknown(_ name: String, in views: [String]) -> Message {
    guard views.count > 1, let last = views.last else {
      let view = views.first ?? ""
      return Message(
        en: "\(view) has no value named '\(name)'", fr: "\(view) n’a pas de valeur nommée « \(name) »")
    }
    let others = views.dropLast()
    return Message(
      en: "neither \(others.joined(separator: ", ")) nor \(last) has a value named '\(name)'",
      fr: "ni \(others.joined(separator: ", ni ")) ni \(last) n’a de valeur nommée « \(name) »")
  }

  /// The nearest name, or all of them when none is near.
  static func suggestion(_ name: String, _ available: [String]) -> Message? {
    if let near = nearest(to: name, among: available) { return didYouMean(near) }
    guard !available.isEmpty else { return nil }
    let names = available.joined(separator: ", ")
    return Message(en: "the names here are: \(names)", fr: "les noms possibles ici sont : \(names)")
  }

  static func didYouMean(_ name: String) -> Message {
    Message(en: "did you mean '\(name)'?", fr: "vouliez-vous dire « \(name) » ?")
  }

  static func section(_ name: String) -> Message {
    Message(en: "write {{#\(name)}}…{{/\(name)}}", fr: "écrivez {{#\(name)}}…{{/\(name)}}")
  }
}

extension TemplateProblem.Holder {
  var english: String {
    switch self {
    case .list: "a list"
    case .flag: "a yes or no"
    case .text: "a text"
    }
  }

  var french: String {
    switch self {
    case .list: "une liste"
    case .flag: "un oui ou non"
    case .text: "un texte"
    }
  }
}
