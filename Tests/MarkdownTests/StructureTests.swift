import Markdown
import Testing

/// A text made to be slow, and what is said of it.
struct HostileText: CustomTestStringConvertible {
  let reason: StructureError.Reason
  let line: Int
  let text: String

  init(_ reason: StructureError.Reason, line: Int, _ text: String) {
    self.reason = reason
    self.line = line
    self.text = text
  }

  var testDescription: String { "\(reason) at line \(line): \(text.prefix(20))" }
}

/// Small texts for which cmark-gfm needs seconds: they are refused, with the line and the reason, or harmless.
@Suite struct StructureTests {
  static func many(_ text: String, _ count: Int = 5_000) -> String { String(repeating: text, count: count) }

  static let hostile: [HostileText] = [
    HostileText(
      .tableColumns, line: 2, many("|a", 2_500) + "\n" + many("|-", 2_500) + "\n" + many("|b\n", 2_500)),
    HostileText(
      .tableCells, line: 1_963, many("|a", 50) + "\n" + many("|-", 50) + "\n" + many("a\n", 60_000)),
    HostileText(.linesBeforeTable, line: 1_002, many("a\n", 1_001) + "|-|\n"),
    HostileText(.linesBeforeTable, line: 632, "a|b\n" + many("|-|-|-|\n")),
    HostileText(.nesting, line: 1, many("- ") + "x" + many("\n")),
    HostileText(.nesting, line: 2, "a\n" + many(">") + "b"),
    HostileText(.nesting, line: 1, many("1. ") + "x"),
    HostileText(.nesting, line: 1, many("> * ") + "x"),
    HostileText(.openBrackets, line: 1, many("![[]()")),
    HostileText(.openBrackets, line: 3, "a\n\n" + many("[")),
    HostileText(.openBrackets, line: 1, many("[^")),
    HostileText(.emphasisMarks, line: 1, many("*a ") + many("_a*_ ")),
    HostileText(.emphasisMarks, line: 1, "# " + many("~~a ")),
    HostileText(.htmlOpenings, line: 1, "a " + many("<?")),
    HostileText(.htmlOpenings, line: 1, "a " + many("<!A ")),
    HostileText(.htmlOpenings, line: 1, "a " + many("<![CDATA[", 210)),
    HostileText(.addresses, line: 1, many("www._", 1_500)),
    HostileText(.addresses, line: 1, many("a@b.")),
    HostileText(.addresses, line: 1, "www.a.b" + many(")", 10_000)),
    HostileText(.references, line: 1, "[a]: /" + many("x", 10_000) + "\n\n" + many("[a] ")),
    HostileText(.footnotes, line: 3, "[^a]\n\n" + many("[^a] ") + "\n\n[^a]: x"),
    HostileText(.size, line: 1, many("a", 1_000_001)),
  ]

  @Test(arguments: hostile)
  func `a hostile structure is refused with its line`(_ hostile: HostileText) {
    let error = #expect(throws: StructureError.self) { _ = try Document(parsing: hostile.text) }
    #expect(error == StructureError(hostile.reason, line: hostile.line))
  }

  @Test func `nesting by indentation is refused too`() {
    let text = (0..<300).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(throws: StructureError.self) { _ = try Document(parsing: text) }
  }

  @Test func `what people write is not refused`() throws {
    let texts = [
      Self.many("- ", 100), Self.many("* ", 90), Self.many("> ", 60) + "a",
      "```\n" + Self.many("[0m[32m") + Self.many("*a _b ") + Self.many("<?") + "\n```\n",
      Self.many("*a* ", 400) + "\n\n" + Self.many("*a* ", 400), Self.many("[a](b) "), Self.many("`a` "),
      "| a | b |\n|---|---|\n" + Self.many("| 1 | 2 |\n", 10_000), Self.many("[^1] ", 90) + "\n\n[^1]: x",
      "<!-- " + Self.many("[") + " -->", Self.many("[a]: /b\n"),
    ]
    for text in texts { _ = try Document(parsing: text) }
  }

  @Test func `every refusal says what to do, in both languages`() {
    for reason in StructureError.Reason.allCases {
      let error = StructureError(reason, line: 1)
      #expect(error.message.english != error.message.french && error.help.english != error.help.french)
    }
  }
}
