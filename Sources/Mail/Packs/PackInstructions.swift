import Text

/// The text that says, step by step, how a pack becomes a letter on its way.
struct PackInstructions {
  let fitted: FittedLetter
  let language: MessageLanguage
  let content: PackContent

  private var letter: Letter { fitted.letter }

  /// The whole text, in lines of at most 78 columns where nothing has to be copied.
  var text: String {
    let blocks = [heading, fields, files, numbered(steps), remarks]
    return blocks.map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    let title = say(
      Message(
        en: "Letter \(letter.number) for \(fitted.service.title.english)",
        fr: "Lettre n° \(letter.number) pour \(fitted.service.title.french)"))
    return [title, String(repeating: "=", count: title.count)]
  }

  /// What the person copies into the service’s form.
  private var fields: [String] {
    let colon = language == .french ? "\u{A0}: " : ": "
    let from = "\(letter.sender.name) <\(letter.sender.address)>"
    let rows = [
      (Message(en: "Subject", fr: "Objet"), fitted.subject),
      (Message(en: "Preview text", fr: "Texte d’aperçu"), fitted.preheader),
      (Message(en: "Sender", fr: "Expéditeur"), from),
      (Message(en: "Answers go to", fr: "Réponses à"), (letter.replyTo ?? letter.sender).address),
      (Message(en: "On the web", fr: "Sur le web"), letter.webAddress),
    ]
    return rows.map { say($0.0) + colon + $0.1 }
  }

  private var files: [String] {
    [say(Message(en: "In this folder", fr: "Dans ce dossier"))]
      + content.files.map(\.path).sorted().map { "  " + $0 }
  }

  private var steps: [Message] { PackSteps(content: content).steps }

  private var remarks: [String] {
    var remarks = [
      Message(
        en:
          "The subject and the preview text above carry the service’s own marks where a reader’s name belongs: copy them "
          + "as they are.",
        fr:
          "L’objet et le texte d’aperçu ci-dessus portent les marques du service là où va le prénom : copiez-les tels "
          + "quels."),
      Message(
        en:
          "Switch off the tracking of openings: in France it needs a consent of its own (CNIL, deliberation 2026-042). "
          + "Let the service not “move CSS inline”: the letter’s styles are inline already.",
        fr: "Désactivez le suivi des ouvertures : en France, il demande un consentement à part (CNIL, délibération "
          + "2026-042). Ne laissez pas le service « déplacer le CSS en ligne » : les styles de la lettre y sont déjà."),
      Message(
        en: "Send a test to yourself first, and click on the unsubscribe link in it.",
        fr: "Envoyez d’abord un essai à vous-même, et cliquez-y sur le lien de désinscription."),
    ]
    if fitted.service == .mailProgram { remarks = [] } else if !hasName { remarks.removeFirst() }
    return remarks.flatMap { wrapped(say($0), first: "- ", indent: "  ") }
  }

  private var hasName: Bool {
    !MarkedText(Array((letter.subject + letter.preheader).utf8)).markers.isEmpty
  }

  // MARK: Lines

  private func numbered(_ steps: [Message]) -> [String] {
    steps.enumerated().flatMap { wrapped(say($1), first: "\($0 + 1). ", indent: "   ") }
  }

  private func wrapped(_ text: String, first: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > 78 {
        lines.append(line)
        (line, isEmpty) = (indent, true)
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return lines + [line]
  }

  private func say(_ message: Message) -> String { message.typeset(in: language) }
}
