import Testing
import Text
import Writer

@Suite struct ArtifactConflictTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    ("blog/x/index.html", "blog/x/index.html", "address-taken"),
    ("blog/Fete/index.html", "blog/fete/index.html", "address-case"),
    ("ÉTÉ.html", "été.html", "address-case"),
    ("a", "a/b", "address-folder"),
    ("a/b/c/d", "a/b", "address-folder"),
    ("A", "a/b", "address-folder"),
  ])
  func `two files that want one place are an error naming both`(
    _ first: String, _ second: String, _ code: String
  ) async throws {
    let artifacts = [
      try page("other.html", "", from: "content/other.md"), try page(first, "1", from: "content/one.md"),
      try page(second, "2", from: "content/two.md"),
    ]
    await #expect {
      try await folder.writer.write(artifacts, workers: 2)
    } throws: { error in
      guard case .conflicts(let problems) = error as? WriteError else { return false }
      let texts = problems.flatMap { [$0.summary.english, $0.summary.french] }
      return problems.map(\.code) == [code] && problems[0].help != nil
        && texts.allSatisfy { $0.contains("content/one.md") && $0.contains("content/two.md") }
    }
    #expect(folder.names.isEmpty)
  }

  @Test func `all of them are reported`() async throws {
    let artifacts = try ["a", "a", "a", "b", "b", "c/d", "c"].enumerated().map {
      try page($1, "", from: "content/\($0).md")
    }
    await #expect {
      try await folder.writer.write(artifacts, workers: 2)
    } throws: { error in
      guard case .conflicts(let problems) = error as? WriteError else { return false }
      return problems.count == 4
    }
  }

  @Test func `names that are only alike do not collide`() async throws {
    let artifacts = try ["a-b", "a/b", "a.html", "ab/c", "ab.c", "b"].map { try page($0, "") }
    #expect(try await folder.writer.write(artifacts, workers: 2).written == 6)
  }
}
