import Text

/// A letter's HTML as a mail program shows it: elements with their ancestors, texts with their colours and sizes.
struct LetterDocument: Sendable {
  /// An element.
  struct Element: Sendable {
    let token: HTMLToken
    /// The index of the element around it.
    let parent: Int?
    let style: ComputedStyle
    let declarations: Declarations

    var name: String { token.name }
    func attribute(_ name: String) -> String? { token[name]?.value }
  }

  /// A text in an element.
  struct Text: Sendable {
    let string: String
    let parent: Int?
    let range: Range<Int>
    let style: ComputedStyle
  }

  let bytes: [UInt8]
  let tokens: [HTMLToken]
  private(set) var elements: [Element] = []
  /// For each element, the byte at which it ends.
  private var ends: [Int] = []
  /// What is shown in the body, spaces and all.
  private(set) var texts: [Text] = []
  let styleSheet: StyleSheet

  init(_ bytes: [UInt8], as appearance: Appearance = .light) {
    self.bytes = bytes
    tokens = HTMLTokenizer.tokens(of: bytes)
    let sheets = tokens.filter { $0.kind == .rawText && $0.name == "style" }
    let sheet = StyleSheet(sheets.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "\n"))
    styleSheet = sheet
    let rules = appearance == .withoutStyleSheet ? [] : sheet.rules.filter { Self.applies($0, in: appearance) }
    var open: [Int] = []
    for token in tokens {
      let parent = open.last
      let around = parent.map { elements[$0].style } ?? ComputedStyle()
      switch token.kind {
      case .start:
        let own = Declarations(token["style"]?.value ?? "")
        let lineage = open.reversed().map { elements[$0].token }
        let matching = rules.filter { rule in
          rule.selectors.contains { StyleSheet.matches($0, token, in: lineage) }
        }
        let style = around.inside(token, own: own, rules: matching.map(\.declarations))
        elements.append(Element(token: token, parent: parent, style: style, declarations: own))
        ends.append(token.range.upperBound)
        if !HTMLToken.voidElements.contains(token.name) { open.append(elements.count - 1) }
      case .end:
        guard let place = open.lastIndex(where: { elements[$0].name == token.name }) else { continue }
        for index in open[place...] { ends[index] = token.range.lowerBound }
        open.removeSubrange(place...)
      case .text where token.name.isEmpty:
        let string = CharacterReferences.resolved(bytes[token.range])
        texts.append(Text(string: string, parent: parent, range: token.range, style: around))
      default: continue
      }
    }
    for index in open { ends[index] = bytes.count }
  }

  private static func applies(_ rule: StyleSheet.Rule, in appearance: Appearance) -> Bool {
    guard let media = rule.media else { return true }
    return appearance == .declaredDark && media.contains("prefers-color-scheme") && media.contains("dark")
  }

  // MARK: Looking around

  /// The elements of a name.
  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  /// The indices of the elements around one, the nearest first.
  func ancestors(of index: Int?) -> [Int] {
    var found: [Int] = []
    var next = index
    while let index = next {
      found.append(index)
      next = elements[index].parent
    }
    return found
  }

  /// What is written in an element, spaces made one; the alternatives of its images, too, when asked for.
  func text(of index: Int, withAlternatives: Bool = false) -> String {
    let end = ends[index]
    let first = texts.firstIndex(from: elements[index].token.range.upperBound)
    var parts = texts[first...].prefix { $0.range.lowerBound < end }.map { ($0.range.lowerBound, $0.string) }
    if withAlternatives {
      // What an element holds follows it.
      for element in elements[index...].prefix(while: { $0.token.range.lowerBound < end }) where element.name == "img" {
        parts.append((element.token.range.lowerBound, element.attribute("alt") ?? ""))
      }
    }
    return Self.plain(parts.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: " "))
  }

  /// The whole visible text, spaces made one.
  var visibleText: String {
    Self.plain(texts.filter { !$0.style.isHidden }.map(\.string).joined(separator: " "))
  }

  /// A text with its spaces and line ends made one.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The links with their words.
  var links: [(element: Element, index: Int, address: String, words: String)] {
    elements.indices.compactMap { index in
      guard elements[index].name == "a", let address = elements[index].attribute("href") else { return nil }
      return (elements[index], index, address, text(of: index, withAlternatives: true))
    }
  }
}

extension [LetterDocument.Text] {
  /// The index of the first text that does not begin before a byte; they are in the order of the document.
  fileprivate func firstIndex(from byte: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].range.lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
