import Text

/// Writes the page of a letter from top to bottom.
struct PreflightPageWriter {
  let preflight: Preflight
  let language: MessageLanguage
  var buffer = ByteBuffer(capacity: 262_144)

  private var checked: CheckedLetter { preflight.checked }

  mutating func write() {
    let title = say(
      "Letter \(checked.letter.number) before it leaves", "La lettre n° \(checked.letter.number) avant l’envoi")
    buffer.append("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    buffer.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    buffer.append("<meta name=\"robots\" content=\"noindex\">\n<title>\(escaped(title))</title>\n<style>\n")
    buffer.append(EmbeddedFiles.all.first { $0.path == "preflight.css" }?.text ?? "")
    buffer.append("</style>\n</head>\n<body>\n<main>\n<h1>\(escaped(title))</h1>\n")
    summary()
    inbox()
    views()
    contrasts()
    text()
    verdicts()
    clients()
    buffer.append("</main>\n</body>\n</html>\n")
  }

  // MARK: At the top

  private mutating func summary() {
    let errors = preflight.verdicts.count { $0.outcome == .error }
    let warnings = preflight.verdicts.count { $0.outcome == .warning }
    let words =
      errors > 0
      ? say("\(errors) errors: not yet.", errors == 1 ? "1 erreur : pas encore." : "\(errors) erreurs : pas encore.")
      : warnings > 0
        ? say("No error; worth a look: \(warnings).", "Aucune erreur ; à regarder : \(warnings).")
        : say("Ready to leave.", "Prête à partir.")
    buffer.append(
      "<p class=\"summary \(errors > 0 ? "error" : warnings > 0 ? "warning" : "passed")\">\(escaped(words))</p>\n")
    let sizes = Message(
      en: "HTML \(checked.fitted.html.count) bytes for \(checked.fitted.service.title.english), "
        + "\(checked.travelling.count) as they travel (Gmail cuts at 102400).",
      fr: "HTML : \(checked.fitted.html.count) octets pour \(checked.fitted.service.title.french), "
        + "\(checked.travelling.count) en voyage (Gmail coupe à 102400).")
    buffer.append("<p>\(escaped(sizes.typeset(in: language)))</p>\n")
    list(.error)
    list(.warning)
  }

  /// The rules of an outcome, with what was found.
  private mutating func list(_ outcome: Preflight.Verdict.Outcome) {
    let verdicts = preflight.verdicts.filter { $0.outcome == outcome }
    guard !verdicts.isEmpty else { return }
    buffer.append("<ul class=\"\(outcome.rawValue) list\">\n")
    for verdict in verdicts {
      buffer.append(
        "<li><a href=\"#\(verdict.rule)\">\(verdict.rule)</a> \(escaped(verdict.title.typeset(in: language)))")
      findings(of: verdict)
      buffer.append("</li>\n")
    }
    buffer.append("</ul>\n")
  }

  private mutating func findings(of verdict: Preflight.Verdict) {
    for finding in verdict.findings.prefix(10) {
      buffer.append("<br><code>\(escaped(finding.typeset(in: language)))</code>")
    }
  }

  private mutating func inbox() {
    heading("In the inbox", "Dans la boîte de réception")
    let preheader = LetterDocument.plain(checked.plain.preheader)
    let direction = checked.letter.language.direction
    buffer.append("<ul class=\"inbox\" lang=\"\(escaped(checked.letter.language.tag))\" dir=\"\(direction)\">\n")
    for length in [40, 70, 90] {
      let cut = preheader.count > length ? preheader.prefix(length) + "…" : preheader[...]
      buffer.append("<li style=\"max-width:\(length * 9 + 60)px\"><b>\(escaped(checked.letter.sender.name))</b> ")
      buffer.append("<span class=\"subject\">\(escaped(checked.plain.subject))</span> ")
      buffer.append("<span class=\"preheader\">\(escaped(String(cut)))</span></li>\n")
    }
    buffer.append("</ul>\n")
  }

  // MARK: The letter

  private mutating func views() {
    let view = LetterView(checked: checked)
    heading("As readers see it", "Comme on la verra")
    buffer.append("<div class=\"views\">\n")
    frame("On a computer", "Sur un ordinateur", view.normal, width: 700)
    frame("On a telephone, 320 pixels", "Sur un téléphone, 320 pixels", view.normal, width: 320)
    frame("Images off", "Images masquées", view.withoutImages, width: 700)
    frame(
      "Without its style sheet (SFR, La Poste)", "Sans feuille de style (SFR, La Poste)", view.withoutStyleSheet,
      width: 700)
    frame(
      "Dark, as declared (Apple, Outlook.com, Orange)", "Sombre, tel que déclaré (Apple, Outlook.com, Orange)",
      view.declaredDark, width: 700)
    frame("Dark, turned over (Gmail)", "Sombre, inversé (Gmail)", view.inverted, width: 700)
    buffer.append("</div>\n")
  }

  private mutating func frame(_ english: String, _ french: String, _ html: [UInt8], width: Int) {
    let title = say(english, french)
    buffer.append("<figure style=\"width:\(width)px\"><figcaption>\(escaped(title))</figcaption>")
    buffer.append("<iframe sandbox title=\"\(escaped(title))\" width=\"\(width)\" height=\"760\" srcdoc=\"")
    html.withUnsafeBufferPointer { buffer.append(escaping: $0) }
    buffer.append("\"></iframe></figure>\n")
  }

  private mutating func contrasts() {
    heading("Contrasts", "Contrastes")
    table([
      ("Shown", "Affichage"), ("Text", "Texte"), ("Background", "Fond"), ("Contrast", "Contraste"),
      ("For example", "Exemple"),
    ])
    for appearance in [Appearance.light, .declaredDark, .inverted] {
      var seen: Set<[Colour]> = []
      for text in checked.document(as: appearance).shownTexts {
        let pair = CheckedLetter.colours(of: text.style, as: appearance)
        guard seen.insert([pair.text, pair.background]).inserted else { continue }
        let contrast = pair.text.contrast(with: pair.background)
        let isEnough = contrast >= (text.style.isLarge ? 3 : 4.5)
        buffer.append("<tr class=\"\(isEnough ? "passed" : "error")\"><td>\(escaped(name(of: appearance)))</td>")
        buffer.append(
          "<td><code>\(pair.text.hexadecimal)</code></td><td><code>\(pair.background.hexadecimal)</code></td>")
        buffer.append("<td>\(CheckedLetter.decimal(contrast))</td>")
        buffer.append(
          "<td><span class=\"sample\" style=\"color:\(pair.text.hexadecimal);background:\(pair.background.hexadecimal)\">"
        )
        buffer.append("\(escaped(String(LetterDocument.plain(text.string).prefix(50))))</span></td></tr>\n")
      }
    }
    buffer.append("</table></div>\n")
  }

  private mutating func text() {
    heading("The text part", "La partie texte")
    buffer.append("<pre dir=\"\(checked.letter.language.direction)\" tabindex=\"0\">")
    checked.plain.text.withUnsafeBufferPointer { buffer.append(escaping: $0) }
    buffer.append("</pre>\n")
  }

  // MARK: Verdicts

  private mutating func verdicts() {
    heading("What the rules say", "Ce que disent les règles")
    table([("Rule", "Règle"), ("Verdict", "Verdict"), ("What it asks for", "Ce qu’elle demande")])
    for verdict in preflight.verdicts {
      buffer.append("<tr id=\"\(verdict.rule)\" class=\"\(verdict.outcome.rawValue)\"><td>\(verdict.rule)</td>")
      buffer.append("<td>\(escaped(verdict.outcome.words.typeset(in: language)))</td>")
      buffer.append("<td>\(escaped(verdict.title.typeset(in: language)))")
      findings(of: verdict)
      buffer.append("</td></tr>\n")
    }
    buffer.append("</table></div>\n")
  }

  private mutating func clients() {
    heading("What mail programs make of it", "Ce qu’en font les messageries")
    let source = say(
      "From the tests of caniemail.com, with the day of the last test of each feature.",
      "D’après les essais de caniemail.com, avec la date du dernier essai de chaque élément.")
    buffer.append("<p>\(escaped(source))</p>\n")
    table([("Used", "Employé"), ("Tested", "Essayé"), ("Not shown by", "Ignoré par"), ("Partly by", "En partie par")])
    for verdict in ClientVerdict.all(of: checked.document, clients: checked.clients) {
      let state = verdict.refusedBy.isEmpty ? "passed" : verdict.isHarmless ? "advice" : "warning"
      buffer.append(
        "<tr class=\"\(state)\"><td><code>\(escaped(verdict.name))</code></td><td>\(escaped(verdict.tested))</td>")
      buffer.append("<td>\(escaped(verdict.refusedBy.joined(separator: ", ")))</td>")
      buffer.append("<td>\(escaped(verdict.partlyBy.joined(separator: ", ")))</td></tr>\n")
    }
    buffer.append("</table></div>\n")
  }

  // MARK: Pieces

  private mutating func heading(_ english: String, _ french: String) {
    buffer.append("<h2>\(escaped(say(english, french)))</h2>\n")
  }

  private mutating func table(_ titles: [(String, String)]) {
    buffer.append("<div class=\"scroll\" tabindex=\"0\"><table><tr>")
    for title in titles { buffer.append("<th scope=\"col\">\(escaped(say(title.0, title.1)))</th>") }
    buffer.append("</tr>\n")
  }

  private func name(of appearance: Appearance) -> String {
    switch appearance {
    case .light: say("light", "clair")
    case .declaredDark: say("dark, declared", "sombre, déclaré")
    case .inverted: say("dark, turned over", "sombre, inversé")
    case .withoutStyleSheet: say("without style sheet", "sans feuille de style")
    }
  }

  private func say(_ english: String, _ french: String) -> String {
    Message(en: english, fr: french).typeset(in: language)
  }
  private func escaped(_ text: String) -> String { HTML(escaping: text).markup }
}
