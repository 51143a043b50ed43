/// A view that is made ready for look-ups once, for one that many names lead through or many pages show:
/// `{{page.title}}`, `{{page.lang}}`, … would otherwise copy the page each time.
public struct Prepared<V: View>: Sendable {
  @usableFromInline let frame: ViewFrame<V>

  /// A view made ready.
  @inlinable public init(_ view: V) {
    frame = ViewFrame(view)
  }

  init(frame: ViewFrame<V>) {
    self.frame = frame
  }

  /// The view itself.
  @inlinable public var view: V { frame.view }
}
