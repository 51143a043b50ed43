import Testing

/// What is held back leaves in no byte and no path of the output.
@Suite struct WithheldTests {
  /// A word of ten letters that no text and no theme contains.
  private let mark = "zq" + String((0..<8).compactMap { _ in "bcdfghjklmnpqrstvwxz".randomElement() })

  private func project(_ withheld: WithheldProject.Case) throws -> SmallProject {
    let path = withheld.files.prefix { $0 != "\n" }.dropFirst("-- content/".count).dropLast(" --".count)
    let archive = WithheldProject.visible(naming: String(path)) + withheld.files
    return try SmallProject(marked(archive))
  }

  private func marked(_ text: String) -> String {
    // Headings and fragments of Markdown keep their signs: a mark is followed by a letter.
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "#") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      result += rest.first?.isLetter == true && !rest.hasPrefix("fin") ? mark : "#"
    }
    return result + rest
  }

  @Test(arguments: WithheldProject.cases)
  func `nothing of it is in the output before, everything after`(_ withheld: WithheldProject.Case) async throws {
    let project = try project(withheld)
    let before = try await project.build(at: withheld.hidden)
    #expect(before.findings.allSatisfy { !$0.hasPrefix("error") })
    #expect(before["blog/en-vue/index.html"].contains("la suite"))
    #expect(before.tree.places(of: mark) == [])
    if !withheld.change.isEmpty { try project.add(marked(withheld.change)) }
    let after = try await project.build(at: withheld.shown, drafts: withheld.drafts)
    #expect(after.findings.allSatisfy { !$0.hasPrefix("error") })
    #expect(withheld.words.filter { after.tree.places(of: marked($0)).isEmpty } == [])
    // And nothing stays behind when it goes away again.
    guard withheld.change.isEmpty else { return }
    let again = try await project.build(at: withheld.hidden)
    #expect(again.tree == before.tree)
  }

  @Test func `drafts are shown on demand, but not what is under embargo`() async throws {
    for withheld in WithheldProject.cases.prefix(3) {
      let built = try await project(withheld).build(at: withheld.hidden, drafts: true)
      #expect(built.tree.places(of: mark) == [])
    }
  }

  @Test func `the output is what it would be if the entry had never been written`() async throws {
    for withheld in WithheldProject.cases where !withheld.name.contains("contribution") {
      let path = withheld.files.prefix { $0 != "\n" }.dropFirst("-- content/".count).dropLast(" --".count)
      // The visible entries name nothing here: a link to what is not there would be an error.
      let neutral = WithheldProject.visible(naming: "blog/2026-04-01-avant.md")
      let own = Archive(withheld.files).files.filter { !$0.path.contains("#") }
      let without = try SmallProject(neutral)
      for file in own { try without.add("-- \(file.path) --\n\(file.text)") }
      let with = try SmallProject(neutral + marked(withheld.files))
      #expect(path.contains("#"))
      let expected = try await without.build(at: withheld.hidden)
      #expect(try await with.build(at: withheld.hidden).tree.differences(from: expected.tree) == [])
    }
  }
}
