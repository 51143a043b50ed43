/// What a partial made of a view, kept with the view for all pages that show it.
@usableFromInline final class KeptMarkup: Sendable {
  let partial: PartialMark
  let bytes: [UInt8]

  init(_ partial: PartialMark, _ bytes: [UInt8]) {
    self.partial = partial
    self.bytes = bytes
  }
}
