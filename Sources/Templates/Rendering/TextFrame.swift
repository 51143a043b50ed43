import Text

/// A text of a list, or the text that a section was opened over.
final class TextFrame: Frame {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// `{{.}}`
  static let itself = Hop(
    .text {
      ($0 as? TextFrame)?.text ?? ""
    } print: { frame, escaping, buffer in
      if let frame = frame as? TextFrame { buffer.append(frame.text, escaping: escaping) }
    })
}
