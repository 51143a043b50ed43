import Text

/// The markup that a section was opened over.
final class MarkupFrame: Frame {
  let html: HTML

  init(_ html: HTML) {
    self.html = html
  }

  /// `{{.}}`
  static let itself = Hop(
    .html {
      ($0 as? MarkupFrame)?.html ?? .empty
    } print: { frame, _, buffer in
      if let frame = frame as? MarkupFrame { buffer.append(frame.html) }
    })
}
