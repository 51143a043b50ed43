/// A view in use.
@usableFromInline final class ViewFrame<V: Sendable>: Frame {
  @usableFromInline let view: V

  @usableFromInline let kept: KeptMarkup?

  @inlinable init(_ view: V, kept: KeptMarkup? = nil) {
    self.view = view
    self.kept = kept
  }
}
