import Markdown
import Testing

/// cmark-gfm has one table for the whole process, which it changes while it parses: see `Extensions`.
@Suite struct ConcurrencyTests {
  private let plain = String(repeating: "w: *wow* what, [where](https://e.fr/): **who**\n", count: 30)

  @Test func `many workers write the bytes that one writes`() async throws {
    let struck = (0..<600).map { number in
      "# T \(number)\n\n~~struck \(number)~~ www.example.org/\(number) and x\(number)@example.org: ~~a~~ *b* http://e.fr\n\n"
        + String(repeating: "~~c~~ www.d.fr ", count: number % 40)
        + "\n\n- [x] ~~e~~\n\n| a |\n|--|\n| ~~f~~ |\n"
    }
    // Every other text needs no extension with characters of its own, and is parsed beside those that do.
    let texts = struck.flatMap { [$0, "A www, a [w: b](https://e.fr/w) wow :: *w*w and w:w:\n\n" + plain] }
    let alone = try texts.map { HTMLRenderer().render(try Document(parsing: $0)).markup }
    #expect(alone.count { $0.contains("<del>struck") && $0.contains("http://www.example.org") } == 600)
    let together = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for (number, text) in texts.enumerated() {
        group.addTask { (number, HTMLRenderer().render(try Document(parsing: text)).markup) }
      }
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    for (number, html) in alone.enumerated() { #expect(together[number] == html) }
  }
}
