import Text

/// What a field gave for one view.
@usableFromInline enum Value {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case one(Frame?)
  case each(count: Int, item: (Int) -> Frame)
  case texts([String])
  case words(Words)

  /// Whether a section over it is shown.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .one(let frame): frame != nil
    case .each(let count, _): count > 0
    case .texts(let texts): !texts.isEmpty
    case .words: true
    }
  }
}
