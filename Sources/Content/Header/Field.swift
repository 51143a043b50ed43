import Text

/// A key of a header or of `site.yml`: its names, what its value looks like, and what it is for.
public struct Field: Sendable, Hashable {
  /// What a value looks like.
  public enum Form: String, Sendable {
    /// One line of text
    case text
    /// A text, or a text for each language
    case localizedText = "text or texts by language"
    /// A day, or a day and a time
    case date
    /// A day and a time
    case instant = "date and time"
    /// true or false
    case flag = "true/false"
    /// A whole number
    case number
    /// One text or several
    case list
    /// Keys with values
    case map
    /// A list of keys with values
    case maps = "list of maps"
    /// A file of the project
    case file
    /// `https://…`
    case address = "https address"
  }

  /// The English name, which the documentation uses.
  public let name: String
  /// The French name.
  public let french: String
  /// Further names, those that Jekyll and Hugo use among them.
  public let aliases: [String]
  /// What a value looks like.
  public let form: Form
  /// Whether an entry cannot do without it.
  public let isRequired: Bool
  /// What it is for.
  public let about: Message

  /// A key.
  public init(
    _ name: String, _ french: String, _ form: Form, aliases: [String] = [], required: Bool = false,
    en: String, fr: String
  ) {
    self.name = name
    self.french = french
    self.aliases = aliases
    self.form = form
    isRequired = required
    about = Message(en: en, fr: fr)
  }

  /// Whether a key is one of the further names, and neither of the field's own two.
  func isAlias(_ key: String) -> Bool {
    let folded = Field.fold(key)
    return folded != Field.fold(name) && folded != Field.fold(french) && aliases.contains { Field.fold($0) == folded }
  }

  /// A key as it is compared: lower case, without accents, hyphens, underscores and spaces.
  static func fold(_ key: String) -> String {
    if key.utf8.allSatisfy({ (97...122).contains($0) }) { return key }
    return Slug(key)?.text.replacing("-", with: "") ?? ""
  }
}

/// The keys that a kind of entry, or a map in one, understands.
public struct FieldTable: Sendable {
  /// The fields, in the order of the documentation.
  public let fields: [Field]
  /// Keys that other generators use and that have no meaning here: accepted without a word.
  let ignored: Set<String>
  private let lookup: [String: Field]

  /// A table. Where two fields share a name the later one is meant.
  public init(_ fields: [Field], ignored: Set<String> = []) {
    self.fields = fields
    self.ignored = ignored
    var lookup: [String: Field] = [:]
    for field in fields {
      for alias in field.aliases { lookup[Field.fold(alias)] = field }
    }
    for field in fields {
      lookup[Field.fold(field.name)] = field
      lookup[Field.fold(field.french)] = field
    }
    self.lookup = lookup
  }

  /// The field that a key stands for.
  func field(for key: String) -> Field? {
    lookup[Field.fold(key)]
  }

  /// Whether a key is known from elsewhere and means nothing here.
  func ignores(_ key: String) -> Bool {
    ignored.contains(Field.fold(key))
  }

  /// Every name that can be written, for "did you mean".
  var names: [String] { fields.flatMap { [$0.name, $0.french] + $0.aliases } }
}
