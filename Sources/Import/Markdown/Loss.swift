import Text

/// What a text loses on its way to Markdown, apart from its looks.
public enum Loss: String, Sendable, Hashable, DeclarationOrder {
  /// A table whose cells hold more than lines
  case table
  /// A player or a frame of another site
  case embedded
  /// A picture without an address
  case image
  /// An address that runs a program
  case address
  /// A link whose target nobody knows
  case target
  /// Emphasis that Markdown cannot say in this place
  case emphasis
  /// Nesting deeper than any page can show
  case nesting
  /// A tracking pixel
  case pixel
  /// An unknown shortcode
  case shortcode
  /// An unknown block
  case block
  /// A pair of brackets of another program: an inclusion, a model
  case inclusion
  /// A picture of another site in a letter
  case remoteImage
  /// A link to leave the list, or to the letter in a browser
  case subscription
  /// A redirect that counted clicks
  case redirect
  /// A merge tag
  case mergeTag
  /// The marks of a text that was too knotted for a page
  case marks
  /// A note at the foot
  case note

  /// What is said about it.
  public var words: Message {
    switch self {
    case .table: Message(en: "a table became paragraphs", fr: "un tableau est devenu des paragraphes")
    case .embedded: Message(en: "a player became a link", fr: "un lecteur intégré est devenu un lien")
    case .image: Message(en: "a picture had no address", fr: "une image n’avait pas d’adresse")
    case .address:
      Message(
        en: "a link that ran a program lost its address", fr: "un lien qui lançait un programme a perdu son adresse")
    case .target:
      Message(
        en: "a link led to something that is not in the export: its words were kept",
        fr: "un lien menait à quelque chose qui n’est pas dans l’export : ses mots ont été gardés")
    case .emphasis:
      Message(en: "an emphasis inside a word was dropped", fr: "une mise en valeur à l’intérieur d’un mot a été ôtée")
    case .nesting:
      Message(
        en: "marks that nested too deep were dropped", fr: "des balises imbriquées trop profondément ont été ôtées")
    case .pixel: Message(en: "a tracking pixel was removed", fr: "un pixel espion a été retiré")
    case .shortcode:
      Message(
        en: "a shortcode is not known: what it held was kept",
        fr: "un code court est inconnu : ce qu’il contenait a été gardé")
    case .block:
      Message(
        en: "a block is not known: what it held was kept", fr: "un bloc est inconnu : ce qu’il contenait a été gardé")
    case .inclusion: Message(en: "an inclusion was removed", fr: "une inclusion a été retirée")
    case .remoteImage:
      Message(en: "a picture of another site became a link", fr: "une image d’un autre site est devenue un lien")
    case .subscription:
      Message(en: "a link about the subscription was removed", fr: "un lien d’abonnement a été retiré")
    case .redirect:
      Message(
        en: "a link that counted clicks was removed or made direct",
        fr: "un lien qui comptait les clics a été retiré ou rendu direct")
    case .mergeTag: Message(en: "a merge tag was removed", fr: "un champ de publipostage a été retiré")
    case .marks:
      Message(
        en: "the text was too knotted for a page: its words were kept without marks",
        fr: "le texte était trop enchevêtré pour une page : ses mots ont été gardés sans mise en forme")
    case .note: Message(en: "a note was moved", fr: "une note a été déplacée")
    }
  }
}
