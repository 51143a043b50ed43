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
  }

  /// What was left out.
  public let kind: Kind
  /// The line, from 1, in the text given to the parser.
  public let line: Int
  /// The start of what it is about.
  public let excerpt: String

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
    }
  }

  /// What to write instead.
  public var help: Message {
    switch kind {
    case .rawHTML:
      Message(
        en: "write it in Markdown, or between ` ` to show it as it is",
        fr: "écrivez-le en Markdown, ou entre ` ` pour le montrer tel quel")
    case .address:
      Message(
        en: "use https://…, http://…, mailto:…, tel:…, or a path in the site",
        fr: "utilisez https://…, http://…, mailto:…, tel:…, ou un chemin dans le site")
    case .templateTag:
      Message(
        en: "write the words or the link itself, or put it between ` ` to show it",
        fr: "écrivez les mots ou le lien eux-mêmes, ou mettez-le entre ` ` pour le montrer")
    }
  }
}
