import Text

/// What is wrong with the files, over the page: file, line, the line itself, and what to write instead.
struct FaultList: Sendable {
  /// What is wrong.
  let faults: [Diagnostic]
  /// Whether the page below shows the site as it was before.
  let isOld: Bool
  /// The language of the person at the keyboard.
  let language: MessageLanguage

  /// More than these are counted and not listed.
  static let listed = 50

  /// Adds the list; nothing when nothing is wrong.
  func append(to buffer: inout ByteBuffer) {
    guard !faults.isEmpty else { return }
    buffer.append(literal: "<section id=\"gazette-errors\" role=\"alert\"><details open><summary>")
    buffer.append(escaping: heading.text(in: language))
    buffer.append(literal: "</summary><ol>\n")
    for fault in faults.prefix(Self.listed) { append(fault, to: &buffer) }
    buffer.append(literal: "</ol></details></section>\n")
  }

  private var heading: Message {
    let count = faults.count
    let errors = Message(
      en: count == 1 ? "1 error" : "\(count) errors", fr: count == 1 ? "1 erreur" : "\(count) erreurs")
    return isOld
      ? Message(
        en: "\(errors.english): the page below is as it was before.",
        fr: "\(errors.french) : la page ci-dessous est celle d’avant.")
      : Message(
        en: "\(errors.english): what is wrong is left out.",
        fr: "\(errors.french) : ce qui est faux est laissé de côté.")
  }

  private func append(_ fault: Diagnostic, to buffer: inout ByteBuffer) {
    let location = fault.location
    buffer.append(literal: "<li><p>")
    buffer.append(escaping: fault.summary.text(in: language))
    buffer.append(literal: "</p><p><code>")
    buffer.append(escaping: location.path)
    if let position = location.position { buffer.append(":\(position.line):\(position.column)") }
    buffer.append(literal: "</code></p>")
    if let line = location.line, let position = location.position {
      appendLine(line, from: position.column - 1, length: location.length, to: &buffer)
    }
    if let help = fault.help {
      buffer.append(literal: "<p>")
      buffer.append((language == .french ? "Conseil" : "Help") + language.colon)
      buffer.append(escaping: help.text(in: language))
      buffer.append(literal: "</p>")
    }
    buffer.append(literal: "</li>\n")
  }

  private func appendLine(_ line: String, from start: Int, length: Int, to buffer: inout ByteBuffer) {
    let before = line.prefix(max(0, start))
    let marked = line.dropFirst(before.count).prefix(max(1, length))
    buffer.append(literal: "<pre>")
    buffer.append(escaping: String(before))
    buffer.append(literal: "<mark>")
    buffer.append(escaping: String(marked))
    buffer.append(literal: "</mark>")
    buffer.append(escaping: String(line.dropFirst(before.count + marked.count)))
    buffer.append(literal: "</pre>")
  }
}
