import CMarkGFM
import Text

/// Writes the blocks of a document as plain text.
struct PlainTextVisitor: NodeVisitor {
  var lines: WrappedLines
  private let options: PlainTextRenderer
  private let source: ArraySlice<UInt8>
  private var sourceLines: SourceLines
  private var numbers: [Int] = []
  private var notes = 0

  init(_ options: PlainTextRenderer, source: ArraySlice<UInt8>) {
    self.options = options
    self.source = source
    sourceLines = SourceLines(source)
    lines = WrappedLines(columns: options.columns)
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .document: return true
    case .paragraph: appendParagraph(node)
    case .heading: appendHeading(InlineText.bytes(of: node, options), mark: node.level == 1 ? "=" : "-")
    case .blockQuote:
      lines.open(mark: Array("> ".utf8), rest: Array("> ".utf8))
      return true
    case .list:
      lines.separate()
      numbers.append(Int(node.list.start))
      return true
    case .item:
      openItem(node)
      return true
    case .codeBlock: appendCode(node)
    case .thematicBreak:
      lines.separate()
      lines.append(line: Array("* * *".utf8)[...])
      lines.needsEmptyLine = true
    case .table: appendTable(TextTable(node, options))
    case .footnoteDefinition:
      openNote()
      return true
    case .element:
      guard let element = node.element, element.isParagraph else { return true }
      appendParagraph(node, isStrong: element == .summary)
    default: break
    }
    return false
  }

  mutating func leave(_ node: Node) {
    switch node.kind {
    case .blockQuote, .item:
      lines.close()
      lines.needsEmptyLine = node.kind == .blockQuote || node.parent?.list.tight == false
    case .footnoteDefinition:
      lines.close()
      lines.needsEmptyLine = false
    case .list:
      numbers.removeLast()
      lines.needsEmptyLine = true
    default: break
    }
  }

  private mutating func appendParagraph(_ node: Node, isStrong: Bool = false) {
    var text = InlineText.bytes(of: node, options)
    guard text.contains(where: { $0 > 0x20 }) else { return }
    if isStrong, !text.contains(UInt8(ascii: "*")) { text = [UInt8(ascii: "*")] + text.trimmed + [UInt8(ascii: "*")] }
    lines.separate()
    lines.append(wrapping: text)
    lines.needsEmptyLine = !node.isTight
  }

  private mutating func appendHeading(_ text: [UInt8], mark: Unicode.Scalar) {
    guard !text.isEmpty else { return }
    lines.separate()
    let width = lines.append(wrapping: text)
    lines.append(line: [UInt8](repeating: UInt8(ascii: mark), count: width)[...])
    lines.needsEmptyLine = true
  }

  private mutating func openItem(_ node: Node) {
    var mark = "- "
    if node.parent?.list.list_type == CMARK_ORDERED_LIST, let number = numbers.last {
      mark = "\(number). "
      numbers[numbers.count - 1] = number + 1
    }
    let rest = [UInt8](repeating: 0x20, count: mark.utf8.count)
    if node.isTask { mark += TaskBox(node, source: source, lines: &sourceLines).isTicked ? "[x] " : "[ ] " }
    lines.open(mark: Array(mark.utf8), rest: rest)
  }

  private mutating func appendCode(_ node: Node) {
    lines.separate()
    var buffer = ByteBuffer()
    let code = node.literal.map { $0 == 0x09 ? 0x20 : $0 }
    code.withUnsafeBufferPointer { buffer.append(dropping: $0) }
    for line in buffer.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      lines.append(line: line.isEmpty ? line : [0x20, 0x20, 0x20, 0x20] + line)
    }
    lines.needsEmptyLine = true
  }

  private mutating func appendTable(_ table: TextTable) {
    lines.separate()
    if let columns = table.columns(width: lines.width) {
      for line in columns { lines.append(line: line[...]) }
    } else {
      for line in table.stacked() { lines.append(wrapping: line) }
    }
    lines.needsEmptyLine = true
  }

  private mutating func openNote() {
    if notes == 0 { appendHeading(Array(options.labels.notes.utf8), mark: "-") }
    notes += 1
    let mark = Array("[\(notes)] ".utf8)
    lines.open(mark: mark, rest: [UInt8](repeating: 0x20, count: mark.count))
  }
}

extension [UInt8] {
  /// The text without spaces at its ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var text = self[...]
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return text
  }
}
