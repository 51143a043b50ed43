import Text

extension TemplateProblem {
  /// The problem in words, with what to write instead.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    let (code, summary, help) = words
    if case .unusedTemplate = self { return .warning(code, at: location, summary, help: help) }
    return .error(code, at: location, summary, help: help)
  }

  private var words: (code: String, summary: Message, help: Message?) {
    syntaxWords ?? nameWords ?? valueWords ?? templateWords
  }

  private var syntaxWords: (String, Message, Message?)? {
    switch self {
    case .unclosedTag(let close):
      (
        "unclosed-tag",
        Message(en: "this tag is not closed", fr: "cette balise n’est pas fermée"),
        Message(en: "end it with \(close)", fr: "terminez-la par \(close)")
      )
    case .emptyTag:
      (
        "empty-tag", Message(en: "this tag names nothing", fr: "cette balise ne nomme rien"),
        Message(en: "write a name in it, or remove it", fr: "écrivez-y un nom, ou retirez-la")
      )
    case .wrongDelimiters:
      (
        "wrong-delimiters",
        Message(
          en: "new delimiters are two groups of characters without =",
          fr: "de nouveaux délimiteurs sont deux groupes de caractères sans ="),
        Message(en: "write {{=<% %>=}}, for example", fr: "écrivez par exemple {{=<% %>=}}")
      )
    case .unclosedSection(let tag, let name):
      (
        "unclosed-section", Message(en: "\(tag) is never closed", fr: "\(tag) n’est jamais fermée"),
        Message(en: "write {{/\(name)}} where it ends", fr: "écrivez {{/\(name)}} là où elle finit")
      )
    case .wrongClosingTag(let name, let open, let openName, let line):
      (
        "wrong-closing-tag",
        Message(
          en: "{{/\(name)}} closes nothing: \(open) of line \(line) is open here",
          fr: "{{/\(name)}} ne ferme rien : c’est \(open), ligne \(line), qui est ouverte ici"),
        Message(en: "write {{/\(openName)}}", fr: "écrivez {{/\(openName)}}")
      )
    case .strayClosingTag(let name):
      (
        "stray-closing-tag",
        Message(
          en: "{{/\(name)}} closes nothing: no section is open here",
          fr: "{{/\(name)}} ne ferme rien : aucune section n’est ouverte ici"),
        Message(
          en: "remove it, or write {{#\(name)}} where the section begins",
          fr: "retirez-la, ou écrivez {{#\(name)}} là où la section commence")
      )
    default: nil
    }
  }

  private var nameWords: (String, Message, Message?)? {
    switch self {
    case .unknownName(let name, let views, let available):
      ("unknown-name", Self.unknown(name, in: views), Self.suggestion(name, available))
    case .unknownWord(let name, let field, let available):
      (
        "unknown-text",
        Message(
          en: "the interface has no text named '\(name)'",
          fr: "l’interface n’a pas de texte nommé « \(name) »"),
        Self.suggestion("\(field).\(name)", available.map { "\(field).\($0)" })
      )
    case .noValuesInside(let name, let holder):
      (
        "no-values-inside",
        Message(
          en: "'\(name)' is \(holder.english): it has no values of its own",
          fr: "« \(name) » est \(holder.french) : il n’y a pas de valeurs à l’intérieur"),
        holder == .text
          ? Message(en: "write {{\(name)}}", fr: "écrivez {{\(name)}}") : Self.section(name)
      )
    case .notInList(let name):
      (
        "not-in-list",
        Message(
          en: "'\(name)' speaks of a list's items, and this is not inside a list",
          fr: "« \(name) » concerne les éléments d’une liste, et ceci n’est pas dans une liste"),
        Message(
          en: "use it between {{#list}} and {{/list}}", fr: "employez-la entre {{#liste}} et {{/liste}}")
      )
    case .nothingHere(let view):
      (
        "no-text-here",
        Message(
          en: "{{.}} is the text of a list of texts, and this is inside \(view)",
          fr: "{{.}} est le texte d’une liste de textes, et ceci est dans \(view)"),
        Message(en: "name the value to print", fr: "nommez la valeur à afficher")
      )
    default: nil
    }
  }

  private var valueWords: (String, Message, Message?)? {
    switch self {
    case .escapedTextAsMarkup(let name):
      (
        "unescaped-text",
        Message(
          en: "'\(name)' is text and must be escaped", fr: "« \(name) » est du texte et doit être échappé"),
        Message(en: "write {{\(name)}}", fr: "écrivez {{\(name)}}")
      )
    case .markupInText(let name):
      (
        "markup-in-text",
        Message(
          en: "'\(name)' is HTML, and this template yields plain text",
          fr: "« \(name) » est du HTML, et ce modèle produit du texte brut"),
        Message(en: "use a value that is text", fr: "employez une valeur qui est du texte")
      )
    case .flagAsText(let name):
      (
        "not-a-text",
        Message(
          en: "'\(name)' is a yes or no, not a text", fr: "« \(name) » est un oui ou non, pas un texte"),
        Self.section(name)
      )
    case .listAsText(let name):
      (
        "not-a-text",
        Message(en: "'\(name)' is a list, not a text", fr: "« \(name) » est une liste, pas un texte"),
        Self.section(name)
      )
    case .viewAsText(let name, let view, let example):
      (
        "not-a-text",
        Message(
          en: "'\(name)' is a group of values (\(view)), not a text",
          fr: "« \(name) » est un groupe de valeurs (\(view)), pas un texte"),
        example.map { Message(en: "write {{\(name).\($0)}}", fr: "écrivez {{\(name).\($0)}}") }
      )
    case .wordsAsText(let name, let example):
      (
        "not-a-text",
        Message(
          en: "'\(name)' is the group of the interface's texts",
          fr: "« \(name) » est le groupe des textes de l’interface"),
        example.map { Message(en: "write {{\(name).\($0)}}", fr: "écrivez {{\(name).\($0)}}") }
      )
    default: nil
    }
  }

  private var templateWords: (String, Message, Message?) {
    switch self {
    case .missingTemplate(let name, let nearest):
      (
        "missing-template",
        Message(en: "there is no template named '\(name)'", fr: "il n’y a pas de modèle nommé « \(name) »"),
        nearest.map(Self.didYouMean)
          ?? Message(en: "make templates/\(name).mustache", fr: "créez templates/\(name).mustache")
      )
    case .unknownBlock(let name, let layout, let available):
      (
        "unknown-block",
        Message(
          en: "'\(layout)' has no block named '\(name)', so this would never be shown",
          fr: "« \(layout) » n’a pas de bloc nommé « \(name) » : ceci ne serait jamais affiché"),
        Self.suggestion(name, available)
      )
    case .endlessPartial(let name):
      (
        "endless-partial",
        Message(
          en: "'\(name)' contains itself without end", fr: "« \(name) » se contient lui-même sans fin"),
        Message(
          en: "a template may include itself only within a list or group that lies inside the current view",
          fr: "un modèle ne peut s’inclure que dans une liste ou un groupe contenu dans la vue courante")
      )
    case .textInMarkup(let name):
      (
        "text-template-in-html",
        Message(
          en: "'\(name)' is a plain-text template, and this page is HTML",
          fr: "« \(name) » est un modèle de texte brut, et cette page est en HTML"),
        Message(
          en: "include a template whose name does not end in .txt",
          fr: "incluez un modèle dont le nom ne finit pas par .txt")
      )
    case .markupTemplateInText(let name):
      (
        "html-template-in-text",
        Message(
          en: "'\(name)' is an HTML template, and this page is plain text",
          fr: "« \(name) » est un modèle HTML, et cette page est en texte brut"),
        Message(
          en: "include a template whose name ends in .txt",
          fr: "incluez un modèle dont le nom finit par .txt")
      )
    case .unusedTemplate(let name, let nearest):
      (
        "unused-template",
        Message(en: "no page uses the template '\(name)'", fr: "aucune page n’emploie le modèle « \(name) »"),
        nearest.map(Self.didYouMean)
          ?? Message(en: "remove the file, or rename it", fr: "retirez le fichier, ou renommez-le")
      )
    default:
      ("template", Message(en: "this template is wrong", fr: "ce modèle est erroné"), nil)
    }
  }
}
