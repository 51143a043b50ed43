/// One view in use, or one text of a list.
///
/// An object, so that reading a field hands one reference on instead of copying a view.
@usableFromInline protocol Frame: AnyObject, Sendable {}
