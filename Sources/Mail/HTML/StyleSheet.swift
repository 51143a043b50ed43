import Text

/// The rules of `style` elements: those with simple selectors, and those in one level of `@media`.
struct StyleSheet: Sendable {
  /// A rule.
  struct Rule: Sendable {
    /// The condition of the `@media` around it; nil outside.
    let media: String?
    let selectors: [String]
    let declarations: Declarations
  }

  /// The rules in their order.
  private(set) var rules: [Rule] = []

  /// Reads a style sheet.
  init(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let head = Declarations.trimmed(rest[..<open])
      guard let close = Self.close(in: rest, from: open) else { return }
      let inside = rest[rest.index(after: open)..<close]
      if head.hasPrefix("@media") {
        add(inside, media: String(head.dropFirst(6)))
      } else if !head.hasPrefix("@") {
        rules.append(Self.rule(head, inside, media: nil))
      }
      rest = rest[rest.index(after: close)...]
    }
  }

  private mutating func add(_ text: Substring, media: String) {
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = Self.close(in: rest, from: open) {
      rules.append(
        Self.rule(Declarations.trimmed(rest[..<open]), rest[rest.index(after: open)..<close], media: media))
      rest = rest[rest.index(after: close)...]
    }
  }

  private static func rule(_ head: String, _ body: Substring, media: String?) -> Rule {
    Rule(
      media: media, selectors: head.split(separator: ",").map(Declarations.trimmed),
      declarations: Declarations(body))
  }

  private static func close(in text: Substring, from open: Substring.Index) -> Substring.Index? {
    var depth = 0
    var index = open
    while index < text.endIndex {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" {
        depth -= 1
        if depth == 0 { return index }
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// Whether a selector names an element by type, class or both, in others if it says so (`.prose a`). Others match
  /// nothing here.
  /// - Parameter around: the elements around it, the nearest first.
  static func matches(_ selector: String, _ token: HTMLToken, in around: some Sequence<HTMLToken>) -> Bool {
    var steps = selector.split(separator: " ").map(String.init)
    guard let last = steps.popLast(), names(last, token) else { return false }
    for element in around {
      guard let next = steps.last else { break }
      if names(next, element) { steps.removeLast() }
    }
    return steps.isEmpty
  }

  private static func names(_ selector: String, _ token: HTMLToken) -> Bool {
    guard !selector.contains(where: { ">+~[:#".contains($0) }) else { return false }
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let type = parts.first, type.isEmpty || type == "*" || type.lowercased() == token.name else { return false }
    let classes = token["class"]?.value.split(separator: " ").map(String.init) ?? []
    return !selector.isEmpty && parts.dropFirst().allSatisfy(classes.contains)
  }
}
