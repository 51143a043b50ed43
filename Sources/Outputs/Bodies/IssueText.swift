import Text

/// The editorial of a newsletter, cut at the lines that place a block.
struct IssueText {
  enum Stretch {
    case text(ArraySlice<UInt8>, line: Int)
    case block(IssueBlock)
  }

  /// The stretches in their order; stretches of blank lines only are left out.
  private(set) var stretches: [Stretch] = []

  /// - Parameter line: the line of the file, from 1, at which the text begins.
  init(_ text: ArraySlice<UInt8>, line: Int) {
    let lines = LineIndex(text)
    var start = 1
    var fence: Substring?
    for number in 1...max(lines.count, 1) {
      let content = lines.line(number).drop { $0 == " " }.trimmingSuffix { $0 == " " }
      if content.hasPrefix("```") || content.hasPrefix("~~~") {
        fence = fence == nil ? content.prefix(3) : (content.hasPrefix(fence ?? "") ? nil : fence)
      }
      guard fence == nil, let block = IssueBlock(line: content) else { continue }
      addText(text[lines.start(ofLine: start)..<lines.start(ofLine: number)], line: line + start - 1)
      stretches.append(.block(block))
      start = number + 1
    }
    addText(text[lines.start(ofLine: start)...], line: line + start - 1)
  }

  private mutating func addText(_ text: ArraySlice<UInt8>, line: Int) {
    if text.contains(where: { $0 > 32 }) { stretches.append(.text(text, line: line)) }
  }
}
