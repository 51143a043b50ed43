import Text

/// A parsed template file.
struct Template: Sendable {
  let name: String
  let source: SourceText
  let nodes: [Node]
  /// What is wrong with its syntax.
  let diagnostics: [Diagnostic]

  /// Whether it yields plain text, in which nothing is escaped.
  var isText: Bool { Template.isText(name) }

  /// Whether a template of that name yields plain text.
  static func isText(_ name: String) -> Bool { name.hasSuffix(".txt") }

  func diagnostic(_ problem: TemplateProblem, at range: Range<Int>) -> Diagnostic {
    Template.diagnostic(problem, at: range, in: source)
  }

  static func diagnostic(
    _ problem: TemplateProblem, at range: Range<Int>, in source: SourceText
  ) -> Diagnostic {
    let length = String(decoding: source.bytes[range], as: UTF8.self).count
    let location = source.location(source.position(atOffset: range.lowerBound), length: max(length, 1))
    return problem.diagnostic(at: location)
  }
}
