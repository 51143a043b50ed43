import Text

/// One page being rendered.
@usableFromInline struct Rendering {
  private let program: Program
  private var frames: [Frame]
  private var positions: [Position]

  @usableFromInline init(_ program: Program, _ frame: Frame) {
    self.program = program
    frames = Array(repeating: frame, count: program.registerCount)
    positions = Array(repeating: Position(index: 0, count: 1), count: program.registerCount)
  }

  @usableFromInline mutating func run(into buffer: inout ByteBuffer) {
    run(program.page, into: &buffer)
  }

  private mutating func run(_ range: Range<Int>, into buffer: inout ByteBuffer) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.instructions[index]
      index += 1
      switch instruction {
      case .literal(let range): buffer.append(program.literals[range])
      case .print(let address, let escaping): print(value(at: address), escaping: escaping, into: &buffer)
      case .printNumber(let register): buffer.append(positions[register].index + 1)
      case .section(let address, let register, let length):
        show(value(at: address), in: register, index..<(index + length), into: &buffer)
        index += length
      case .inverted(let address, let length):
        if !value(at: address).isShown { run(index..<(index + length), into: &buffer) }
        index += length
      case .position(let register, let name, let inverted, let length):
        if positions[register].isShown(name) != inverted { run(index..<(index + length), into: &buffer) }
        index += length
      case .call(let partial): run(program.partials[partial], into: &buffer)
      }
    }
  }

  private func value(at address: FieldAddress) -> Value {
    var value = frames[address.register].value(address.slot)
    for index in address.path {
      guard case .one(let frame?) = value else { return .one(nil) }
      value = frame.value(program.slots[index])
    }
    if let word = address.word, case .words(let words) = value { return .text(words[program.words[word]]) }
    return value
  }

  private func print(_ value: Value, escaping: Bool, into buffer: inout ByteBuffer) {
    switch value {
    case .text(let text): if escaping { buffer.append(escaping: text) } else { buffer.append(text) }
    case .html(let html): buffer.append(html)
    // Binding refused to print anything else; a missing view on the way of a dotted name ends up here.
    case .flag, .one, .each, .texts, .words: break
    }
  }

  private mutating func show(
    _ value: Value, in register: Int, _ inner: Range<Int>, into buffer: inout ByteBuffer
  ) {
    let (frame, position) = (frames[register], positions[register])
    switch value {
    case .flag(let flag):
      if flag { run(inner, into: &buffer) }
      return
    case .text(let text):
      guard !text.isEmpty else { return }
      frames[register] = .text(text)
      run(inner, into: &buffer)
    case .html(let html):
      guard !html.isEmpty else { return }
      frames[register] = .html(html)
      run(inner, into: &buffer)
    case .one(let view):
      guard let view else { return }
      frames[register] = view
      run(inner, into: &buffer)
    case .each(let count, let item):
      for index in 0..<count {
        frames[register] = item(index)
        positions[register] = Position(index: index, count: count)
        run(inner, into: &buffer)
      }
    case .texts(let texts):
      for index in texts.indices {
        frames[register] = .text(texts[index])
        positions[register] = Position(index: index, count: texts.count)
        run(inner, into: &buffer)
      }
    case .words: return
    }
    (frames[register], positions[register]) = (frame, position)
  }
}
