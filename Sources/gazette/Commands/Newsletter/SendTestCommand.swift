import ArgumentParser
import Mail
import Text

/// `gazette newsletter send-test`: the letter as a message, through a mail server.
struct SendTestCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "send-test", en: "Sends a letter to one address, through a mail server.",
      fr: "Envoie une lettre à une seule adresse, par un serveur de messagerie.",
      discussion: Message(
        en: "No password is ever sent: the server is one on this machine or in your network, or one for tests.",
        fr: "Aucun mot de passe n’est jamais envoyé : le serveur est sur cette machine, dans votre réseau, ou sert aux "
          + "essais."))
  }

  @Argument(
    help: ArgumentHelp(
      en: "Where to send it.", fr: "À quelle adresse l’envoyer.", value: Message(en: "address", fr: "adresse")))
  var address: String

  @Option(
    help: ArgumentHelp(
      en: "The mail server, such as localhost:1025.", fr: "Le serveur de messagerie, par exemple localhost:1025.",
      value: Message(en: "host:port", fr: "hote:port")))
  var smtp: String

  @Option(
    help: ArgumentHelp(
      en: "The number of the letter; the next one to be sent otherwise, or the last.",
      fr: "Le numéro de la lettre ; sinon la prochaine à envoyer, ou la dernière.",
      value: Message(en: "number", fr: "numero")))
  var number: Int?

  @Option(
    help: ArgumentHelp(
      en: "How many seconds the server may take to answer.",
      fr: "Combien de secondes le serveur peut mettre à répondre.", value: Message(en: "seconds", fr: "secondes")))
  var timeout = 30

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    guard let server = ServerAddress(smtp) else { throw .wrongServer(smtp) }
    guard Self.isAddress(address) else { throw .wrongRecipient(address) }
    let desk = LetterDesk(
      folder: project.folder(on: console), at: project.time.at, format: messages.format, console: console)
    var wanted = number
    if wanted == nil { wanted = try await desk.lastNumber() }
    guard let wanted, let (letters, site) = try await desk.coming(numbered: wanted) else { return .faults }
    var delivery = SMTPDelivery(to: server)
    delivery.seconds = max(1, timeout)
    let now = Timestamp(instant: console.now, offset: site.timeZone.offset(at: console.now))
    for planned in letters {
      let letter = planned.letter()
      let message = MailMessage(FittedLetter(letter, for: .mailProgram), to: address, at: now)
      do throws(SMTPFailure) {
        try delivery.send(message.bytes, from: letter.sender.address, to: address)
      } catch {
        throw .refused(error.message, help: error.help)
      }
      console.say(.sent(letter, to: address, bytes: message.bytes.count))
    }
    return .done
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !text.unicodeScalars.contains { $0.value <= 32 || "<>,;\"".unicodeScalars.contains($0) }
  }
}

extension Message {
  fileprivate static func sent(_ letter: Letter, to address: String, bytes: Int) -> Message {
    let size = Message.size(bytes)
    return Message(
      en: "Letter \(letter.number) is on its way to \(address) (\(size.english)).",
      fr: "La lettre n° \(letter.number) est partie vers \(address) (\(size.french)).")
  }
}

extension CommandFailure {
  fileprivate static func wrongServer(_ text: String) -> CommandFailure {
    .wrongUse(
      Message(
        en: "“\(text)” is not the address of a mail server.",
        fr: "« \(text) » n’est pas l’adresse d’un serveur de messagerie."),
      help: Message(
        en: "Write host:port, such as localhost:1025.", fr: "Écrivez hôte:port, par exemple localhost:1025."))
  }

  fileprivate static func wrongRecipient(_ text: String) -> CommandFailure {
    .wrongUse(
      Message(en: "“\(text)” is not an e-mail address.", fr: "« \(text) » n’est pas une adresse électronique."),
      help: Message(en: "Write it as name@host.org.", fr: "Écrivez-la comme nom@hote.org."))
  }
}
