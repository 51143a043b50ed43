import Text

@testable import Content

/// The tables of keys as the documentation shows them, in one language.
struct FieldTableMarkdown {
  let language: MessageLanguage

  /// All tables: those of the headers, kind by kind, then those of `site.yml`.
  var text: String {
    let kinds = Kind.allCases.map { section($0) }
    let header =
      heading(Message(en: "Every kind", fr: "Tous les genres"), place: nil)
      + table(Field.common, in: FieldTable(Field.common)) + part("origin", .origin)
    return ([header] + kinds + [siteSection]).joined(separator: "\n")
  }

  // MARK: Sections

  private func section(_ kind: Kind) -> String {
    let heading = heading(kind.name, place: "content/\(kind.folder)/")
    guard !kind.ownFields.isEmpty else { return heading + say(Self.nothingMore) + "\n" }
    return heading + table(kind.ownFields, in: kind.fieldTable) + inner(of: kind)
  }

  /// What stands below the keys that have keys of their own.
  private func inner(of kind: Kind) -> String {
    switch kind {
    case .release:
      part("contacts", each: true, .contact) + part("quotes", each: true, .quote)
        + part("attachments", each: true, .attachment) + part("corrections", each: true, .correction)
    case .kit: caption(Self.sameContacts) + caption(Self.sidecar) + "\n" + table(.sidecar)
    case .event:
      part("place", .place) + part("organiser", .organiser) + part("contest", .contest)
        + part("prizes", each: true, .prize)
    case .contribution: part("consent", .consent)
    case .post, .coverage, .issue, .charter, .person, .page: ""
    }
  }

  private var siteSection: String {
    let sections = SectionNames.Section.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return heading(Message(en: "The site’s settings", fr: "Les réglages du site"), place: "content/site.yml")
      + table(.site) + part("organisation", .organisation) + part("host", .host) + part("newsletter", .newsletter)
      + part("menu", each: true, .menuItem) + caption(Self.sections) + "\n" + sections + ".\n"
  }

  private func part(_ name: String, each: Bool = false, _ table: FieldTable) -> String {
    caption(partTitle(name, each: each)) + "\n" + self.table(table)
  }

  private func partTitle(_ name: String, each: Bool) -> Message {
    let tables =
      [Field.common] + Kind.allCases.map(\.ownFields) + [FieldTable.site, .organisation, .contest].map(\.fields)
    let french = tables.joined().first { $0.name == name }?.french ?? name
    return each
      ? Message(en: "Each of `\(name)`:", fr: "Chaque élément de `\(french)` :")
      : Message(en: "Below `\(name)`:", fr: "Sous `\(french)` :")
  }

  private static let nothingMore = Message(
    en: "Nothing besides the keys of every kind.", fr: "Rien de plus que les clés communes.")
  private static let sameContacts = Message(
    en: "Each of `contacts`: as in a press release.", fr: "Chaque élément de `contacts` : comme dans un communiqué.")
  private static let sidecar = Message(
    en: "The note beside each file of the kit, `<file>.yml`:",
    fr: "La fiche à côté de chaque fichier du dossier, `<fichier>.yml` :")
  private static let sections = Message(
    en: "What `sections` can rename:", fr: "Ce que `rubriques` peut renommer :")

  // MARK: Lines

  private func heading(_ title: Message, place: String?) -> String {
    let title = say(title)
    return "#### \(title.prefix(1).uppercased())\(title.dropFirst())" + (place.map { colon + "`\($0)`" } ?? "") + "\n\n"
  }

  private var colon: String { language == .french ? "\u{A0}: " : ": " }

  private func caption(_ text: Message) -> String { "\n\(say(text))\n" }

  private func table(_ table: FieldTable) -> String { self.table(table.fields, in: table) }

  /// - Parameter table: all keys that stand beside the fields.
  private func table(_ fields: [Field], in table: FieldTable) -> String {
    let columns: [Message] =
      switch language {
      case .english: [Self.key, Self.inFrench, Self.value, Self.purpose]
      case .french: [Self.key, Self.value, Self.purpose]
      }
    let rule = Array(repeating: "---", count: columns.count).joined(separator: "|")
    let rows = fields.map { "| " + cells($0, in: table).joined(separator: " | ") + " |\n" }
    return "| " + columns.map(say).joined(separator: " | ") + " |\n|\(rule)|\n" + rows.joined()
  }

  private static let key = Message(en: "Key", fr: "Clé")
  private static let inFrench = Message(en: "In French", fr: "")
  private static let value = Message(en: "Value", fr: "Valeur")
  private static let purpose = Message(en: "What it is for", fr: "À quoi elle sert")

  private func cells(_ field: Field, in table: FieldTable) -> [String] {
    let form = say(field.form.name) + (field.isRequired ? ", **\(say(Self.required))**" : "")
    switch language {
    case .english:
      let aliases = field.aliases.filter { ![field.name, field.french].contains($0) && table.field(for: $0) == field }
      let also = aliases.map { "`\($0)`" }.joined(separator: ", ")
      let about = say(field.about) + (also.isEmpty ? "" : ". Also read: \(also)")
      return ["`\(field.name)`", "`\(field.french)`", form, about]
    case .french:
      return ["`\(field.french)`", form, say(field.about)]
    }
  }

  private static let required = Message(en: "required", fr: "obligatoire")

  /// The text in the language; in French, with the spaces that no line may break at.
  private func say(_ message: Message) -> String {
    let text = message.text(in: language).replacing("|", with: "\\|").replacing("*", with: "\\*")
    guard language == .french else { return text }
    return [(" ;", "\u{202F};"), (" :", "\u{A0}:"), ("« ", "«\u{A0}"), (" »", "\u{A0}»")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}

extension Field.Form {
  /// What a value looks like, in a word or two.
  fileprivate var name: Message {
    switch self {
    case .text: Message(en: "text", fr: "texte")
    case .localizedText: Message(en: "text, or one for each language", fr: "texte, ou un par langue")
    case .date: Message(en: "date", fr: "date")
    case .instant: Message(en: "date and time", fr: "date et heure")
    case .flag: Message(en: "true or false", fr: "oui ou non")
    case .number: Message(en: "number", fr: "nombre")
    case .list: Message(en: "list", fr: "liste")
    case .map: Message(en: "keys", fr: "clés")
    case .maps: Message(en: "list of keys", fr: "liste de clés")
    case .file: Message(en: "file", fr: "fichier")
    case .address: Message(en: "address", fr: "adresse")
    }
  }
}
