import Testing
import Text

@testable import Content

@Suite struct HeaderReaderTests {
  private let table = FieldTable([
    Field("image", "illustration", .file, aliases: ["cover", "featured-image"], en: "A picture", fr: "Une image")
  ])

  private func read(_ keys: String...) throws -> (value: String?, codes: [String]) {
    let pairs = keys.enumerated().map { index, key in
      HeaderPair(
        key: key, keyPosition: SourcePosition(line: index + 2, column: 1),
        node: HeaderNode(
          .scalar(key, isQuoted: false), at: SourcePosition(line: index + 2, column: 10), length: key.count))
    }
    let source = SourceText(path: "content/blog/a.md", text: "---\n\n\n---\n")
    var reader = HeaderReader(pairs, table: table, source: source, dates: TimestampParser(zone: .utc))
    let value = table.fields.first.flatMap { reader.text($0) }
    return (value, reader.diagnostics.map(\.code))
  }

  @Test func `the name of a field counts before names that other generators use`() throws {
    for keys in [("featured-image", "image"), ("image", "featured-image")] {
      let (value, codes) = try read(keys.0, keys.1)
      #expect(value == "image")
      #expect(codes.isEmpty)
    }
  }

  @Test func `two names of one field are an error`() throws {
    #expect(try read("image", "illustration").codes == ["duplicate-key"])
  }
}
