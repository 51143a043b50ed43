import Testing
import Text

/// Messages for people.
@Suite struct DiagnosticPrinterTests {
  private static func excerpt(_ line: String, column: Int) -> [String] {
    let location = SourceLocation(
      path: "x.md", position: SourcePosition(line: 7, column: column), length: 3, line: line)
    let text = DiagnosticPrinter(format: .text, language: .english).text(
      for: .error("x", at: location, Message(en: "wrong", fr: "faux")))
    return text.split(separator: "\n").suffix(2).map { String($0.dropFirst(4)) }
  }

  @Test func `a line that is cut shows where`() {
    let letters = String(repeating: "abcdefghij", count: 30)
    #expect(Self.excerpt(String(letters.prefix(100)), column: 1) == [String(letters.prefix(100)), "^^^"])
    #expect(Self.excerpt(String(letters.prefix(101)), column: 1) == [letters.prefix(99) + "…", "^^^"])
    let middle = Self.excerpt(letters, column: 151)
    #expect(middle[0].count == 100 && middle[0].hasPrefix("…cde") && middle[0].hasSuffix("ij…"))
    let underlined = middle[1].prefix { $0 == " " }.count
    #expect(middle[0].dropFirst(underlined).prefix(3) == "abc")
    let end = Self.excerpt(letters, column: 298)
    #expect(end[0].hasPrefix("…") && end[0].hasSuffix("hij") && end[1].count == 100)
  }
}
