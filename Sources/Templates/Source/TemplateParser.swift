import Text

/// Builds the tree of a template from its tags.
struct TemplateParser {
  private struct Opening {
    let tag: Tag
    var nodes: [Node] = []
  }

  private let name: String
  private let source: SourceText
  private var root: [Node] = []
  private var open: [Opening] = []
  private var diagnostics: [Diagnostic] = []

  static func parse(_ name: String, _ source: SourceText) -> Template {
    var parser = TemplateParser(name: name, source: source)
    parser.parse()
    return Template(name: name, source: source, nodes: parser.root, diagnostics: parser.diagnostics)
  }

  private init(name: String, source: SourceText) {
    self.name = name
    self.source = source
  }

  private mutating func parse() {
    let reader = TagReader(source)
    for (problem, range) in reader.problems { report(problem, at: range) }
    var offset = 0
    for tag in StandaloneLines(source.bytes, reader.tags).tags {
      addText(offset..<max(offset, tag.textEnd))
      add(tag)
      offset = tag.textStart
    }
    addText(offset..<max(offset, source.bytes.count))
    while let opening = open.last {
      report(.unclosedSection(tag: text(of: opening.tag), name: opening.tag.name.text), at: opening.tag.range)
      closeLast()
    }
  }

  private mutating func add(_ tag: Tag) {
    let startsLine = tag.range.lowerBound == 0 || source.bytes[tag.range.lowerBound - 1] == 10
    if startsLine, tag.indentation == nil { append(.lineStart) }
    let indentation = tag.indentation.map { Array(source.bytes[$0]) } ?? []
    switch tag.kind {
    case .variable: append(.variable(tag.name, raw: false))
    case .raw: append(.variable(tag.name, raw: true))
    case .section, .inverted, .parent, .block: open.append(Opening(tag: tag))
    case .close: close(tag)
    case .partial: append(.partial(tag.name, indentation: indentation))
    case .comment, .delimiters: break
    }
  }

  private mutating func close(_ tag: Tag) {
    guard let last = open.last else {
      report(.strayClosingTag(name: tag.name.text), at: tag.range)
      return
    }
    if last.tag.name.text != tag.name.text {
      if open.contains(where: { $0.tag.name.text == tag.name.text }) {
        while let inner = open.last, inner.tag.name.text != tag.name.text {
          report(.unclosedSection(tag: text(of: inner.tag), name: inner.tag.name.text), at: inner.tag.range)
          closeLast()
        }
      } else {
        let line = source.position(atOffset: last.tag.range.lowerBound).line
        let problem = TemplateProblem.wrongClosingTag(
          name: tag.name.text, open: text(of: last.tag), openName: last.tag.name.text, line: line)
        report(problem, at: tag.range)
      }
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard let opening = open.popLast() else { return }
    let tag = opening.tag
    switch tag.kind {
    case .section: append(.section(tag.name, inverted: false, opening.nodes))
    case .inverted: append(.section(tag.name, inverted: true, opening.nodes))
    case .block: append(.block(Block(name: tag.name, nodes: opening.nodes, template: name)))
    case .parent:
      let blocks = opening.nodes.compactMap { node in
        if case .block(let block) = node { block } else { nil }
      }
      let indentation = tag.indentation.map { Array(source.bytes[$0]) } ?? []
      append(.parent(tag.name, indentation: indentation, blocks: blocks))
    case .variable, .raw, .close, .partial, .comment, .delimiters: break
    }
  }

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let bytes = source.bytes
    var starts: [Int] = []
    for index in range where index == 0 || bytes[index - 1] == 10 {
      let isEmptyLine = bytes[index] == 10 || bytes[index...].starts(with: [13, 10])
      if !isEmptyLine { starts.append(index - range.lowerBound) }
    }
    append(.text(Array(bytes[range]), lineStarts: starts))
  }

  private mutating func append(_ node: Node) {
    if open.isEmpty { root.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  private func text(of tag: Tag) -> String {
    String(decoding: source.bytes[tag.range], as: UTF8.self)
  }

  private mutating func report(_ problem: TemplateProblem, at range: Range<Int>) {
    diagnostics.append(Template.diagnostic(problem, at: range, in: source))
  }
}
