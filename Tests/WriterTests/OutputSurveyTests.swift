import Testing
import Text
import Writer

/// A survey is made before the output is locked: whatever happens in between must not be lost.
@Suite struct OutputSurveyTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `there is none of an output that is not there, and nothing is made for it`() async throws {
    #expect(await OutputWriter(output: folder.path + "/deeper/site").survey() == nil)
    #expect(folder.names.isEmpty)
  }

  @Test func `what others put into the output after the survey stays`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let survey = try #require(await folder.writer.survey())
    try folder.put("mine", at: "site/blog/fete/mine.txt")
    try folder.put("deep", at: "site/a/b/c.txt")
    _ = try await folder.writer.write(smallSite("2"), workers: 2, survey: survey)
    #expect(folder.text(of: "site/index.html") == "home 2")
    #expect(folder.text(of: "site/blog/fete/mine.txt") == "mine")
    #expect(folder.text(of: "site/a/b/c.txt") == "deep")
    #expect(folder.names == ["site"])
  }

  @Test func `a build after the survey is seen`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let survey = try #require(await folder.writer.survey())
    _ = try await folder.writer.write(smallSite("2") + [page("other/index.html", "other")], workers: 2)
    try folder.put("mine", at: "site/mine.txt")
    let report = try await folder.writer.write(smallSite("3"), workers: 2, survey: survey)
    #expect(report.removed == 1)
    #expect(folder.status(of: "site/other") == nil)
    #expect(folder.text(of: "site/mine.txt") == "mine")
    #expect(folder.names == ["site"])
  }

  @Test func `a file of another's that took one of our places after the survey is kept beside the output`() async throws
  {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let survey = try #require(await folder.writer.survey())
    try folder.put("mine", at: "site/new.html")
    _ = try await folder.writer.write(smallSite("1") + [page("new.html", "ours")], workers: 2, survey: survey)
    #expect(folder.text(of: "site/new.html") == "ours")
    #expect(folder.text(of: ".gazette-kept-site-1/new.html") == "mine")
  }
}
