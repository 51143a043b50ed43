/// The names that templates may use for a view, and how each value is read.
///
/// ```swift
/// static let shape = Shape<PostView>("PostView", [.text("title", \.title), .html("content", \.content)])
///   .including(\.page)
/// ```
public struct Shape<V: Sendable>: Sendable {
  /// The name of the view, as messages show it.
  public let name: String

  @usableFromInline private(set) var scheme: Scheme

  /// A shape. When two fields have one name, the first counts.
  ///
  /// Besides each text, markup or list `x` stands a flag `has_x`: a section over a list repeats, one over the flag
  /// is shown once.
  public init(_ name: String, _ fields: [Field<V>]) {
    self.name = name
    scheme = Scheme(name: name, identity: ObjectIdentifier(V.self))
    for field in fields { scheme.add(name: field.name, kind: field.kind, hops: [Hop(field.reader)]) }
    for field in fields {
      guard let isFilled = field.isFilled else { continue }
      scheme.add(name: "has_\(field.name)", kind: .flag, hops: [Hop(.flag(isFilled))], isImplied: true)
    }
  }

  /// The shape with the fields of another view added, as if they were its own; its own names win.
  public func including<W: View>(_ read: @escaping @Sendable (V) -> W) -> Shape<V> {
    including(W.shape, behind: Hop(.one { ($0 as? ViewFrame<V>).map { ViewFrame(read($0.view)) } }))
  }

  /// The shape with the fields of a view added that many pages share.
  public func including<W: View>(_ read: @escaping @Sendable (V) -> Shared<W>) -> Shape<V> {
    let reader = Reader.one { ($0 as? ViewFrame<V>).map { read($0.view).frame } }
    return including(W.shape, behind: Hop(reader, shared: ObjectIdentifier(W.self)))
  }

  private func including<W>(_ other: Shape<W>, behind hop: Hop) -> Shape<V> {
    var shape = self
    shape.scheme.add(other.scheme, behind: hop)
    return shape
  }
}
