import Text

/// Something that a renderer left out or could not make sense of, for the author to know.
public struct RenderingWarning: Sendable, Hashable {
  /// What was left out.
  public enum Kind: String, Sendable {
    /// Raw HTML, where it is not allowed.
    case rawHTML
    /// An address that is neither relative nor of a scheme that is allowed, or that is none.
    case address
    /// A tag of another generator's templates, such as `{% post_url … %}`: it stays as it is.
    case templateTag
    /// An image whose form mail programs do not show: the message has its words and a link.
    case imageFormat
    /// An image on another host: the message has its words and a link.
    case imageHost
    /// A footnote that nothing refers to.
    case unusedNote
    /// Words in brackets with an address in parentheses that holds a space: no link, for Markdown.
    case spacedAddress
  }

  /// What was left out.
  public let kind: Kind
  /// The line, from 1, in the text given to the parser.
  public let line: Int
  /// The start of what it is about.
  public let excerpt: String

  /// A footnote that nothing refers to.
  init(unusedNote name: String, line: Int) {
    kind = .unusedNote
    self.line = line
    excerpt = "[^\(name.prefix(60))]"
  }

  init(_ kind: Kind, at node: Node, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.kind = kind
    line = node.line
    let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    excerpt = String(String(decoding: first, as: UTF8.self).prefix(60))
  }

  /// A short stable name for programs.
  public var code: String {
    switch kind {
    case .rawHTML: "raw-html"
    case .address: "refused-address"
    case .templateTag: "template-tag"
    case .imageFormat: "image-format"
    case .imageHost: "image-host"
    case .unusedNote: "unused-note"
    case .spacedAddress: "spaced-address"
    }
  }

  /// What happened, for the person at the keyboard.
  public var message: Message {
    switch kind {
    case .rawHTML:
      Message(en: "the HTML \(excerpt) was left out", fr: "le HTML \(excerpt) n’a pas été repris")
    case .address:
      Message(
        en: "the address \(excerpt) was left out: it is not one that a page may carry",
        fr: "l’adresse \(excerpt) n’a pas été reprise : une page ne peut pas la contenir")
    case .templateTag:
      Message(
        en: "readers will see \(excerpt) as it stands here: texts are no templates",
        fr: "le public verra \(excerpt) tel quel : les textes ne sont pas des gabarits")
    case .imageFormat:
      Message(
        en: "mail programs do not show \(excerpt): the letter has its words and a link to it",
        fr: "les messageries n’affichent pas \(excerpt) : la lettre en donne les mots et un lien")
    case .imageHost:
      Message(
        en: "\(excerpt) lies on another site, which would learn who reads: the letter has its words and a link to it",
        fr: "\(excerpt) se trouve sur un autre site, qui saurait qui lit : la lettre en donne les mots et un lien")
    case .unusedNote:
      Message(
        en: "nobody will read the note \(excerpt): nothing in the text refers to it",
        fr: "personne ne lira la note \(excerpt) : rien dans le texte n’y renvoie")
    case .spacedAddress:
      Message(
        en: "this is no link: its address holds a space: \(excerpt)",
        fr: "ceci n’est pas un lien : l’adresse contient une espace : \(excerpt)")
    }
  }

  /// What to write instead.
  public var help: Message {
    switch kind {
    case .rawHTML: RawHTML.advice(for: excerpt)
    case .address:
      Message(
        en: "use https://…, http://…, mailto:…, tel:…, or a path in the site",
        fr: "utilisez https://…, http://…, mailto:…, tel:…, ou un chemin dans le site")
    case .templateTag:
      Message(
        en: "write the words or the link itself, or put it between ` ` to show it",
        fr: "écrivez les mots ou le lien eux-mêmes, ou mettez-le entre ` ` pour le montrer")
    case .imageFormat:
      Message(
        en: "put it beside the text as a JPEG or PNG file, too, and show that one",
        fr: "placez-le à côté du texte en JPEG ou en PNG aussi, et montrez celui-là")
    case .imageHost:
      Message(
        en: "put the file beside the text and write its name here",
        fr: "placez le fichier à côté du texte et écrivez son nom ici")
    case .unusedNote:
      Message(
        en: "write \(excerpt) behind the words that it belongs to",
        fr: "écrivez \(excerpt) derrière les mots qu’elle précise")
    case .spacedAddress:
      Message(
        en: "write (<\(excerpt)>), or (\(excerpt.replacing(" ", with: "%20")))",
        fr: "écrivez (<\(excerpt)>), ou (\(excerpt.replacing(" ", with: "%20")))")
    }
  }
}
