/// One field on the way to a value.
@usableFromInline struct Hop: Sendable {
  let reader: Reader
  /// The type of the view that is reached, when it is a `Shared` one.
  var shared: ObjectIdentifier?

  init(_ reader: Reader, shared: ObjectIdentifier? = nil) {
    self.reader = reader
    self.shared = shared
  }
}
