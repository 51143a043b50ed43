import Mail
import Text

/// What the rules say of a letter, for the form that was asked for.
struct PreflightReport {
  private let preflight: Preflight
  private let letter: Letter
  private let tellsAll: Bool
  private let format: DiagnosticPrinter.Format

  /// - Parameter tellsAll: whether the rules that are kept, and those that are only to know, are told one by one.
  init(_ preflight: Preflight, of letter: Letter, tellsAll: Bool, format: DiagnosticPrinter.Format) {
    self.preflight = preflight
    self.letter = letter
    self.tellsAll = tellsAll
    self.format = format
  }

  /// For people every verdict is a line with what was found below it; programs get diagnostics.
  func print(on console: Console) {
    guard format == .text else {
      DiagnosticReport(diagnostics, format: format, console: console).print(on: console)
      return
    }
    let language = console.language
    var text = ""
    for verdict in preflight.verdicts where tellsAll || verdict.outcome == .error || verdict.outcome == .warning {
      text += "\(padded(verdict.rule, 4)) \(padded(verdict.outcome.words.text(in: language), 13))"
      text += " \(verdict.title.text(in: language))\n"
      for finding in verdict.findings.prefix(5) { text += "       \(finding.text(in: language))\n" }
      if verdict.findings.count > 5 { text += "       … \(verdict.findings.count - 5)\n" }
    }
    console.write(.output, text)
    console.say(summary)
  }

  private var diagnostics: [Diagnostic] {
    preflight.verdicts.filter { $0.outcome == .error || $0.outcome == .warning }.flatMap { verdict in
      verdict.findings.map { finding in
        Diagnostic(
          verdict.outcome == .error ? .error : .warning, "letter-\(verdict.rule)", at: letter.source.location,
          Message(
            en: "\(verdict.title.english): \(finding.english)", fr: "\(verdict.title.french) : \(finding.french)"))
      }
    }
  }

  private var summary: Message {
    let counts = [Preflight.Verdict.Outcome.error, .warning, .passed, .advice].map { outcome in
      preflight.verdicts.count { $0.outcome == outcome }
    }
    return Message(
      en: "Letter \(letter.number): \(counts[2]) rules kept, \(counts[0]) broken, \(counts[1]) worth a look, "
        + "\(counts[3]) to know (--all lists them).",
      fr:
        "Lettre n° \(letter.number) : \(counts[2]) règles respectées, \(counts[0]) enfreintes, \(counts[1]) à regarder, "
        + "\(counts[3]) à savoir (--all les montre toutes).")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
