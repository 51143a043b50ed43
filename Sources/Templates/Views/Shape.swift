import Text

/// The names that templates may use for a view, and how each value is read.
///
/// ```swift
/// static let shape = Shape<PostView>("PostView", [.text("title", \.title), .html("content", \.content)])
///   .including(\.page)
/// ```
public struct Shape<V: Sendable>: Sendable {
  /// The name of the view, as messages show it.
  public let name: String

  @usableFromInline let readers: [@Sendable (V) -> Value]
  @usableFromInline private(set) var included: [@Sendable (V) -> [Frame.Part]] = []
  @usableFromInline private(set) var scheme: Scheme

  /// A shape. When two fields have one name, the first counts.
  ///
  /// Besides each text, markup or list `x` stands a flag `has_x`: a section over a list repeats, one over the flag
  /// is shown once.
  public init(_ name: String, _ fields: [Field<V>]) {
    self.name = name
    readers = fields.map(\.read) + fields.map { field in { .flag(field.read($0).isShown) } }
    scheme = Scheme(name: name, identity: ObjectIdentifier(V.self))
    for (index, field) in fields.enumerated() {
      scheme.add(name: field.name, kind: field.kind, slot: Slot(part: 0, index: index))
    }
    for (index, field) in fields.enumerated() where field.kind.canBeEmpty {
      scheme.add(
        name: "has_\(field.name)", kind: .flag, slot: Slot(part: 0, index: fields.count + index),
        isImplied: true)
    }
  }

  /// The shape with the fields of another view added, as if they were its own; its own names win.
  public func including<W: View>(_ read: @escaping @Sendable (V) -> W) -> Shape<V> {
    var shape = self
    let firstPart = scheme.partCount
    shape.included.append { W.shape.parts(of: read($0)) }
    shape.scheme.add(W.shape.scheme, firstPart: firstPart)
    return shape
  }

  /// The view ready for lookups: its fields are read only when a template asks for them.
  // Inlinable, here and in `Field`, so that the reader is specialised for the view: without that each lookup
  // asks the runtime for metadata, which took most of the time of a page.
  @inlinable func frame(of view: V) -> Frame {
    let readers = readers
    return .view({ readers[$0](view) }, others: included.isEmpty ? [] : included.flatMap { $0(view) })
  }

  @usableFromInline func parts(of view: V) -> [Frame.Part] {
    let readers = readers
    return [{ readers[$0](view) }] + included.flatMap { $0(view) }
  }
}
