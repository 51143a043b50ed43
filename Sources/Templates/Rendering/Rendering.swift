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
    run(program.steps, into: &buffer)
  }

  private mutating func run(_ steps: [Step], into buffer: inout ByteBuffer) {
    for step in steps {
      switch step {
      case .literal(let bytes): buffer.append(bytes)
      case .print(let place, let escaping): print(value(at: place), escaping: escaping, into: &buffer)
      case .printNumber(let register): buffer.append(positions[register].index + 1)
      case .section(let place, let register, let inner):
        show(value(at: place), in: register, inner, into: &buffer)
      case .inverted(let place, let inner):
        if !value(at: place).isShown { run(inner, into: &buffer) }
      case .position(let register, let name, let inverted, let inner):
        if positions[register].isShown(name) != inverted { run(inner, into: &buffer) }
      case .call(let index): run(program.partials[index], into: &buffer)
      }
    }
  }

  private func value(at place: Place) -> Value {
    var value = frames[place.register].value(place.slot)
    for slot in place.path {
      guard case .one(let frame?) = value else { return .one(nil) }
      value = frame.value(slot)
    }
    if let word = place.word, case .words(let words) = value { return .text(words[word]) }
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

  private mutating func show(_ value: Value, in register: Int, _ steps: [Step], into buffer: inout ByteBuffer)
  {
    let (frame, position) = (frames[register], positions[register])
    switch value {
    case .flag(let flag):
      if flag { run(steps, into: &buffer) }
      return
    case .text(let text):
      guard !text.isEmpty else { return }
      frames[register] = .text(text)
      run(steps, into: &buffer)
    case .html(let html):
      guard !html.isEmpty else { return }
      frames[register] = .html(html)
      run(steps, into: &buffer)
    case .one(let view):
      guard let view else { return }
      frames[register] = view
      run(steps, into: &buffer)
    case .each(let count, let item):
      for index in 0..<count {
        frames[register] = item(index)
        positions[register] = Position(index: index, count: count)
        run(steps, into: &buffer)
      }
    case .texts(let texts):
      for index in texts.indices {
        frames[register] = .text(texts[index])
        positions[register] = Position(index: index, count: texts.count)
        run(steps, into: &buffer)
      }
    case .words: return
    }
    (frames[register], positions[register]) = (frame, position)
  }
}
