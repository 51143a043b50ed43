/// Puts the pieces of a line into an order that Markdown can say: white space outside the marks, no mark around
/// nothing, none inside itself, neighbours of one kind made one.
struct InlineTidying {
  private var result: [Inline] = []
  private var isOpen: [Int] = [0, 0, 0, 0]

  /// The lines of a text: two line breaks in a row make a new paragraph.
  static func paragraphs(of inlines: [Inline]) -> [[Inline]] {
    var paragraphs: [[Inline]] = []
    var current: [Inline] = []
    var marks: [Inline.Mark] = []
    var breaks = 0
    for inline in inlines {
      switch inline {
      case .lineBreak:
        breaks += 1
        if breaks == 2 {
          while current.last == .lineBreak || current.last == .space { current.removeLast() }
          paragraphs.append(tidy(current + marks.reversed().map { .close($0) }))
          current = marks.map { .open($0) }
        } else if breaks < 2 {
          current.append(.lineBreak)
        }
        continue
      case .space: break
      case .open(let mark):
        marks.append(mark)
      case .close(let mark):
        if let index = marks.lastIndex(of: mark) { marks.remove(at: index) }
      default: breaks = 0
      }
      current.append(inline)
    }
    paragraphs.append(tidy(current))
    return paragraphs.filter { !$0.isEmpty }
  }

  /// One line, in order.
  static func tidy(_ inlines: [Inline]) -> [Inline] {
    var tidying = InlineTidying()
    for inline in inlines { tidying.add(inline) }
    while tidying.result.last == .space || tidying.result.last == .lineBreak { tidying.result.removeLast() }
    return tidying.result
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .space: addSpace(.space)
    case .lineBreak: addSpace(.lineBreak)
    case .open(let mark): open(mark)
    case .close(let mark): close(mark)
    case .text(let bytes), .code(let bytes): if !bytes.isEmpty { addWords(bytes, like: inline) }
    case .image, .box: result.append(inline)
    }
  }

  private mutating func addWords(_ bytes: [UInt8], like inline: Inline) {
    if result.last?.isOpening == true, case .text = inline {
      let space = bytes.widthOfSpaceAtStart
      if space > 0 {
        addSpaceInFront(Array(bytes[..<space]))
        return addWords(Array(bytes[space...]), like: .text(Array(bytes[space...])))
      }
      if bytes.isEmpty { return }
    }
    // Taken out of the list, so that the words grow in place.
    switch (result.popLast(), inline) {
    case (.text(var before)?, .text):
      before.append(contentsOf: bytes)
      result.append(.text(before))
    case (.code(var before)?, .code):
      before.append(contentsOf: bytes)
      result.append(.code(before))
    case (let other?, _):
      result.append(other)
      result.append(inline)
    case (nil, _): result.append(inline)
    }
  }

  /// White space goes in front of the marks that open behind it.
  private mutating func addSpace(_ space: Inline) {
    var index = result.count
    while index > 0, result[index - 1].isOpening { index -= 1 }
    guard index > 0 else { return }
    switch result[index - 1] {
    case .lineBreak: return
    case .space: if space == .lineBreak { result[index - 1] = .lineBreak }
    default: result.insert(space, at: index)
    }
  }

  private func number(of mark: Inline.Mark) -> Int {
    switch mark {
    case .emphasis: 0
    case .strong: 1
    case .strike: 2
    case .link: 3
    }
  }

  private mutating func open(_ mark: Inline.Mark) {
    isOpen[number(of: mark)] += 1
    guard isOpen[number(of: mark)] == 1 else { return }
    if !mark.isLink {
      if result.last == .close(mark) {
        result.removeLast()
        return
      }
      if result.last == .space, result.dropLast().last == .close(mark) {
        result.remove(at: result.count - 2)
        return
      }
    }
    result.append(.open(mark))
  }

  private mutating func close(_ mark: Inline.Mark) {
    guard isOpen[number(of: mark)] > 0 else { return }
    isOpen[number(of: mark)] -= 1
    guard isOpen[number(of: mark)] == 0 else { return }
    var space: Inline?
    if result.last == .space || result.last == .lineBreak { space = result.removeLast() }
    let fixed = mark.isLink ? [] : takeFixedSpace()
    if result.last?.isOpening == true, case .open(let other)? = result.last, number(of: other) == number(of: mark) {
      result.removeLast()
    } else if case .open(let opened)? = result.last(where: { isOpening($0, like: mark) }) {
      result.append(.close(opened))
    }
    if !fixed.isEmpty { addWords(fixed, like: .text(fixed)) }
    if let space { addSpace(space) }
  }

  /// A fixed space goes in front of the marks that open behind it, like any other.
  private mutating func addSpaceInFront(_ bytes: [UInt8]) {
    var index = result.count
    while index > 0, result[index - 1].isOpening { index -= 1 }
    result.insert(.text(bytes), at: index)
  }

  /// Takes a fixed space off the end: no mark may close behind one.
  private mutating func takeFixedSpace() -> [UInt8] {
    guard case .text(var bytes)? = result.last else { return [] }
    let width = bytes.widthOfSpaceAtEnd
    guard width > 0 else { return [] }
    result.removeLast()
    let space = Array(bytes.suffix(width))
    bytes.removeLast(width)
    if !bytes.isEmpty { result.append(.text(bytes)) }
    return space
  }

  private func isOpening(_ inline: Inline, like mark: Inline.Mark) -> Bool {
    if case .open(let other) = inline { number(of: other) == number(of: mark) } else { false }
  }
}

extension [UInt8] {
  private static let fixedSpaces: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89]]

  /// The bytes of the no-break or thin spaces that a text begins with.
  fileprivate var widthOfSpaceAtStart: Int {
    var width = 0
    while let space = Self.fixedSpaces.first(where: { self[width...].starts(with: $0) }) { width += space.count }
    return width
  }

  /// The bytes of the no-break or thin spaces that a text ends with.
  fileprivate var widthOfSpaceAtEnd: Int {
    var width = 0
    while let space = Self.fixedSpaces.first(where: { dropLast(width).suffix($0.count).elementsEqual($0) }) {
      width += space.count
    }
    return width
  }
}
