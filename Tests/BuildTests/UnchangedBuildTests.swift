import Build
import Foundation
import Testing
import Writer

/// Builds that remember the last one.
@Suite struct UnchangedBuildTests {
  private static let moment = "2026-06-30T12:00"

  /// A site on which an event ends on 14 July and one text has a warning, that was built once.
  private func project() async throws -> SmallProject {
    let project = try SmallProject(
      """
      -- content/blog/2026-05-01-un.md --
      ---
      titre: Un
      ---
      Premier texte, [deux](2026-05-02-deux.md#nulle-part).
      -- content/blog/2026-05-02-deux.md --
      ---
      titre: Deux
      ---
      Second texte.
      -- content/blog/2026-05-03-trois.md --
      ---
      titre: Trois
      brouillon: oui
      ---
      Brouillon.
      -- content/events/fete.md --
      ---
      titre: Fête
      debut: 2026-07-14
      ---
      Venez.
      -- content/static/a.txt --
      fichier

      """)
    try await settle()
    let first = try await project.build(at: Self.moment, cached: true)
    #expect(first.report.succeeded && !first.report.isRepeated && first.report.written > 0)
    return project
  }

  /// Waits until the clock that marks files has gone on for long enough.
  private func settle() async throws {
    try await Task.sleep(for: .milliseconds(80))
  }

  /// Every path below a folder, with what the file system knows of it.
  private func identities(_ folder: String) throws -> [String: FileIdentity?] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return Dictionary(uniqueKeysWithValues: ([""] + paths).map { ($0, FileIdentity(of: folder + "/" + $0)) })
  }

  @Test func `all that is kept of an output behind a link has its name from the first build on`() async throws {
    let project = try SmallProject("-- content/blog/2026-05-01-un.md --\n---\ntitre: Un\n---\nTexte.\n")
    let files = FileManager.default
    try files.createDirectory(atPath: project.folder + "/real", withIntermediateDirectories: false)
    try files.createSymbolicLink(atPath: project.folder + "/link", withDestinationPath: "real")
    try await settle()
    let built = try await project.build(at: Self.moment, into: "link/out", cached: true)
    #expect(built.report.written > 0)
    let names = try files.contentsOfDirectory(atPath: project.cache).filter { $0.contains("build-") }
    let record = try #require(names.min())
    #expect(Set(names) == [record, "texts-" + record, "words-" + record])
    #expect(try await project.build(at: Self.moment, into: "link/out", cached: true).report.isRepeated)
    #expect(try await project.build(at: Self.moment, into: "real/out", cached: true).report.isRepeated)
  }

  @Test func `a build that fails takes nothing from what the last one has kept`() async throws {
    let project = try await project()
    let names = { try FileManager.default.contentsOfDirectory(atPath: project.cache).sorted() }
    let before = try names()
    try project.add("-- content/blog/2026-05-04-quatre.md --\n---\ntitre: Quatre\n---\nQuatrième texte.\n")
    let foreign = project.output + "/blog/quatre"
    try Data("à moi".utf8).write(to: URL(filePath: foreign))
    #expect(try await !project.build(at: Self.moment, cached: true).report.isWritten)
    try FileManager.default.removeItem(atPath: foreign)
    try FileManager.default.removeItem(atPath: project.root + "/content/blog/2026-05-04-quatre.md")
    #expect(try names().filter { !$0.hasSuffix("-next") } == before)
    try project.add("-- content/blog/2026-05-02-deux.md --\n---\ntitre: Deux\n---\nUn autre texte.\n")
    try await settle()
    let next = try await project.build(at: Self.moment, cached: true)
    #expect(next.report.kept > 0 && next.report.written > 0)
    #expect(try names() == before)
  }

  @Test func `when nothing has changed, nothing is written and the report is the same`() async throws {
    let project = try await project()
    let known = try await project.build(at: Self.moment, cached: true)
    #expect(known.report.isRepeated)
    let before = try identities(project.folder)
    let again = try await project.build(at: Self.moment, cached: true)
    #expect(again.report.isRepeated && again.report.succeeded)
    #expect(try identities(project.folder) == before)
    let clean = try await project.build(at: Self.moment)
    #expect(again.report.written == 0 && again.report.unchanged == clean.report.unchanged)
    #expect(again.findings == clean.findings && again.findings.count == 1)
    #expect(again.report.published == clean.report.published)
    #expect(again.report.nextChange == clean.report.nextChange)
    #expect(again.report.timeZone == clean.report.timeZone)
  }

  @Test func `until the next change any moment will do, and no other one`() async throws {
    let project = try await project()
    for (moment, isRepeated) in [
      ("2026-06-30T12:00:01", true), ("2026-07-14T23:59:59", true), ("2026-06-30T12:00", true),
      ("2026-06-30T11:59:59", false), ("2026-07-15T00:00", false), ("2026-07-14", false),
    ] {
      let built = try await project.build(at: moment, cached: true)
      #expect(built.report.isRepeated == isRepeated, "\(moment)")
      let clean = try await project.build(at: moment, into: "clean")
      #expect(built.tree.differences(from: clean.tree) == [])
    }
  }

  @Test func `other options are another site`() async throws {
    let project = try await project()
    let drafts = try await project.build(at: Self.moment, drafts: true, cached: true)
    #expect(!drafts.report.isRepeated && drafts.report.written > 0)
    let going = try await project.build(at: Self.moment, keepGoing: true, cached: true)
    #expect(!going.report.isRepeated)
    let other = try await project.build(at: Self.moment, into: "other", cached: true)
    #expect(!other.report.isRepeated && other.report.written > 0)
    #expect(try await project.build(at: Self.moment, workers: 3, into: "other", cached: true).report.isRepeated)
  }

  /// Something that may have changed since the last build.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (SmallProject) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (SmallProject) throws -> Void) {
      (testDescription, self.make) = (name, make)
    }
  }

  private static let post = "/content/blog/2026-05-02-deux.md"

  private static func write(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  static let edits: [Edit] = [
    Edit("a text") { try write("---\ntitre: Deux\n---\nAutre.\n", $0.root + post) },
    Edit("other bytes, the same size, the same time") { project in
      var status = stat()
      stat(project.root + post, &status)
      let text = try String(contentsOfFile: project.root + post, encoding: .utf8)
      try write(text.replacing("Second", with: "Dernie"), project.root + post)
      var times = [status.st_atim, status.st_mtim]
      utimensat(AT_FDCWD, project.root + post, &times, 0)
    },
    Edit("another file with the same size and time in its place") { project in
      var status = stat()
      stat(project.root + post, &status)
      let text = try String(contentsOfFile: project.root + post, encoding: .utf8)
      try write(text.replacing("Second", with: "Dernie"), project.folder + "/new")
      var times = [status.st_atim, status.st_mtim]
      utimensat(AT_FDCWD, project.folder + "/new", &times, 0)
      rename(project.folder + "/new", project.root + post)
    },
    Edit("a time only") { utimensat(AT_FDCWD, $0.root + post, nil, 0) },
    Edit("a new text") { try $0.add("-- content/blog/2026-05-04-x.md --\n---\ntitre: X\n---\nX.\n") },
    Edit("a text less") { unlink($0.root + "/content/blog/2026-05-03-trois.md") },
    Edit("another name") { rename($0.root + post, $0.root + "/content/blog/2026-05-03-x.md") },
    Edit("a template") { try $0.add("-- templates/404.mustache --\nperdu\n") },
    Edit("the configuration") { try $0.add("-- content/site.yml --\n" + SmallProject.settings + "langues: [en]\n") },
    Edit("a static file") { try write("autre\n", $0.root + "/content/static/a.txt") },
    Edit("a link") { symlink("/etc", $0.root + "/content/lien") },
    Edit("the output") { try write("?", $0.output + "/index.html") },
    Edit("less of the output") { unlink($0.output + "/a.txt") },
    Edit("another file in the output") { project in
      try write("?", project.folder + "/new")
      rename(project.folder + "/new", project.output + "/a.txt")
    },
    Edit("no list in the output") { unlink($0.output + "/.gazette-manifest") },
    Edit("no output") { try FileManager.default.removeItem(atPath: $0.output) },
    Edit("the leftovers of a build") { mkdir($0.folder + "/.gazette-staging-site", 0o755) },
  ]

  @Test(arguments: edits) func `is noticed`(_ edit: Edit) async throws {
    let project = try await project()
    try edit.make(project)
    let isOutput = edit.testDescription.contains("no list")
    if isOutput {
      // Without its list nobody knows whose files they are.
      try FileManager.default.removeItem(atPath: project.output)
    }
    let built = try await project.build(at: Self.moment, cached: true)
    #expect(!built.report.isRepeated)
    let clean = try await project.build(at: Self.moment, into: "clean")
    #expect(built.findings == clean.findings)
    if built.report.isWritten { #expect(built.tree.differences(from: clean.tree) == []) }
    #expect(!FileManager.default.fileExists(atPath: project.folder + "/.gazette-staging-site"))
  }

  @Test func `what is not ours in the output makes no difference`() async throws {
    let project = try await project()
    try Self.write("example.org", project.output + "/CNAME")
    #expect(try await project.build(at: Self.moment, cached: true).report.isRepeated)
  }

  @Test func `what was changed a moment ago is looked at again`() async throws {
    let project = try await project()
    let before = try #require(FileIdentity(of: project.root + Self.post))
    let now = max(before.changed, before.modified)
    #expect(before.isTooFresh(at: now) && before.isTooFresh(at: now + 20_000_000))
    #expect(before.isTooFresh(at: now - 5_000_000_000))
    #expect(!before.isTooFresh(at: now + 3_000_000_000))
    // A build right after a file was written keeps no record: the next one reads it again.
    try FileManager.default.removeItem(atPath: project.cache)
    var times = [timespec(tv_sec: 4_000_000_000, tv_nsec: 1), timespec(tv_sec: 4_000_000_000, tv_nsec: 1)]
    utimensat(AT_FDCWD, project.root + Self.post, &times, 0)
    for _ in 0..<2 { #expect(try await !project.build(at: Self.moment, cached: true).report.isRepeated) }
  }

  @Test func `a cache that is damaged, cut or not ours is no cache`() async throws {
    let project = try await project()
    let names = try FileManager.default.contentsOfDirectory(atPath: project.cache)
    let file = try #require(names.first { $0.hasPrefix("build-") })
    let whole = try Data(contentsOf: URL(filePath: project.cache + "/" + file))
    var damaged: [Data] = [Data(), Data("gazette-cache 1\n".utf8), whole + Data([0])]
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 12)) {
      damaged.append(whole.prefix(place))
      var copy = whole
      copy[place] ^= 0x10
      damaged.append(copy)
    }
    let clean = try await project.build(at: Self.moment, into: "clean")
    for bytes in damaged {
      try bytes.write(to: URL(filePath: project.cache + "/" + file))
      let built = try await project.build(at: Self.moment, cached: true)
      #expect(!built.report.isRepeated)
      #expect(built.tree.differences(from: clean.tree) == [])
    }
  }

  @Test func `a cache that cannot be written stands in nobody's way`() async throws {
    let project = try await project()
    try FileManager.default.removeItem(atPath: project.cache)
    try Self.write("a file", project.cache)
    for _ in 0..<2 {
      let built = try await project.build(at: Self.moment, cached: true)
      #expect(built.report.succeeded && !built.report.isRepeated)
    }
  }

  @Test func `errors are told again and again`() async throws {
    let project = try await project()
    try project.add("-- content/blog/2026-05-05-faux.md --\n---\nrien: x\n---\n")
    try await settle()
    for _ in 0..<2 {
      let built = try await project.build(at: Self.moment, cached: true)
      #expect(!built.report.isWritten && !built.report.isRepeated && built.report.diagnostics.hasErrors)
    }
    let kept = try await project.build(at: Self.moment, keepGoing: true, cached: true)
    let again = try await project.build(at: Self.moment, keepGoing: true, cached: true)
    #expect(again.report.isRepeated && !again.report.succeeded && again.report.refused == kept.report.refused)
    #expect(again.findings == kept.findings)
  }
}
