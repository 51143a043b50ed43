import Build
import Text

/// The sentences at the end of a preview for journalists: what is in it, and how to pass it on.
struct EmbargoSummary: Sendable {
  /// The sentences, in order.
  let sentences: [Message]

  init(_ report: EmbargoReport) {
    guard !report.texts.isEmpty else {
      sentences = report.diagnostics.hasErrors ? [] : [.nothingHeld]
      return
    }
    let texts = report.texts.map { text in
      let moment = Message.moment(text.until, in: report.timeZone)
      return Message(
        en: "  \(text.title): until \(moment.english)", fr: "  \(text.title) : jusqu’au \(moment.french)")
    }
    sentences = report.folder == nil ? [.notWritten] : [.held] + texts + [.howToPassOn]
  }
}

extension Message {
  fileprivate static let nothingHeld = Message(
    en: "No text is under embargo: there is nothing to show beforehand.",
    fr: "Aucun texte n’est sous embargo : il n’y a rien à montrer d’avance.")
  fileprivate static let notWritten = Message(en: "Nothing was written.", fr: "Rien n’a été écrit.")
  fileprivate static let held = Message(en: "Under embargo, in this folder:", fr: "Sous embargo, dans ce dossier :")
  fileprivate static let howToPassOn = Message(
    en: "Upload the folder as it is, under its own name, and give its address to that person only. The address cannot "
      + "be guessed, but it is no lock: whoever has it can read and pass it on. Take the folder down when the embargo "
      + "ends; the next build removes it here.",
    fr: "Déposez le dossier tel quel, sous son nom, et ne donnez son adresse qu’à cette personne. L’adresse ne se "
      + "devine pas, mais ce n’est pas un verrou : qui l’a peut lire et la transmettre. Retirez le dossier à la levée "
      + "de l’embargo ; la prochaine construction l’enlève ici.")
}
