import CMarkGFM
import Text

/// Looks at the text of the paragraphs, headings and cells when the blocks are known and the inlines are not.
struct InlineScan: NodeVisitor {
  let limits: StructureLimits
  private(set) var error: StructureError?
  /// Closing brackets: each may copy a link definition.
  private(set) var closings = 0
  /// The footnotes that are defined.
  private(set) var notes: [UnusedNote] = []
  /// Marks of footnotes, in the whole text.
  private var footnoteMarks = 0
  /// Whether a tilde was seen, without which nothing is struck out.
  private(set) var holdsTildes = false
  /// Whether an address was seen that may become a link by itself: one with `@` or `www.`, or a scheme anywhere.
  private(set) var holdsAddresses = false
  /// Whether a scheme was seen at the start of a link's destination, as in `](https://…)`.
  private(set) var holdsDestinations = false
  /// Whether an address with a space was seen, which makes no link.
  private(set) var holdsSpacedAddresses = false

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
    case .footnoteDefinition:
      notes.append(UnusedNote(name: String(decoding: node.literal, as: UTF8.self), line: node.line))
      return error == nil
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
    Bytes64.forEach(of: text) { block, start, _ in
      var found = Self.marks(in: block)
      while found != 0 {
        let index = start + found.trailingZeroBitCount
        found &= found - 1
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "["):
          open += 1
          if open > limits.openBrackets {
            refuse(.openBrackets, node)
            return false
          }
          if index + 1 < text.count, text[index + 1] == UInt8(ascii: "^") { footnoteMarks += 1 }
        case UInt8(ascii: "]"):
          open = max(0, open - 1)
          closings += 1
          if SpacedAddress.address(behind: index, in: text) != nil { holdsSpacedAddresses = true }
        case UInt8(ascii: "<"):
          let next = index + 1 < text.count ? text[index + 1] : 0
          if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") { html += 1 }
        case UInt8(ascii: "@"):
          ats += 1
          holdsAddresses = true
          word.addAddress(at: index, in: text)
        case UInt8(ascii: ":"), UInt8(ascii: "."):
          guard Self.startsAddress(text, at: index) else { continue }
          word.addAddress(at: index, in: text)
          if Self.isDestination(text, at: index) { holdsDestinations = true } else { holdsAddresses = true }
        default:
          if byte == UInt8(ascii: "~") { holdsTildes = true }
          if index == 0 || text[index - 1] != byte { marks += 1 }
        }
      }
      return true
    }
    guard error == nil else { return }
    if marks > limits.emphasisMarks { refuse(.emphasisMarks, node) }
    if footnoteMarks > limits.footnoteMarks { refuse(.footnotes, node) }
    if html > limits.htmlOpenings { refuse(.htmlOpenings, node) }
    if ats > limits.atSigns || word.steps > limits.addressSteps { refuse(.addresses, node) }
  }

  private mutating func refuse(_ reason: StructureError.Reason, _ node: Node) {
    if error == nil { error = StructureError(reason, line: node.line) }
  }

  /// Whether a colon is followed by `//`, or a full stop ends `www.`.
  private static func startsAddress(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if text[index] == UInt8(ascii: ":") {
      return index + 2 < text.count && text[index + 1] == 0x2F && text[index + 2] == 0x2F
    }
    return index >= 3 && text[index - 1] | 0x20 == UInt8(ascii: "w")
      && text[index - 2] | 0x20 == UInt8(ascii: "w")
  }

  /// Whether the scheme that ends at a colon stands right behind `](` or `<`.
  private static func isDestination(_ text: UnsafeBufferPointer<UInt8>, at colon: Int) -> Bool {
    var start = colon
    while start > 0, (text[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    guard start > 0, start < colon else { return false }
    if text[start - 1] == UInt8(ascii: "<") { return true }
    return text[start - 1] == UInt8(ascii: "(") && start > 1 && text[start - 2] == UInt8(ascii: "]")
  }

  /// The marks among some bytes that mean something here.
  private static func marks(in block: Bytes64) -> UInt64 {
    let brackets = block.equal(UInt8(ascii: "[")) | block.equal(UInt8(ascii: "]")) | block.equal(UInt8(ascii: "<"))
    let emphasis = block.equal(UInt8(ascii: "*")) | block.equal(UInt8(ascii: "_")) | block.equal(UInt8(ascii: "~"))
    return brackets | emphasis | block.equal(UInt8(ascii: "@")) | block.equal(UInt8(ascii: ":"))
      | block.equal(UInt8(ascii: "."))
  }

  /// The bytes without a space around a sign of an address: looking for addresses goes through them once for each
  /// sign, and once for each mark at their end that may not belong to the address.
  private struct Word {
    private var range = 0..<0
    private(set) var steps = 0

    mutating func addAddress(at index: Int, in text: UnsafeBufferPointer<UInt8>) {
      if !range.contains(index) {
        let start = text[..<index].lastIndex(where: Self.isEnd).map { $0 + 1 } ?? 0
        let end = text[index...].firstIndex(where: Self.isEnd) ?? text.count
        range = start..<end
        let marks = text[range].count { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ";") }
        steps += marks * range.count
      }
      steps += range.count
    }

    private static func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "<") }
  }
}
