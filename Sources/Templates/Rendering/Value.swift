import Text

/// What a field gave for one view.
enum Value {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case one((any Frame)?)
  case each([any Frame])
  case texts([String])
  case words(Words)

  /// Whether a section over it is shown.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .one(let frame): frame != nil
    case .each(let frames): !frames.isEmpty
    case .texts(let texts): !texts.isEmpty
    case .words: true
    }
  }

  /// What stands in the register of a section over it, one turn after the other; nil for a flag, which needs none.
  var turns: [any Frame]? {
    switch self {
    case .flag: nil
    case .text(let text): text.isEmpty ? [] : [TextFrame(text)]
    case .html(let html): html.isEmpty ? [] : [MarkupFrame(html)]
    case .one(let frame): frame.map { [$0] } ?? []
    case .each(let frames): frames
    case .texts(let texts): texts.map { TextFrame($0) }
    case .words: []
    }
  }

  /// Whether a section over it goes through a list, and its items know where they stand.
  var isList: Bool {
    switch self {
    case .each, .texts: true
    case .text, .html, .flag, .one, .words: false
    }
  }

  /// Adds it to a page. Binding refused to print anything but texts and markup; a missing view on the way of a dotted
  /// name ends up here, too.
  func print(escaping: Bool, into buffer: inout ByteBuffer) {
    switch self {
    case .text(let text): if escaping { buffer.append(escaping: text) } else { buffer.append(text) }
    case .html(let html): buffer.append(html)
    case .flag, .one, .each, .texts, .words: break
    }
  }
}
