/// One view in use, or one text of a list.
///
/// An object, so that reading a field hands one reference on instead of copying a view.
@usableFromInline protocol Frame: AnyObject, Sendable {
  /// What a partial makes of it, when that was rendered before.
  var kept: KeptMarkup? { get }
}

extension Frame {
  @usableFromInline var kept: KeptMarkup? { nil }
}
