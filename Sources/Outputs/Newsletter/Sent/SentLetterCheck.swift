import Content
import Mail
import Site
import Text

/// Looks at the letter that was kept as it was sent: a change of the project could bring another one, with hashes that
/// fit, and its HTML goes onto the site as it is.
struct SentLetterCheck {
  private let sent: SentIssue
  private let issue: Publication

  init(_ sent: SentIssue, of issue: Publication) {
    self.sent = sent
    self.issue = issue
  }

  var diagnostics: [Diagnostic] {
    guard let html = sent.html, let fault = LetterMarkup.fault(in: html) else { return [] }
    let name = SentIssue.folder(of: issue.entry.source.path) + "/letter.html"
    return [
      .error(
        "unsafe-record", at: issue.entry.source.location,
        Message(
          en: "\(name) holds what no letter of Gazette holds: \(fault.english)",
          fr: "\(name) contient ce qu’aucune lettre de Gazette ne contient : \(fault.french)"),
        help: Message(
          en: "somebody changed it: put the file back as it was, from a backup or the history of the project",
          fr: "quelqu’un l’a modifié : remettez le fichier comme il était, depuis une sauvegarde ou l’historique du "
            + "projet"))
    ]
  }
}
