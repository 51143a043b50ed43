import Text

/// Binds one template, with its layouts and partials, to one view.
struct Binder {
  /// A template that is being expanded.
  private struct Activation {
    let key: Expansion.Key
    let sectionCount: Int
    /// Its number among the partials that contain themselves.
    var partial: Int?
  }

  private let library: TemplateLibrary
  private let isText: Bool
  /// The partials of which views keep what they make, by the type of the view.
  private let kept: [KeptKey: PartialMark]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var used: Set<String> = []
  private var partials: [[Step]] = []
  private var registerCount = 1
  private var active: [Activation] = []
  private var activeBlocks: Set<String> = []
  /// The blocks met since the innermost layout began.
  private var knownBlocks: Set<String> = []
  /// For each section around the current place, whether it leads into the view around it.
  private var sections: [Bool] = []
  /// Inside a section with an unknown name: which names stand there cannot be said, which templates can.
  private var isGuessing = false

  init(_ library: TemplateLibrary, isText: Bool, kept: [KeptKey: PartialMark] = [:]) {
    self.library = library
    self.isText = isText
    self.kept = kept
  }

  mutating func bind(_ template: Template, to scheme: Scheme) -> StepTree {
    let page = steps(of: Expansion(template: template, scope: Scope(scheme)))
    return StepTree(page: page, partials: partials, registerCount: registerCount)
  }

  /// The program of a partial that looks at nothing but one view; nil for any other.
  mutating func bind(partial: Template, to scheme: Scheme) -> Program? {
    let program = Program(bind(partial, to: scheme))
    // A block could be filled by the page, and an error may be none where there is more to look at.
    return diagnostics.isEmpty && knownBlocks.isEmpty ? program : nil
  }

  private mutating func steps(of expansion: Expansion) -> [Step] {
    used.insert(expansion.template.name)
    active.append(Activation(key: expansion.key, sectionCount: sections.count))
    let steps = steps(for: expansion.template.nodes, expansion)
    guard let partial = active.removeLast().partial else { return steps }
    partials[partial] = steps
    return [.call(partial)]
  }

  private mutating func steps(for nodes: [Node], _ expansion: Expansion) -> [Step] {
    var list = StepList()
    for node in nodes {
      switch node {
      case .text(let bytes, let lineStarts): add(bytes, lineStarts, expansion.indentation, to: &list)
      case .lineStart: list.append(literal: expansion.indentation)
      case .variable(let name, let raw):
        if let step = variable(name, raw: raw, expansion) { list.append(step) }
      case .section(let name, let inverted, let nodes):
        if let step = section(name, inverted: inverted, nodes, expansion) { list.append(step) }
      case .partial(let name, let indentation):
        list.append(partial(name, indentation, blocks: [], expansion))
      case .parent(let name, let indentation, let blocks):
        list.append(partial(name, indentation, blocks: blocks, expansion))
      case .block(let block): list.append(steps(of: block, expansion))
      }
    }
    return list.finished()
  }

  private func add(_ bytes: [UInt8], _ lineStarts: [Int], _ indentation: [UInt8], to list: inout StepList) {
    guard !indentation.isEmpty else {
      list.append(literal: bytes)
      return
    }
    var start = 0
    for lineStart in lineStarts {
      list.append(literal: bytes[start..<lineStart])
      list.append(literal: indentation)
      start = lineStart
    }
    list.append(literal: bytes[start...])
  }

  // MARK: Names

  private mutating func variable(_ name: TemplateName, raw: Bool, _ expansion: Expansion) -> Step? {
    guard let found = resolve(name, expansion) else { return nil }
    let problem: TemplateProblem
    switch found.kind {
    case .position(.number): return .printNumber(register: found.place.register)
    case .position: problem = .flagAsText(name.text)
    case .word, .field(.text):
      if !raw || isText { return .print(found.place, escaping: !isText) }
      problem = .escapedTextAsMarkup(name.text)
    case .field(.html):
      if !isText { return .print(found.place, escaping: false) }
      problem = .markupInText(name.text)
    case .field(.flag): problem = .flagAsText(name.text)
    case .field(.each), .field(.texts): problem = .listAsText(name.text)
    case .field(.one(let scheme)):
      let scheme = scheme()
      problem = .viewAsText(name.text, view: scheme.name, example: scheme.names.first)
    case .field(.words): problem = .wordsAsText(name.text, example: library.words.min())
    }
    report(problem, at: name.range, expansion)
    return nil
  }

  private mutating func section(
    _ name: TemplateName, inverted: Bool, _ nodes: [Node], _ expansion: Expansion
  ) -> Step? {
    guard let found = resolve(name, expansion) else {
      guess(nodes, expansion)
      return nil
    }
    if case .position(let position) = found.kind {
      let inner = steps(for: nodes, expansion)
      return .position(register: found.place.register, position, inverted: inverted, inner)
    }
    if inverted { return .inverted(found.place, steps(for: nodes, expansion)) }
    switch found.kind {
    case .position: return nil
    case .word, .field(.text): return enter(.text, found, nodes, expansion)
    case .field(.html): return enter(.html, found, nodes, expansion)
    case .field(.texts): return enter(.text, found, isItem: true, nodes, expansion)
    case .field(.one(let scheme)): return enter(scheme(), found, nodes, expansion)
    case .field(.each(let scheme)): return enter(scheme(), found, isItem: true, nodes, expansion)
    case .field(.flag): return .section(found.place, register: 0, steps(for: nodes, expansion))
    case .field(.words):
      report(.wordsAsText(name.text, example: library.words.min()), at: name.range, expansion)
      guess(nodes, expansion)
      return nil
    }
  }

  /// Finds the templates that are named inside a section that cannot be bound.
  private mutating func guess(_ nodes: [Node], _ expansion: Expansion) {
    let before = isGuessing
    isGuessing = true
    _ = steps(for: nodes, expansion)
    isGuessing = before
  }

  private mutating func enter(
    _ scheme: Scheme, _ found: Resolution, isItem: Bool = false, _ nodes: [Node], _ expansion: Expansion
  ) -> Step {
    var inner = expansion
    let (scope, register) = expansion.scope.entering(scheme, isItem: isItem)
    inner.scope = scope
    registerCount = max(registerCount, register + 1)
    sections.append(found.isInside)
    defer { sections.removeLast() }
    return .section(found.place, register: register, steps(for: nodes, inner))
  }

  private mutating func resolve(_ name: TemplateName, _ expansion: Expansion) -> Resolution? {
    switch expansion.scope.resolve(name, words: library.words) {
    case .success(let resolution): return resolution
    case .failure(let failure):
      report(failure.problem, at: name.range, expansion)
      return nil
    }
  }

  // MARK: Partials, layouts and blocks

  private mutating func partial(
    _ name: TemplateName, _ indentation: [UInt8], blocks: [Block], _ expansion: Expansion
  ) -> [Step] {
    guard let template = library.templates[name.text] else {
      // Most partials are in `partials/`, and people forget to say so.
      let near =
        nearest(to: name.text, among: library.names)
        ?? nearest(to: "partials/" + name.text, among: library.names.filter { $0.hasPrefix("partials/") })
      report(.missingTemplate(name.text, nearest: near), at: name.range, expansion)
      for block in blocks { guess(block.nodes, expansion) }
      return []
    }
    guard template.isText == isText else {
      used.insert(name.text)
      let problem = isText ? TemplateProblem.markupTemplateInText(name.text) : .textInMarkup(name.text)
      report(problem, at: name.range, expansion)
      return []
    }
    var inner = expansion
    inner.template = template
    inner.indentation += indentation
    // The page comes first: what it puts into a block wins over what the layouts on the way put there.
    for block in blocks where inner.blocks[block.name.text] == nil { inner.blocks[block.name.text] = block }
    let key = inner.key
    guard let index = active.firstIndex(where: { $0.key == key }) else {
      let steps = fill(blocks, of: inner, expansion)
      let view = inner.scope.innermost
      guard blocks.isEmpty, inner.indentation.isEmpty, !isText,
        let mark = kept[KeptKey(partial: name.text, view: view.scheme.identity)]
      else { return steps }
      return [.kept(mark, register: view.register, steps)]
    }
    let between = sections[active[index].sectionCount...]
    guard !between.isEmpty, between.allSatisfy({ $0 }) else {
      report(.endlessPartial(name.text), at: name.range, expansion)
      return []
    }
    return [.call(number(ofPartialAt: index))]
  }

  /// Expands a layout, and makes sure that it has all the blocks that the page fills.
  private mutating func fill(_ blocks: [Block], of layout: Expansion, _ page: Expansion) -> [Step] {
    let before = knownBlocks
    knownBlocks = []
    let count = diagnostics.count
    let steps = steps(of: layout)
    let isWhole = diagnostics[count...].allSatisfy {
      $0.code != "missing-template" && $0.code != "endless-partial"
    }
    for block in blocks where isWhole && !knownBlocks.contains(block.name.text) {
      let (name, known) = (block.name, knownBlocks.sorted())
      report(
        .unknownBlock(name.text, layout: layout.template.name, available: known), at: name.range, page)
    }
    knownBlocks.formUnion(before)
    return steps
  }

  private mutating func number(ofPartialAt index: Int) -> Int {
    if let number = active[index].partial { return number }
    let number = partials.count
    partials.append([])
    active[index].partial = number
    return number
  }

  private mutating func steps(of block: Block, _ expansion: Expansion) -> [Step] {
    let name = block.name.text
    knownBlocks.insert(name)
    guard let filling = expansion.blocks[name], activeBlocks.insert(name).inserted else {
      return steps(for: block.nodes, expansion)
    }
    defer { activeBlocks.remove(name) }
    var inner = expansion
    if let template = library.templates[filling.template] { inner.template = template }
    guess(block.nodes, expansion)
    return steps(for: filling.nodes, inner)
  }

  private mutating func report(_ problem: TemplateProblem, at range: Range<Int>, _ expansion: Expansion) {
    if isGuessing {
      guard case .missingTemplate = problem else { return }
    }
    diagnostics.append(expansion.template.diagnostic(problem, at: range))
  }
}
