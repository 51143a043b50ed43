/// A view that many pages include alike, with the texts of the interface that they show: what templates can be settled
/// on before any page is rendered.
public struct Shared<V: View>: Sendable {
  @usableFromInline let frame: ViewFrame<V>
  private let own: Constants

  /// A view that pages share.
  public init(_ view: V, words: Words) {
    frame = ViewFrame(view)
    own = Constants(frame, words)
  }

  /// The view itself.
  @inlinable public var view: V { frame.view }

  /// What a template can be settled on.
  public var constants: Constants { own }

  /// The same for one page; nil for a page with other texts of the interface.
  public func constants(of words: Words) -> Constants? {
    own.words.isIdentical(to: words) ? own : nil
  }
}
