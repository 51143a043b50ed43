/// What a template is filled with: a value whose named fields are known before any page is rendered.
public protocol View: Sendable {
  /// The fields that templates may name. Declare it with `static let`: it is asked for while rendering.
  static var shape: Shape<Self> { get }
}
