import CMarkGFM

/// Looks at the text of the paragraphs, headings and cells when the blocks are known and the inlines are not.
struct InlineScan: NodeVisitor {
  let limits: StructureLimits
  private(set) var error: StructureError?
  /// Closing brackets: each may copy a link definition.
  private(set) var closings = 0

  init(limits: StructureLimits) {
    self.limits = limits
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .paragraph, .heading, .tableCell:
      guard error == nil else { return false }
      let content = node.pointer.pointee.content
      let text = UnsafeBufferPointer(start: UnsafePointer(content.ptr), count: Int(content.size))
      scan(text, at: node)
      return false
    case .codeBlock, .htmlBlock: return false
    default: return error == nil
    }
  }

  mutating func leave(_ node: Node) {}

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>, at node: Node) {
    var open = 0
    var marks = 0
    var html = 0
    var ats = 0
    var word = Word()
    var steps = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      guard Self.isOfInterest[Int(byte)] else { continue }
      switch byte {
      case UInt8(ascii: "["): open += 1
      case UInt8(ascii: "]"):
        open = max(0, open - 1)
        closings += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        if index == 1 || text[index - 2] != byte { marks += 1 }
      case UInt8(ascii: "<"):
        steps += word.steps(endingAt: index)
        word = Word(start: index)
        if index < text.count, text[index] == UInt8(ascii: "?") || text[index] == UInt8(ascii: "!") { html += 1 }
      case UInt8(ascii: "@"):
        ats += 1
        word.addresses += 1
      case UInt8(ascii: ":"), UInt8(ascii: "."): word.addresses += Self.startsAddress(text, endingAt: index)
      case UInt8(ascii: ")"), UInt8(ascii: ";"): word.closings += 1
      default:
        steps += word.steps(endingAt: index)
        word = Word(start: index)
      }
      if open > limits.openBrackets { return refuse(.openBrackets, node) }
    }
    steps += word.steps(endingAt: index)
    if marks > limits.emphasisMarks { refuse(.emphasisMarks, node) }
    if html > limits.htmlOpenings { refuse(.htmlOpenings, node) }
    if ats > limits.atSigns || steps > limits.addressSteps { refuse(.addresses, node) }
  }

  private mutating func refuse(_ reason: StructureError.Reason, _ node: Node) {
    if error == nil { error = StructureError(reason, line: node.line) }
  }

  /// 1 when the bytes before `end` are `www.`, or those around it `://`.
  private static func startsAddress(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int {
    if text[end - 1] == UInt8(ascii: ":") {
      return end + 1 < text.count && text[end] == 0x2F && text[end + 1] == 0x2F ? 1 : 0
    }
    return end >= 4 && text[end - 2] | 0x20 == UInt8(ascii: "w") && text[end - 3] | 0x20 == UInt8(ascii: "w") ? 1 : 0
  }

  private static let isOfInterest: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "[]*_~<@:.); \n\t".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Bytes without a space: looking for an address in them starts again at each sign of one.
  private struct Word {
    var start = 0
    var addresses = 0
    var closings = 0

    func steps(endingAt end: Int) -> Int {
      addresses == 0 ? 0 : (end - start) * (addresses + closings)
    }
  }
}
