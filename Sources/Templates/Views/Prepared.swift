/// A view that is made ready for look-ups once, for one that many names lead through: `{{page.title}}`,
/// `{{page.lang}}`, … would otherwise copy the page each time.
public struct Prepared<V: View>: Sendable {
  /// The view itself.
  public let view: V
  @usableFromInline let frame: Frame

  /// A view made ready.
  @inlinable public init(_ view: V) {
    self.view = view
    frame = V.shape.frame(of: view)
  }
}
