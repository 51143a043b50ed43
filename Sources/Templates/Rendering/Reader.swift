import Text

/// Reads a field of the view that stands in a frame.
@usableFromInline enum Reader: Sendable {
  case text(@Sendable (any Frame) -> String)
  case html(@Sendable (any Frame) -> HTML)
  case flag(@Sendable (any Frame) -> Bool)
  case one(@Sendable (any Frame) -> (any Frame)?)
  case each(@Sendable (any Frame) -> [any Frame])
  case texts(@Sendable (any Frame) -> [String])
  case words(@Sendable (any Frame) -> Words)

  func value(of frame: any Frame) -> Value {
    switch self {
    case .text(let read): .text(read(frame))
    case .html(let read): .html(read(frame))
    case .flag(let read): .flag(read(frame))
    case .one(let read): .one(read(frame))
    case .each(let read): .each(read(frame))
    case .texts(let read): .texts(read(frame))
    case .words(let read): .words(read(frame))
    }
  }
}
