/// What a template is filled with: a value whose named fields are known before any page is rendered.
public protocol View: Sendable {
  /// The fields that templates may name. Declare it with `static let`: it is asked for while rendering.
  static var shape: Shape<Self> { get }

  /// What the view has in common with others, so that a template settled on it can be used: the constants of the
  /// `Shared` that the view leads to, provided that its texts of the interface are those, too. Nil by default.
  var constants: Constants? { get }
}

extension View {
  /// Nothing in common.
  public var constants: Constants? { nil }
}
