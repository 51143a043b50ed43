import Text

/// What was found wrong in a project, in the form that was asked for.
///
/// For people, warnings of one kind beyond a few are counted instead of listed; programs get them all.
struct DiagnosticReport: Sendable {
  /// How many warnings of one kind are listed.
  static let listed = 5

  private let text: String

  init(_ diagnostics: [Diagnostic], format: DiagnosticPrinter.Format, console: Console) {
    let sorted = diagnostics.sortedForReport()
    let printer = DiagnosticPrinter(
      format: format, language: console.language, colour: format == .text && console.usesColour)
    guard format == .text else {
      text = sorted.map(printer.text(for:)).joined()
      return
    }
    var counts: [String: Int] = [:]
    for diagnostic in sorted where diagnostic.severity == .warning { counts[diagnostic.code, default: 0] += 1 }
    var seen: [String: Int] = [:]
    var text = ""
    for diagnostic in sorted {
      if diagnostic.severity == .warning {
        let number = seen[diagnostic.code, default: 0]
        seen[diagnostic.code] = number + 1
        if number >= Self.listed { continue }
      }
      text += printer.text(for: diagnostic)
      let hidden = counts[diagnostic.code, default: 0] - Self.listed
      if hidden > 0, seen[diagnostic.code] == Self.listed {
        text += " … " + Self.more(hidden, diagnostic.code).text(in: console.language) + "\n"
      }
      text += "\n"
    }
    self.text = text + Self.total(of: sorted).map { $0.text(in: console.language) + "\n" }.joined()
  }

  /// Prints it with the messages.
  func print(on console: Console) {
    if !text.isEmpty { console.write(.messages, text) }
  }

  private static func more(_ count: Int, _ code: String) -> Message {
    Message(
      en: "and \(count) more of this kind (\(code))",
      fr: count == 1 ? "et 1 autre de ce genre (\(code))" : "et \(count) autres de ce genre (\(code))")
  }

  /// How many there are, or nothing when there are none.
  private static func total(of diagnostics: [Diagnostic]) -> [Message] {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    guard !diagnostics.isEmpty else { return [] }
    let english = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0) \($1)" + ($0 == 1 ? "" : "s") }.joined(separator: ", ")
    let french = [(errors, "erreur"), (warnings, "avertissement")].filter { $0.0 > 0 }
      .map { "\($0) \($1)" + ($0 == 1 ? "" : "s") }.joined(separator: ", ")
    return [Message(en: english + ".", fr: french + ".")]
  }
}
