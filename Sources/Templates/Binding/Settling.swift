import Text

/// Renders beforehand what of a template depends on constants only.
///
/// What remains yields the same bytes for every page that has these constants: what was rendered is what the rendering
/// of the page would have read, and a partial that contains itself finds all views of the page where they ever were.
struct Settling {
  private let constants: Constants
  /// The views that stand in registers and are constant.
  private var frames: [Int: any Frame] = [:]
  /// The places of items in constant lists.
  private var positions: [Int: Position] = [:]
  /// Whether the page itself stands in the first register, as it does outside sections over views of its type.
  private var isPageInPlace = true

  private init(_ constants: Constants) {
    self.constants = constants
  }

  static func settle(_ tree: StepTree, on constants: Constants) -> StepTree {
    var settling = Settling(constants)
    var settled = tree
    settled.page = settling.settle(tree.page)
    // A partial that contains itself is called from places where other views of the page's type may be in use.
    settling.isPageInPlace = false
    settled.partials = tree.partials.map { settling.settle($0) }
    return settled
  }

  private mutating func settle(_ steps: [Step]) -> [Step] {
    var list = StepList()
    for step in steps { settle(step, into: &list) }
    return list.finished()
  }

  private mutating func settle(_ step: Step, into list: inout StepList) {
    switch step {
    case .literal(let bytes): list.append(literal: bytes)
    case .print(let place, let escaping):
      guard let value = value(at: place) else { return list.append(step) }
      var buffer = ByteBuffer()
      value.print(escaping: escaping, into: &buffer)
      list.append(literal: buffer.bytes)
    case .printNumber(let register):
      guard let position = positions[register] else { return list.append(step) }
      list.append(literal: String(position.index + 1).utf8)
    case .section(let place, let register, let inner):
      if let value = value(at: place), !inner.containsCalls {
        show(value, in: register, inner, into: &list)
      } else {
        list.append(.section(place, register: register, enter(register, of: place, inner)))
      }
    case .inverted(let place, let inner):
      guard let value = value(at: place) else { return list.append(.inverted(place, settle(inner))) }
      if !value.isShown { list.append(settle(inner)) }
    case .position(let register, let name, let inverted, let inner):
      guard let position = positions[register] else {
        return list.append(.position(register: register, name, inverted: inverted, settle(inner)))
      }
      if position.isShown(name) != inverted { list.append(settle(inner)) }
    case .kept(let mark, let register, let inner):
      guard frames[register] == nil else { return list.append(settle(inner)) }
      list.append(.kept(mark, register: register, settle(inner)))
    case .call: list.append(step)
    }
  }

  /// A section over a constant: its steps follow each other, once for each turn.
  private mutating func show(_ value: Value, in register: Int, _ inner: [Step], into list: inout StepList) {
    guard let turns = value.turns else {
      if value.isShown { list.append(settle(inner)) }
      return
    }
    let before = self
    if register == 0 { isPageInPlace = false }
    for (index, turn) in turns.enumerated() {
      frames[register] = turn
      if value.isList { positions[register] = Position(index: index, count: turns.count) }
      list.append(settle(inner))
    }
    self = before
  }

  /// The steps of a section over something that differs from page to page.
  private mutating func enter(_ register: Int, of place: Place, _ inner: [Step]) -> [Step] {
    if case .flag? = place.hops.last?.reader { return settle(inner) }
    let before = self
    if register == 0 { isPageInPlace = false }
    frames[register] = nil
    positions[register] = nil
    let steps = settle(inner)
    self = before
    return steps
  }

  /// A value that is the same for all pages with the constants; nil for any other.
  private func value(at place: Place) -> Value? {
    if let frame = frames[place.register] { return value(place.hops[...], of: frame, place.word) }
    guard place.register == 0, isPageInPlace else { return nil }
    if let word = place.word, place.hops.count == 1 { return .text(constants.words[word]) }
    guard let index = place.hops.lastIndex(where: { $0.shared == constants.identity }) else { return nil }
    return value(place.hops[(index + 1)...], of: constants.frame, place.word)
  }

  private func value(_ hops: ArraySlice<Hop>, of frame: any Frame, _ word: String?) -> Value {
    var value = Value.one(frame)
    for hop in hops {
      guard case .one(let frame?) = value else { return .one(nil) }
      value = hop.reader.value(of: frame)
    }
    if let word, case .words(let words) = value { return .text(words[word]) }
    return value
  }
}

extension [Step] {
  /// Whether a partial that contains itself is called somewhere within: it looks for views in registers.
  fileprivate var containsCalls: Bool {
    contains { step in
      switch step {
      case .literal, .print, .printNumber: false
      case .section(_, _, let inner), .inverted(_, let inner), .position(_, _, _, let inner),
        .kept(_, _, let inner):
        inner.containsCalls
      case .call: true
      }
    }
  }
}
