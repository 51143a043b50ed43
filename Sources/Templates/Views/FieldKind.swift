/// What a field holds, for checking templates. Other views are reached lazily, so that a view can contain its kind.
@usableFromInline enum FieldKind: Sendable {
  case text
  case html
  case flag
  case one(@Sendable () -> Scheme)
  case each(@Sendable () -> Scheme)
  case texts
  case words
}
