import Markdown
import Testing

/// cmark-gfm has one table for the whole process, which it changes while it parses: see `Extensions`.
@Suite struct ConcurrencyTests {
  @Test func `many workers write the bytes that one writes`() async throws {
    let texts = (0..<600).map { number in
      "# T \(number)\n\n~~struck \(number)~~ www.example.org/\(number) and x\(number)@example.org: ~~a~~ *b* http://e.fr\n\n"
        + String(repeating: "~~c~~ www.d.fr ", count: number % 40)
        + "\n\n- [x] ~~e~~\n\n| a |\n|--|\n| ~~f~~ |\n"
    }
    let alone = try texts.map { HTMLRenderer().render(try Document(parsing: $0)).markup }
    #expect(alone.allSatisfy { $0.contains("<del>struck") && $0.contains("http://www.example.org") })
    let together = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for (number, text) in texts.enumerated() {
        group.addTask { (number, HTMLRenderer().render(try Document(parsing: text)).markup) }
      }
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    for (number, html) in alone.enumerated() { #expect(together[number] == html) }
  }
}
