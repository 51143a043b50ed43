/// Steps being put together: neighbouring literals become one.
struct StepList {
  private(set) var steps: [Step] = []
  private var literal: [UInt8] = []

  mutating func append(literal bytes: some Sequence<UInt8>) {
    literal.append(contentsOf: bytes)
  }

  mutating func append(_ step: Step) {
    flush()
    steps.append(step)
  }

  mutating func append(_ other: [Step]) {
    for step in other {
      if case .literal(let bytes) = step { append(literal: bytes) } else { append(step) }
    }
  }

  mutating func finished() -> [Step] {
    flush()
    return steps
  }

  private mutating func flush() {
    guard !literal.isEmpty else { return }
    steps.append(.literal(literal))
    literal = []
  }
}
