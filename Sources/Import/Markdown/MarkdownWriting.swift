/// Writes blocks as Markdown: GitHub Flavored Markdown 0.29, one line a paragraph.
struct MarkdownWriting {
  private(set) var bytes: [UInt8] = []
  private(set) var losses: [Loss: Int] = [:]
  /// What each line begins with.
  private var prefix: [UInt8] = []
  private var isAtStart = true

  /// The text of some blocks.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    var previous: Block?
    var isOtherMark = false
    for block in blocks {
      if previous != nil, !isTight { emptyLine() }
      if case .list(let start, _, _) = block, case .list(let before, _, _)? = previous,
        (start == nil) == (before == nil)
      {
        // Two lists in a row would become one.
        isOtherMark.toggle()
      } else {
        isOtherMark = false
      }
      write(block, isOtherMark: isOtherMark)
      previous = block
    }
  }

  private mutating func write(_ block: Block, isOtherMark: Bool) {
    switch block {
    case .paragraph(let line):
      write(line, in: .paragraph)
    case .heading(let level, let line):
      startLine()
      bytes += [UInt8](repeating: UInt8(ascii: "#"), count: level) + [0x20]
      write(line, in: .heading)
    case .rule:
      startLine()
      append("* * *")
      endLine()
    case .code(let language, let text): writeCode(text, language: language)
    case .quote(let inner):
      inside(Array("> ".utf8)) { $0.write(inner) }
    case .list(let start, let items, let isTight):
      writeList(items, start: start, isTight: isTight, isOtherMark: isOtherMark)
    case .table(let rows): writeTable(rows)
    }
  }

  private mutating func writeList(_ items: [[Block]], start: Int?, isTight: Bool, isOtherMark: Bool) {
    var number = start
    for (index, item) in items.enumerated() {
      if index > 0, !isTight { emptyLine() }
      let mark = number.map { "\($0)" + (isOtherMark ? ") " : ". ") } ?? (isOtherMark ? "* " : "- ")
      startLine()
      append(mark)
      isAtStart = false
      let outer = prefix
      prefix += [UInt8](repeating: 0x20, count: mark.utf8.count)
      write(item, isTight: isTight)
      prefix = outer
      if item.isEmpty { endLine() }
      number = number.map { $0 + 1 }
    }
  }

  private mutating func writeCode(_ text: [UInt8], language: String) {
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, text.longestRun(of: UInt8(ascii: "`")) + 1))
    startLine()
    bytes += fence
    append(language)
    endLine()
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      startLine()
      bytes += line.filter { $0 != 0x0D && ($0 >= 0x20 || $0 == 0x09) }
      endLine()
    }
    startLine()
    bytes += fence
    endLine()
  }

  private mutating func writeTable(_ rows: [[[Inline]]]) {
    for (index, row) in rows.enumerated() {
      startLine()
      for cell in row {
        append("| ")
        write(cell, in: .cell)
        append(" ")
      }
      append("|")
      endLine()
      guard index == 0 else { continue }
      startLine()
      for _ in row { append("| --- ") }
      append("|")
      endLine()
    }
  }

  private mutating func write(_ line: [Inline], in place: LineWriting.Place) {
    if place == .paragraph { startLine() }
    var writing = LineWriting(place: place, prefix: prefix)
    writing.write(line)
    bytes += writing.bytes
    for (loss, count) in writing.losses { losses[loss, default: 0] += count }
    if place != .cell { endLine() }
  }

  private mutating func inside(_ more: [UInt8], _ write: (inout MarkdownWriting) -> Void) {
    startLine()
    bytes += more
    isAtStart = false
    let outer = prefix
    prefix += more
    write(&self)
    prefix = outer
  }

  private mutating func startLine() {
    if isAtStart { bytes += prefix }
    isAtStart = false
  }

  private mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isAtStart = true
  }

  private mutating func emptyLine() {
    guard isAtStart else { return }
    var end = prefix.count
    while end > 0, prefix[end - 1] == 0x20 { end -= 1 }
    bytes += prefix[..<end]
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }
}

extension [UInt8] {
  /// How often a byte follows itself at most.
  func longestRun(of byte: UInt8) -> Int {
    var (longest, current) = (0, 0)
    for other in self {
      current = other == byte ? current + 1 : 0
      longest = Swift.max(longest, current)
    }
    return longest
  }
}
