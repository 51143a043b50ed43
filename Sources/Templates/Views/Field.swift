import Text

/// One named value of a view.
public struct Field<V: Sendable>: Sendable {
  // All is inlinable, so that each reader is specialised for its view: without that each look-up asks the runtime for
  // metadata, which took most of the time of a page.

  /// The name that templates use.
  public let name: String
  @usableFromInline let kind: FieldKind
  @usableFromInline let reader: Reader
  /// Whether there is something; nil where a section over the field says the same.
  @usableFromInline let isFilled: (@Sendable (any Frame) -> Bool)?

  @usableFromInline init(
    name: String, kind: FieldKind, reader: Reader, isFilled: (@Sendable (any Frame) -> Bool)? = nil
  ) {
    self.name = name
    self.kind = kind
    self.reader = reader
    self.isFilled = isFilled
  }

  /// Text, escaped where it is printed. A section over it is shown unless the text is empty.
  @inlinable public static func text(_ name: String, _ read: @escaping @Sendable (V) -> String) -> Field {
    Field(
      name: name, kind: .text,
      reader: .text {
        ($0 as? ViewFrame<V>).map { read($0.view) } ?? ""
      } print: { frame, escaping, buffer in
        if let frame = frame as? ViewFrame<V> { buffer.append(read(frame.view), escaping: escaping) }
      },
      isFilled: { ($0 as? ViewFrame<V>).map { !read($0.view).isEmpty } ?? false })
  }

  /// Text that may be missing: nothing is printed then.
  @_disfavoredOverload
  @inlinable public static func text(_ name: String, _ read: @escaping @Sendable (V) -> String?) -> Field {
    Field(
      name: name, kind: .text,
      reader: .text {
        ($0 as? ViewFrame<V>).flatMap { read($0.view) } ?? ""
      } print: { frame, escaping, buffer in
        guard let frame = frame as? ViewFrame<V>, let text = read(frame.view) else { return }
        buffer.append(text, escaping: escaping)
      },
      isFilled: { ($0 as? ViewFrame<V>).map { read($0.view)?.isEmpty == false } ?? false })
  }

  /// Markup that is already safe, printed as it is. A section over it is shown unless it is empty.
  @inlinable public static func html(_ name: String, _ read: @escaping @Sendable (V) -> HTML) -> Field {
    Field(
      name: name, kind: .html,
      reader: .html {
        ($0 as? ViewFrame<V>).map { read($0.view) } ?? .empty
      } print: { frame, _, buffer in
        if let frame = frame as? ViewFrame<V> { buffer.append(read(frame.view)) }
      },
      isFilled: { ($0 as? ViewFrame<V>).map { !read($0.view).isEmpty } ?? false })
  }

  /// Markup that may be missing.
  @_disfavoredOverload
  @inlinable public static func html(_ name: String, _ read: @escaping @Sendable (V) -> HTML?) -> Field {
    html(name) { read($0) ?? .empty }
  }

  /// Markup that is made where it is printed.
  /// - Parameter isFilled: whether there is any.
  public static func html(
    _ name: String, isFilled: @escaping @Sendable (V) -> Bool,
    print: @escaping @Sendable (V, inout ByteBuffer) -> Void
  ) -> Field {
    Field(
      name: name, kind: .html,
      reader: .html {
        var buffer = ByteBuffer()
        if let frame = $0 as? ViewFrame<V> { print(frame.view, &buffer) }
        return HTML(trusted: buffer.string)
      } print: { frame, _, buffer in
        if let frame = frame as? ViewFrame<V> { print(frame.view, &buffer) }
      },
      isFilled: { ($0 as? ViewFrame<V>).map { isFilled($0.view) } ?? false })
  }

  /// A yes or no, for sections.
  @inlinable public static func flag(_ name: String, _ read: @escaping @Sendable (V) -> Bool) -> Field {
    Field(name: name, kind: .flag, reader: .flag { ($0 as? ViewFrame<V>).map { read($0.view) } ?? false })
  }

  /// Another view that may be missing.
  @inlinable public static func one<W: View>(_ name: String, _ read: @escaping @Sendable (V) -> W?) -> Field {
    Field(
      name: name, kind: .one { W.shape.scheme },
      reader: .one { ($0 as? ViewFrame<V>).flatMap { read($0.view) }.map { ViewFrame($0) } })
  }

  /// Another view that was made ready before.
  @inlinable public static func one<W: View>(
    _ name: String, _ read: @escaping @Sendable (V) -> Prepared<W>
  ) -> Field {
    Field(
      name: name, kind: .one { W.shape.scheme },
      reader: .one { ($0 as? ViewFrame<V>).map { read($0.view).frame } })
  }

  /// A list of views.
  @inlinable public static func each<W: View>(_ name: String, _ read: @escaping @Sendable (V) -> [W]) -> Field {
    Field(
      name: name, kind: .each { W.shape.scheme },
      reader: .each { ($0 as? ViewFrame<V>).map { read($0.view).map { ViewFrame($0) } } ?? [] },
      isFilled: { ($0 as? ViewFrame<V>).map { !read($0.view).isEmpty } ?? false })
  }

  /// A list of views that were made ready before.
  @inlinable public static func each<W: View>(
    _ name: String, _ read: @escaping @Sendable (V) -> [Prepared<W>]
  ) -> Field {
    Field(
      name: name, kind: .each { W.shape.scheme },
      reader: .each { ($0 as? ViewFrame<V>).map { read($0.view).map { $0.frame } } ?? [] },
      isFilled: { ($0 as? ViewFrame<V>).map { !read($0.view).isEmpty } ?? false })
  }

  /// A list of texts: `{{#tags}}{{.}}{{/tags}}`.
  @inlinable public static func texts(_ name: String, _ read: @escaping @Sendable (V) -> [String]) -> Field {
    Field(
      name: name, kind: .texts, reader: .texts { ($0 as? ViewFrame<V>).map { read($0.view) } ?? [] },
      isFilled: { ($0 as? ViewFrame<V>).map { !read($0.view).isEmpty } ?? false })
  }

  /// The texts of the interface in the view's language: `{{t.read_more}}`. Their names are those that the
  /// library was given.
  @inlinable public static func words(_ name: String, _ read: @escaping @Sendable (V) -> Words) -> Field {
    Field(name: name, kind: .words, reader: .words { ($0 as? ViewFrame<V>).map { read($0.view) } ?? .none })
  }
}
