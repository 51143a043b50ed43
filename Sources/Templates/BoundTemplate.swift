import Text

/// A template whose every name was found in a view. Many tasks may render with it at once.
public struct BoundTemplate<V: View>: Sendable {
  /// The name of the template.
  public let name: String
  @usableFromInline let program: Program

  /// Adds the page of one view to the buffer.
  @inlinable public func render(_ view: V, into buffer: inout ByteBuffer) {
    var rendering = Rendering(program, V.shape.frame(of: view))
    rendering.run(into: &buffer)
  }
}
