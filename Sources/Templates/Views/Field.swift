import Text

/// One named value of a view.
public struct Field<V: Sendable>: Sendable {
  /// The name that templates use.
  public let name: String
  @usableFromInline let kind: FieldKind
  @usableFromInline let read: @Sendable (V) -> Value

  @usableFromInline init(name: String, kind: FieldKind, read: @escaping @Sendable (V) -> Value) {
    self.name = name
    self.kind = kind
    self.read = read
  }

  /// Text, escaped where it is printed. A section over it is shown unless the text is empty.
  @inlinable public static func text(_ name: String, _ read: @escaping @Sendable (V) -> String) -> Field {
    Field(name: name, kind: .text) { .text(read($0)) }
  }

  /// Text that may be missing: nothing is printed then.
  @_disfavoredOverload
  @inlinable public static func text(_ name: String, _ read: @escaping @Sendable (V) -> String?) -> Field {
    Field(name: name, kind: .text) { .text(read($0) ?? "") }
  }

  /// Markup that is already safe, printed as it is. A section over it is shown unless it is empty.
  @inlinable public static func html(_ name: String, _ read: @escaping @Sendable (V) -> HTML) -> Field {
    Field(name: name, kind: .html) { .html(read($0)) }
  }

  /// Markup that may be missing.
  @_disfavoredOverload
  @inlinable public static func html(_ name: String, _ read: @escaping @Sendable (V) -> HTML?) -> Field {
    Field(name: name, kind: .html) { .html(read($0) ?? .empty) }
  }

  /// A yes or no, for sections.
  @inlinable public static func flag(_ name: String, _ read: @escaping @Sendable (V) -> Bool) -> Field {
    Field(name: name, kind: .flag) { .flag(read($0)) }
  }

  /// Another view that may be missing.
  @inlinable public static func one<W: View>(_ name: String, _ read: @escaping @Sendable (V) -> W?) -> Field {
    Field(name: name, kind: .one { W.shape.scheme }) { .one(read($0).map { W.shape.frame(of: $0) }) }
  }

  /// Another view that was made ready before.
  @inlinable public static func one<W: View>(
    _ name: String, _ read: @escaping @Sendable (V) -> Prepared<W>
  ) -> Field {
    Field(name: name, kind: .one { W.shape.scheme }) { .one(read($0).frame) }
  }

  /// A list of views.
  @inlinable public static func each<W: View>(_ name: String, _ read: @escaping @Sendable (V) -> [W]) -> Field {
    Field(name: name, kind: .each { W.shape.scheme }) { view in
      let items = read(view)
      let shape = W.shape
      return .each(count: items.count) { shape.frame(of: items[$0]) }
    }
  }

  /// A list of texts: `{{#tags}}{{.}}{{/tags}}`.
  @inlinable public static func texts(_ name: String, _ read: @escaping @Sendable (V) -> [String]) -> Field {
    Field(name: name, kind: .texts) { .texts(read($0)) }
  }

  /// The texts of the interface in the view's language: `{{t.read_more}}`. Their names are those that the
  /// library was given.
  @inlinable public static func words(_ name: String, _ read: @escaping @Sendable (V) -> Words) -> Field {
    Field(name: name, kind: .words) { .words(read($0)) }
  }
}
