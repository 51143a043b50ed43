import Text

/// Reads a field of the view that stands in a frame.
@usableFromInline enum Reader: Sendable {
  /// Adds a text or a piece of markup to a page, straight from the view; text is escaped when asked.
  @usableFromInline typealias Printing = @Sendable (any Frame, _ escaping: Bool, inout ByteBuffer) -> Void

  case text(@Sendable (any Frame) -> String, print: Printing)
  case html(@Sendable (any Frame) -> HTML, print: Printing)
  case flag(@Sendable (any Frame) -> Bool)
  case one(@Sendable (any Frame) -> (any Frame)?)
  case each(@Sendable (any Frame) -> [any Frame])
  case texts(@Sendable (any Frame) -> [String])
  case words(@Sendable (any Frame) -> Words)

  func value(of frame: any Frame) -> Value {
    switch self {
    case .text(let read, _): .text(read(frame))
    case .html(let read, _): .html(read(frame))
    case .flag(let read): .flag(read(frame))
    case .one(let read): .one(read(frame))
    case .each(let read): .each(read(frame))
    case .texts(let read): .texts(read(frame))
    case .words(let read): .words(read(frame))
    }
  }
}
