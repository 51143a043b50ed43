import Text

/// What people are told about an input.
enum Messages {
  /// Prints messages in each form and language, and says what is wrong with their places; nil when nothing is.
  static func whatIsWrong(with diagnostics: [Diagnostic], in source: SourceText) -> String? {
    let lines = 1 + source.bytes.count { $0 == 10 || $0 == 13 }
    for diagnostic in diagnostics.sortedForReport().prefix(50) {
      for language in [MessageLanguage.english, .french] {
        for format in DiagnosticPrinter.Format.allCases {
          let text = DiagnosticPrinter(format: format, language: language).text(for: diagnostic)
          if text.utf8.count > 20_000 { return "a message of \(text.utf8.count) bytes: \(text.prefix(200))" }
          if diagnostic.summary.text(in: language).isEmpty { return "a message without words" }
        }
      }
      guard diagnostic.location.path == source.path, let position = diagnostic.location.position else { continue }
      if position.line < 1 || position.line > lines + 1 { return "line \(position.line) of \(lines)" }
      if position.column < 1 { return "column \(position.column)" }
    }
    return nil
  }
}
