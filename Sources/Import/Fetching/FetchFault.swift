import Text

/// Why a file could not be fetched.
public enum FetchFault: Error, Sendable, Hashable, DeclarationOrder {
  /// No address of the web, or one that programs read in different ways
  case address
  /// An address of this machine or of the network around it
  case privatePlace
  /// A host that is not there any more
  case unknownHost
  /// No answer, or one that broke off
  case unanswered
  /// Not there any more, or not for everybody
  case refused
  /// Leads on again and again
  case redirects
  /// More bytes than a file may have
  case tooLarge
  /// No picture, sound, film or document, or something else than the server says
  case wrongContent
  /// A picture that nobody can see
  case pixel

  /// What is said about it.
  var words: Message {
    switch self {
    case .address: Message(en: "an address that cannot be asked", fr: "une adresse qu’on ne peut pas interroger")
    case .privatePlace:
      Message(
        en: "an address of a private network, which an export must not make anybody ask",
        fr: "une adresse de réseau privé, qu’un export ne doit faire interroger par personne")
    case .unknownHost: Message(en: "the site does not exist any more", fr: "le site n’existe plus")
    case .unanswered: Message(en: "the site did not answer", fr: "le site n’a pas répondu")
    case .refused: Message(en: "the file is not there any more", fr: "le fichier n’y est plus")
    case .redirects: Message(en: "the address leads on without end", fr: "l’adresse renvoie sans fin vers d’autres")
    case .tooLarge: Message(en: "the file is too large", fr: "le fichier est trop gros")
    case .wrongContent:
      Message(
        en: "what came is no picture, sound, film or document",
        fr: "ce qui est venu n’est ni une image, ni un son, ni un film, ni un document")
    case .pixel: Message(en: "a tracking pixel", fr: "un pixel espion")
    }
  }
}
