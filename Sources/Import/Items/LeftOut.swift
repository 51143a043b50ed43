import Text

/// Why something of an export was not written.
public enum LeftOut: String, Sendable, DeclarationOrder {
  case protected, restricted, discarded, pendingComment, spamComment, removedComment, notice, system, duplicate
  case noFile, otherHost, paid, empty, undated, tooLarge, edited, deleted, noPage, unsafePath, link, unreadable,
    notPublic
  case boost, remote, attached, unknown

  /// The reason, in words.
  public var words: Message {
    switch self {
    case .protected: Message(en: "protected by a password", fr: "protégé par un mot de passe")
    case .restricted: Message(en: "private", fr: "privé")
    case .discarded: Message(en: "in the bin", fr: "à la corbeille")
    case .pendingComment: Message(en: "not approved", fr: "non approuvé")
    case .spamComment: Message(en: "marked as spam", fr: "marqué comme indésirable")
    case .removedComment: Message(en: "removed there", fr: "supprimé là-bas")
    case .notice:
      Message(
        en: "a notice of a link from another site, no comment",
        fr: "l’annonce d’un lien depuis un autre site, pas un commentaire")
    case .system:
      Message(
        en: "a setting or a draft version of the other program",
        fr: "un réglage ou une version de travail de l’autre logiciel")
    case .duplicate: Message(en: "there twice", fr: "présent deux fois")
    case .noFile: Message(en: "the file is not in the export", fr: "le fichier n’est pas dans l’export")
    case .otherHost: Message(en: "on another site", fr: "sur un autre site")
    case .paid: Message(en: "for paying subscribers only", fr: "réservé aux abonnés payants")
    case .empty: Message(en: "without any text", fr: "sans aucun texte")
    case .undated: Message(en: "without a date", fr: "sans date")
    case .tooLarge: Message(en: "too large for one page", fr: "trop grand pour une page")
    case .edited:
      Message(en: "changed by hand here since: left as it is", fr: "modifié à la main ici depuis : laissé tel quel")
    case .deleted: Message(en: "removed by hand here: not brought back", fr: "supprimé à la main ici : pas rétabli")
    case .noPage: Message(en: "on a page that is not here", fr: "sur une page qui n’est pas ici")
    case .unsafePath: Message(en: "its name leads out of the archive", fr: "son nom mène hors de l’archive")
    case .link: Message(en: "a link to another file", fr: "un lien vers un autre fichier")
    case .unreadable: Message(en: "cannot be read", fr: "illisible")
    case .notPublic: Message(en: "not public", fr: "pas public")
    case .boost: Message(en: "somebody else’s text, shared", fr: "le texte de quelqu’un d’autre, partagé")
    case .remote: Message(en: "still at its former address", fr: "resté à son ancienne adresse")
    case .attached: Message(en: "attached to a message: not brought in", fr: "joint à un message : pas apporté")
    case .unknown: Message(en: "of a sort that is not known", fr: "d’une sorte inconnue")
    }
  }
}
