/// The language and the direction of a part of a text, as the tree keeps them.
struct Direction {
  /// A language tag; empty when none was given.
  let language: String
  /// `ltr`, `rtl` or `auto`; empty when none was given.
  let direction: String

  /// Reads what `ElementReading.direction(of:)` has written, such as `ar/rtl`.
  init(_ written: UnsafeBufferPointer<UInt8>) {
    let parts = written.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    language = parts.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    direction = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
  }
}
