/// What many pages have in common: the view that they share, and the texts of the interface in their language.
///
/// An object, so that a page can be asked at the cost of a look whether a settled template is meant for it.
public final class Constants: Sendable {
  let frame: any Frame
  /// The type of the view.
  let identity: ObjectIdentifier
  let words: Words

  init<V: Sendable>(_ frame: ViewFrame<V>, _ words: Words) {
    self.frame = frame
    self.words = words
    identity = ObjectIdentifier(V.self)
  }
}
