extension Program {
  /// Lays the steps of a template, and of its partials that contain themselves, out flat.
  init(_ tree: StepTree) {
    self.init()
    registerCount = tree.registerCount
    page = append(tree.page)
    for steps in tree.partials { partials.append(append(steps)) }
  }

  @discardableResult
  private mutating func append(_ steps: [Step]) -> Range<Int> {
    let start = instructions.count
    for step in steps { append(step) }
    return start..<instructions.count
  }

  private mutating func append(_ step: Step) {
    switch step {
    case .literal(let bytes):
      let start = literals.count
      literals += bytes
      instructions.append(.literal(start..<literals.count))
    case .print(let place, let escaping):
      instructions.append(.print(address(of: place), escaping: escaping))
    case .printNumber(let register): instructions.append(.printNumber(register: register))
    case .section(let place, let register, let inner):
      let address = address(of: place)
      append(inner) { .section(address, register: register, length: $0) }
    case .inverted(let place, let inner):
      let address = address(of: place)
      append(inner) { .inverted(address, length: $0) }
    case .position(let register, let name, let inverted, let inner):
      append(inner) { .position(register: register, name, inverted: inverted, length: $0) }
    case .kept(let mark, let register, let inner):
      marks.append(mark)
      let number = marks.count - 1
      append(inner) { .kept(number, register: register, length: $0) }
    case .call(let partial): instructions.append(.call(partial))
    }
  }

  /// Adds an instruction and those that belong to it.
  private mutating func append(_ inner: [Step], under instruction: (Int) -> Instruction) {
    let index = instructions.count
    instructions.append(instruction(0))
    instructions[index] = instruction(append(inner).count)
  }

  private mutating func address(of place: Place) -> ValueAddress {
    let start = readers.count
    readers += place.hops.map(\.reader)
    let word = place.word.map { name in
      words.append(name)
      return words.count - 1
    }
    return ValueAddress(register: place.register, path: start..<readers.count, word: word)
  }
}
