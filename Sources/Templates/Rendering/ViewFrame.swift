/// A view in use.
@usableFromInline final class ViewFrame<V: Sendable>: Frame {
  @usableFromInline let view: V

  @inlinable init(_ view: V) {
    self.view = view
  }
}
