import Text

/// A key, or one part of a key with dots.
struct TOMLKey {
  let name: String
  let position: SourcePosition
  let length: Int
}
