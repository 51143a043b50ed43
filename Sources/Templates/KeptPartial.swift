import Text

/// A partial that many pages show with the same views: what it makes of a view is rendered once and kept with it.
///
/// That can be when it looks at nothing but the view. One that the project wrote may name the page, the words of the
/// interface, or the place in a list: nothing is kept then, and pages render it where it stands.
public struct KeptPartial<V: View>: Sendable {
  private let mark: PartialMark
  private let program: Program?

  init(_ mark: PartialMark, _ program: Program?) {
    self.mark = mark
    self.program = program
  }

  /// A view made ready, with what the partial makes of it.
  public func prepared(_ view: V) -> Prepared<V> {
    guard let program else { return Prepared(view) }
    var buffer = ByteBuffer(capacity: 1024)
    var rendering = Rendering(program, ViewFrame(view))
    rendering.run(into: &buffer)
    // As long as needed: there may be tens of thousands.
    let bytes = buffer.bytes.withUnsafeBufferPointer { Array($0) }
    return Prepared(frame: ViewFrame(view, kept: KeptMarkup(mark, bytes)))
  }
}
