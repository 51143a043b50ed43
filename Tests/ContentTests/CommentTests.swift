import Testing
import Text

@testable import Content

@Suite struct CommentTests {
  private static func read(_ text: String) -> (comments: [Content.Comment], diagnostics: [Diagnostic]) {
    CommentReader(zone: .utc).read(SourceText(path: "content/blog/a.comments.yml", text: text))
  }

  private static func comment(_ id: String, _ parent: String? = nil, gone: Bool = false) -> Content.Comment {
    Content.Comment(id: id, parent: parent, isWithdrawn: gone)
  }

  private static func order(_ comments: [Content.Comment]) -> [String] {
    CommentThread(comments).comments.map { "\($0.depth)\($0.comment.id)" }
  }

  @Test func `what imports write is read`() {
    let (comments, diagnostics) = Self.read(
      """
      - id: "7"
        author: "A \\"B\\" \\\\ C"
        date: 2014-05-02T10:00:00+02:00
        text: |2-
          First line

            indented: - not a key
          - id: "not a comment"
      - id: "8"
        parent: "7"
        withdrawn: true
      - id: 9
        auteur: 'L''autre'
        texte: Un mot
      """)
    #expect(diagnostics.isEmpty)
    #expect(comments.map(\.id) == ["7", "8", "9"])
    #expect(comments[0].author == "A \"B\" \\ C")
    #expect(comments[0].date?.iso == "2014-05-02T10:00:00+02:00")
    #expect(
      String(decoding: comments[0].text, as: UTF8.self)
        == "First line\n\n  indented: - not a key\n- id: \"not a comment\"")
    #expect(comments[1].parent == "7" && comments[1].isWithdrawn)
    #expect(comments[2].author == "L'autre" && comments[2].text == Array("Un mot".utf8))
  }

  @Test(arguments: ["x", "- author: nobody", "- id: 1\n  date: tomorrow", "  id: 1", "- id: 1\n      deep: 1"])
  func `what is no comment is an error`(_ text: String) {
    #expect(Self.read(text).diagnostics.map(\.code) == ["damaged-comment"])
  }

  @Test func `traces of a person are no keys`() {
    let found = Self.read("- id: 1\n  email: a@b.example\n  text: x\n")
    #expect(found.diagnostics.map(\.code) == ["unknown-key"])
    #expect(found.comments.count == 1)
  }

  @Test func `answers stand behind what they answer`() {
    let list = [
      Self.comment("a"), Self.comment("b"), Self.comment("c", "a"), Self.comment("d", "c"), Self.comment("e", "a"),
      Self.comment("f", "nowhere"), Self.comment("g", "g"),
    ]
    #expect(Self.order(list) == ["0a", "1c", "2d", "1e", "0b", "0f", "0g"])
  }

  @Test func `comments that answer each other in a circle are all shown once`() {
    #expect(Self.order([Self.comment("a", "b"), Self.comment("b", "a")]) == ["0a", "1b"])
  }

  @Test func `one that was taken back keeps its place while answers are left`() {
    let list = [
      Self.comment("a", gone: true), Self.comment("b", "a", gone: true), Self.comment("c", "b"),
      Self.comment("d", gone: true), Self.comment("e", "d", gone: true), Self.comment("f"),
    ]
    #expect(Self.order(list) == ["0a", "1b", "2c", "0f"])
    #expect(CommentThread(list).count == 2)
  }

  @Test func `long chains of answers do not go deeper and deeper`() {
    let list = (0..<100_000).map { Self.comment("\($0)", $0 == 0 ? nil : "\($0 - 1)") }
    let thread = CommentThread(list)
    #expect(thread.comments.count == 100_000)
    #expect(thread.comments.map(\.depth).max() == CommentThread.deepest)
    #expect(thread.comments.last?.comment.id == "99999")
  }
}
