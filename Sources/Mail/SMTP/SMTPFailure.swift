import Text

/// Why a message did not reach a server.
public enum SMTPFailure: Error, Sendable, Hashable {
  /// Nobody has this name.
  case unknownHost(String)
  /// Nobody answers there; the system's error number.
  case unreachable(ServerAddress, code: Int32)
  /// The server said nothing for so many seconds.
  case silence(ServerAddress, seconds: Int)
  /// The server ended the conversation.
  case closed(ServerAddress)
  /// What answers is no mail server.
  case noMailServer(ServerAddress, said: String)
  /// The server wants a password, which would travel in clear.
  case wantsPassword(ServerAddress)
  /// The server said no, to what, and in which words.
  case refused(Step, reply: String)
  /// An address holds letters that the server does not take.
  case needsUnicodeAddresses(ServerAddress)

  /// What was asked of a server.
  public enum Step: Sendable, Hashable {
    /// To talk at all
    case greeting
    /// The sender's address
    case sender(String)
    /// The recipient's address
    case recipient(String)
    /// The message
    case message
  }

  /// What is wrong.
  public var message: Message {
    switch self {
    case .unknownHost(let host):
      Message(en: "no machine is called “\(host)”", fr: "aucune machine ne s’appelle « \(host) »")
    case .unreachable(let server, let code):
      Message(
        en: "no mail server answers at \(server) (error \(code))",
        fr: "aucun serveur de messagerie ne répond à \(server) (erreur \(code))")
    case .silence(let server, let seconds):
      Message(
        en: "the server at \(server) said nothing for \(seconds) seconds",
        fr: "le serveur \(server) n’a rien dit pendant \(seconds) secondes")
    case .closed(let server):
      Message(
        en: "the server at \(server) ended the conversation too early",
        fr: "le serveur \(server) a mis fin trop tôt à la conversation")
    case .noMailServer(let server, let said):
      Message(
        en: "what answers at \(server) is no mail server; it said: \(said)",
        fr: "ce qui répond à \(server) n’est pas un serveur de messagerie ; il a dit : \(said)")
    case .wantsPassword(let server):
      Message(
        en: "the server at \(server) wants a password, which would travel in clear for everybody on the way to read",
        fr: "le serveur \(server) demande un mot de passe, qui voyagerait en clair, lisible en chemin par n’importe qui"
      )
    case .refused(let step, let reply):
      Message(
        en: "the server refuses \(Self.words(step).english): \(reply)",
        fr: "le serveur refuse \(Self.words(step).french) : \(reply)")
    case .needsUnicodeAddresses(let server):
      Message(
        en: "the server at \(server) takes only addresses in plain Latin letters",
        fr: "le serveur \(server) n’accepte que des adresses sans accents")
    }
  }

  /// What to do instead.
  public var help: Message {
    switch self {
    case .unknownHost:
      Message(en: "look at the spelling after --smtp", fr: "vérifiez l’orthographe après --smtp")
    case .unreachable, .noMailServer:
      Message(
        en: "is the server running, and is the port the right one? Mostly it is 25, or 1025 for a server for tests",
        fr:
          "le serveur tourne-t-il, et le port est-il le bon ? C’est le plus souvent 25, ou 1025 pour un serveur d’essai"
      )
    case .silence, .closed:
      Message(
        en: "a port that speaks TLS at once (465) does not work here; try 25 or 1025",
        fr: "un port qui parle TLS d’emblée (465) ne convient pas ici ; essayez 25 ou 1025")
    case .wantsPassword:
      Message(
        en: "Gazette sends no password. Use a server on this machine, or make the pack “eml” and send the draft from "
          + "your mail program",
        fr:
          "Gazette n’envoie aucun mot de passe. Employez un serveur sur cette machine, ou faites le paquet « eml » et "
          + "envoyez le brouillon depuis votre messagerie")
    case .refused(.recipient, _):
      Message(en: "look at the address that the test goes to", fr: "vérifiez l’adresse à laquelle va l’essai")
    case .refused(.sender, _):
      Message(
        en: "the sender is “from” below “newsletter:” in site.yml",
        fr: "l’expéditeur est « adresse-expedition » sous « lettre: » dans site.yml")
    case .refused:
      Message(en: "ask whoever runs the server", fr: "demandez à qui tient le serveur")
    case .needsUnicodeAddresses:
      Message(en: "use another address", fr: "employez une autre adresse")
    }
  }

  private static func words(_ step: Step) -> Message {
    switch step {
    case .greeting: Message(en: "to talk to us", fr: "de nous parler")
    case .sender(let address): Message(en: "the sender \(address)", fr: "l’expéditeur \(address)")
    case .recipient(let address): Message(en: "the recipient \(address)", fr: "le destinataire \(address)")
    case .message: Message(en: "the message", fr: "le message")
    }
  }
}
