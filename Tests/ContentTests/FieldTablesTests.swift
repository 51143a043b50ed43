import Foundation
import Testing
import Text

/// The tables of keys in the documentation are those of the code.
///
/// `UPDATE_EXPECTED=1 swift test --filter FieldTables` writes them again.
@Suite struct FieldTablesTests {
  private static let begin = "<!-- fields:begin -->\n"
  private static let end = "<!-- fields:end -->"

  @Test(arguments: [("README.md", MessageLanguage.english), ("docs/fr/LISEZMOI.md", MessageLanguage.french)])
  func `the documentation shows the keys that the program reads`(
    _ path: String, _ language: MessageLanguage
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(path)").standardized
    let document = try String(contentsOf: file, encoding: .utf8)
    let begin = try #require(document.range(of: Self.begin), "\(path) has lost \(Self.begin)")
    let end = try #require(document.range(of: Self.end), "\(path) has lost \(Self.end)")
    try #require(begin.upperBound <= end.lowerBound)
    let tables = begin.upperBound..<end.lowerBound
    let wanted = "\n" + FieldTableMarkdown(language: language).text + "\n"
    if document[tables] == wanted { return }

    let environment = ProcessInfo.processInfo.environment
    guard environment["UPDATE_EXPECTED"] == "1", environment["CI"] == nil else {
      Issue.record("\(path) is behind the code: UPDATE_EXPECTED=1 swift test --filter FieldTables")
      return
    }
    try document.replacingCharacters(in: tables, with: wanted).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test func `continuous integration never rewrites what it expects`() {
    let environment = ProcessInfo.processInfo.environment
    #expect(environment["CI"] == nil || environment["UPDATE_EXPECTED"] == nil)
  }
}
