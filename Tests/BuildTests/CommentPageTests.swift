import Testing

/// Comments on the pages of entries.
@Suite struct CommentPageTests {
  private static let post = "---\ntitre: A\ndate: 2026-05-01\n---\nTexte.\n"

  private func build(_ comments: String, name: String = "a.comments.yml") async throws -> BuiltSite {
    try await SmallProject(
      "-- content/blog/a.md --\n\(Self.post)-- content/blog/\(name) --\n\(comments)\n"
    ).build()
  }

  private static func count(_ part: String, in text: String) -> Int { text.split(separator: part).count - 1 }

  @Test func `they are nested, counted and credited`() async throws {
    let built = try await build(
      """
      - id: "1"
        author: "Ana"
        date: 2020-05-01
        text: Bravo
      - id: "2"
        parent: "1"
        author: "Bob"
        text: Merci
      - id: "3"
        withdrawn: true
      - id: "4"
        parent: "3"
        text: Réponse
      """)
    #expect(built.findings.isEmpty, "\(built.findings)")
    let page = built["blog/a/index.html"]
    #expect(page.contains("3 commentaires") && page.contains("\"commentCount\":3"))
    #expect(page.contains("1er mai 2020") && page.contains(">Ana</strong>"))
    #expect(page.contains("Commentaire retiré") && page.contains(">Anonyme</strong>"))
    let list = page.split(separator: "class=\"comments\"").last.map(String.init) ?? ""
    #expect(Self.count("<ol>", in: list) == 3 && Self.count("</ol>", in: list) >= 3)
    #expect(Self.count("<li ", in: list) == 4)
  }

  @Test func `nothing that strangers write runs, shows or leads away unseen`() async throws {
    let built = try await build(
      """
      - id: "<x>"
        author: "<script>alert(1)</script>"
        text: |2-
          <script>alert(2)</script> ![img](https://tracker.example/p.gif) [a](javascript:alert(3)) [b](mailto:x@y.example)
          [c](https://ok.example/)
      - id: "2"
        author: "someone@mail.example"
        text: x
      """)
    let page = built["blog/a/index.html"]
    let list = page.split(separator: "class=\"comments\"").last.map(String.init) ?? ""
    #expect(!list.contains("<script>alert"))
    #expect(!list.contains("tracker.example") && !list.contains("javascript:") && !list.contains("mailto:"))
    #expect(list.contains("https://ok.example/"))
    #expect(!list.contains("someone@"))
  }

  @Test func `a file with the name of a service belongs to the same entry, one without an entry is told`() async throws
  {
    let built = try await build("- id: 1\n  text: Un\n", name: "a.disqus.comments.yml")
    #expect(built["blog/a/index.html"].contains("1 commentaire"))
    let orphan = try await build("- id: 1\n  text: Un\n", name: "b.comments.yml")
    #expect(orphan.findings == ["warning no-entry content/blog/b.comments.yml"])
  }
}
