/// Turns diagnostics into what a terminal, an editor or a program reads.
public struct DiagnosticPrinter: Sendable {
  /// The forms of a diagnostic.
  public enum Format: String, Sendable, CaseIterable {
    /// For people: the line itself, underlined, and what to write instead.
    case text
    /// One line each, `path:line:column: severity: summary`, as compilers print it.
    case gcc
    /// One JSON object a line.
    case json
  }

  /// The form to print.
  public let format: Format
  /// The language of the texts.
  public let language: MessageLanguage
  /// Whether to colour the text form.
  public let colour: Bool

  /// A printer.
  public init(format: Format, language: MessageLanguage, colour: Bool = false) {
    self.format = format
    self.language = language
    self.colour = colour
  }

  /// One diagnostic, with a line feed at the end.
  public func text(for diagnostic: Diagnostic) -> String {
    switch format {
    case .text: forPeople(diagnostic)
    case .gcc: forEditors(diagnostic)
    case .json: forPrograms(diagnostic)
    }
  }

  private func forPeople(_ diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    var text = paint(name(of: diagnostic.severity), diagnostic.severity == .error ? "1;31" : "1;33")
    text += paint(language.colon + diagnostic.summary.text(in: language), "1") + "\n"
    let number = location.position.map { String($0.line) } ?? ""
    let margin = String(repeating: " ", count: max(number.count, 1))
    text += "\(margin)--> \(place(location))\n"
    if let position = location.position, let line = location.line {
      let (shown, start) = window(of: line, around: position.column)
      let before = max(position.column - 1 - start, 0)
      text += "\(margin) |\n\(number) | \(shown)\n"
      // Of a very long line only the beginning is kept: what lies further on cannot be underlined.
      if before <= shown.count {
        let length = max(1, min(location.length, shown.count - before))
        text += "\(margin) | \(String(repeating: " ", count: before))"
        text += paint(String(repeating: "^", count: length), "1;31") + "\n"
      }
    }
    if let help = diagnostic.help {
      let label = language == .french ? "conseil" : "help"
      text += "\(margin) = \(paint(label, "1;36"))\(language.colon)\(help.text(in: language))\n"
    }
    return text
  }

  /// At most 100 characters of a line around a column, tabs as spaces, and how many were left out before it. Where
  /// something is left out, an ellipsis says so.
  private func window(of line: String, around column: Int) -> (shown: String, start: Int) {
    let characters = Array(line).map { $0 == "\t" ? " " : $0 }
    guard characters.count > 100 else { return (String(characters), 0) }
    let start = max(0, min(column - 50, characters.count - 100))
    var shown = characters[start..<min(start + 100, characters.count)]
    if start > 0 { shown[shown.startIndex] = "…" }
    if shown.endIndex < characters.count { shown[shown.endIndex - 1] = "…" }
    return (String(shown), start)
  }

  private func forEditors(_ diagnostic: Diagnostic) -> String {
    var text = "\(place(diagnostic.location)): \(diagnostic.severity.rawValue): "
    text += diagnostic.summary.text(in: language)
    if let help = diagnostic.help { text += " (\(help.text(in: language)))" }
    return text + "\n"
  }

  private func forPrograms(_ diagnostic: Diagnostic) -> String {
    var buffer = ByteBuffer()
    buffer.append(literal: "{\"severity\":")
    buffer.append(json: diagnostic.severity.rawValue)
    buffer.append(literal: ",\"code\":")
    buffer.append(json: diagnostic.code)
    buffer.append(literal: ",\"file\":")
    buffer.append(json: diagnostic.location.path)
    if let position = diagnostic.location.position {
      buffer.append(literal: ",\"line\":")
      buffer.append(position.line)
      buffer.append(literal: ",\"column\":")
      buffer.append(position.column)
    }
    buffer.append(literal: ",\"message\":")
    buffer.append(json: diagnostic.summary.text(in: language))
    if let help = diagnostic.help {
      buffer.append(literal: ",\"help\":")
      buffer.append(json: help.text(in: language))
    }
    buffer.append(literal: "}\n")
    return buffer.string
  }

  private func place(_ location: SourceLocation) -> String {
    guard let position = location.position else { return location.path }
    return "\(location.path):\(position.line):\(position.column)"
  }

  private func name(of severity: Diagnostic.Severity) -> String {
    switch (severity, language) {
    case (.error, .english): "error"
    case (.error, .french): "erreur"
    case (.warning, .english): "warning"
    case (.warning, .french): "attention"
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
