import Text

/// One view in use, or one text of a list.
@usableFromInline enum Frame: Sendable {
  /// Reads the field of that index.
  @usableFromInline typealias Part = @Sendable (Int) -> Value

  case view(Part, others: [Part])
  case text(String)
  case html(HTML)

  func value(_ slot: Slot) -> Value {
    switch self {
    case .view(let own, let others): slot.part == 0 ? own(slot.index) : others[slot.part - 1](slot.index)
    case .text(let text): .text(text)
    case .html(let html): .html(html)
    }
  }
}
