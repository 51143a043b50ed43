import Text

/// One page being rendered.
@usableFromInline struct Rendering {
  private let program: Program
  private var frames: [any Frame]
  private var positions: [Position]

  @usableFromInline init(_ program: Program, _ frame: any Frame) {
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
      case .literal(let range):
        // A slice would count a reference to bytes that all threads share.
        program.literals.withUnsafeBufferPointer { buffer.append(UnsafeBufferPointer(rebasing: $0[range])) }
      case .print(let address, let escaping): print(address, escaping: escaping, into: &buffer)
      case .printNumber(let register): buffer.append(positions[register].index + 1)
      case .section(let address, let register, let length):
        show(address, in: register, index..<(index + length), into: &buffer)
        index += length
      case .inverted(let address, let length):
        if !value(at: address).isShown { run(index..<(index + length), into: &buffer) }
        index += length
      case .position(let register, let name, let inverted, let length):
        if positions[register].isShown(name) != inverted { run(index..<(index + length), into: &buffer) }
        index += length
      case .kept(let mark, let register, let length):
        if let kept = frames[register].kept, kept.partial === program.marks[mark] {
          buffer.append(kept.bytes)
        } else {
          run(index..<(index + length), into: &buffer)
        }
        index += length
      case .call(let partial): run(program.partials[partial], into: &buffer)
      }
    }
  }

  /// The frame that the last field of an address is read from; nil when a view on the way is missing.
  @inline(__always)
  private func frame(for address: ValueAddress) -> (any Frame)? {
    var frame = frames[address.register]
    var index = address.path.lowerBound
    while index < address.path.upperBound - 1 {
      guard case .one(let read) = program.readers[index], let next = read(frame) else { return nil }
      frame = next
      index += 1
    }
    return frame
  }

  private func value(at address: ValueAddress) -> Value {
    guard let frame = frame(for: address) else { return .one(nil) }
    let value = program.readers[address.path.upperBound - 1].value(of: frame)
    if let word = address.word, case .words(let words) = value { return .text(words[program.words[word]]) }
    return value
  }

  private func print(_ address: ValueAddress, escaping: Bool, into buffer: inout ByteBuffer) {
    guard let frame = frame(for: address) else { return }
    switch program.readers[address.path.upperBound - 1] {
    case .text(_, let print), .html(_, let print): print(frame, escaping, &buffer)
    case .words, .flag, .one, .each, .texts: value(at: address).print(escaping: escaping, into: &buffer)
    }
  }

  private mutating func show(
    _ address: ValueAddress, in register: Int, _ inner: Range<Int>, into buffer: inout ByteBuffer
  ) {
    guard let frame = frame(for: address) else { return }
    switch program.readers[address.path.upperBound - 1] {
    case .flag(let read):
      if read(frame) { run(inner, into: &buffer) }
    case .one(let read):
      guard let view = read(frame) else { return }
      let before = frames[register]
      frames[register] = view
      run(inner, into: &buffer)
      frames[register] = before
    case .text, .html, .each, .texts, .words:
      let value = value(at: address)
      let (frame, position) = (frames[register], positions[register])
      let turns = value.turns ?? []
      for (index, turn) in turns.enumerated() {
        frames[register] = turn
        if value.isList { positions[register] = Position(index: index, count: turns.count) }
        run(inner, into: &buffer)
      }
      (frames[register], positions[register]) = (frame, position)
    }
  }
}
