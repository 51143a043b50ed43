import Foundation
import Testing
import Text
import Writer

@Suite struct ForeignFilesTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func putForeignThings() throws {
    try folder.put("ref", at: "site/.git/HEAD")
    try folder.put("object", at: "site/.git/objects/ab/cdef")
    try folder.put("gazette.example", at: "site/CNAME")
    try folder.put("mine", at: "site/blog/fete/mine.txt")
    try FileManager.default.createDirectory(
      atPath: folder.site + "/empty/deeper", withIntermediateDirectories: true)
    chmod(folder.site + "/empty/deeper", 0o750)
    symlink("../../elsewhere", folder.site + "/blog/link")
    symlink(".git", folder.site + "/folder-link")
    mkfifo(folder.site + "/pipe", 0o600)
  }

  @Test func `what others put into the output stays`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    try putForeignThings()
    let inode = try #require(folder.status(of: "site/.git/objects/ab/cdef")).st_ino
    var expected = folder.tree("site")
    expected["index.html"] = "home 2"
    expected["blog/index.html"] = "list 2"
    #expect(try await folder.writer.write(smallSite("2"), workers: 2).written == 2)
    #expect(folder.tree("site") == expected)
    let object = try #require(folder.status(of: "site/.git/objects/ab/cdef"))
    #expect(object.st_ino == inode && object.st_nlink == 1)
    #expect(folder.status(of: "site/empty/deeper").map { $0.st_mode & 0o777 } == 0o750)
    #expect(folder.status(of: "site/pipe").map { $0.st_mode & S_IFMT } == S_IFIFO)
    #expect(folder.names == ["site"])
  }

  @Test func `they stay in an output that held no site before`() async throws {
    try putForeignThings()
    let before = folder.tree("site")
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    #expect(folder.tree("site").filter { before[$0.key] != nil } == before)
    #expect(folder.text(of: "site/index.html") == "home 1")
  }

  @Test func `they stay when all of our files go`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    try putForeignThings()
    _ = try await folder.writer.write([], workers: 2)
    #expect(folder.text(of: "site/blog/fete/mine.txt") == "mine")
    #expect(folder.status(of: "site/blog/index.html") == nil)
    #expect(folder.status(of: "site/été") == nil)
  }

  @Test func `names that are not UTF-8 stay as they are`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let name: [UInt8] = Array("\(folder.site)/caf".utf8) + [0xE9, 0]
    let path = name.map { CChar(bitPattern: $0) }
    close(creat(path, 0o644))
    _ = try await folder.writer.write(smallSite("2"), workers: 2)
    #expect(access(path, F_OK) == 0)
  }

  @Test func `a file that another spelled in decomposed form stays`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let path = folder.site + "/e\u{301}te\u{301}.txt"
    close(creat(path, 0o644))
    _ = try await folder.writer.write(smallSite("2") + [page("autre.txt", "")], workers: 2)
    #expect(access(path, F_OK) == 0)
  }

  @Test(arguments: [
    ("index.html", "index.html"), ("blog", "blog"), ("blog/fete/index.html/notes.txt", "index.html"),
  ])
  func `one at our address is an error that names it`(_ foreign: String, _ named: String) async throws {
    try folder.put("mine", at: "site/" + foreign)
    let before = folder.tree("site")
    await #expect {
      try await folder.writer.write(smallSite("1"), workers: 2)
    } throws: { error in
      guard case .conflicts(let problems) = error as? WriteError else { return false }
      let foreign = problems.filter { $0.code == "foreign-file" && $0.location.path == "content/a.md" }
      let texts = foreign.flatMap { [$0.summary.english, $0.summary.french] }
      return foreign.count == 1 && problems.count == 2 && problems.contains { $0.code == "missing-manifest" }
        && problems.allSatisfy { $0.help != nil }
        && texts.allSatisfy { $0.contains("\(folder.site)/") && $0.contains(named) }
    }
    #expect(folder.tree("site") == before)
    #expect(folder.names == ["site"])
  }

  @Test func `a link in the place of one of our files is foreign`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    try folder.put("outside", at: "outside.txt")
    unlink(folder.site + "/index.html")
    symlink("../outside.txt", folder.site + "/index.html")
    await #expect(throws: WriteError.self) { try await folder.writer.write(smallSite("2"), workers: 2) }
    #expect(folder.text(of: "outside.txt") == "outside")
  }

  @Test func `a linked folder does not lead out of the output`() async throws {
    try folder.put("outside", at: "outside/index.html")
    try folder.put("", at: "site/.keep")
    symlink("../outside", folder.site + "/blog")
    await #expect(throws: WriteError.self) { try await folder.writer.write(smallSite("1"), workers: 2) }
    #expect(folder.tree("outside") == ["index.html": "outside"])
  }

  @Test(arguments: [
    "gazette-manifest 1\n../outside.txt\n", "gazette-manifest 1\n/etc/hostname\n", "gazette-manifest 9\n",
    "gazette-manifest 1\na//b\n", "something else",
  ])
  func `a damaged list stops the build`(_ list: String) async throws {
    try folder.put(list, at: "site/.gazette-manifest")
    try folder.put("outside", at: "outside.txt")
    await #expect {
      try await folder.writer.write(smallSite("1"), workers: 2)
    } throws: { error in
      guard case .conflicts(let problems) = error as? WriteError else { return false }
      return problems.map(\.code) == ["damaged-manifest"]
    }
    #expect(folder.tree("site") == [".gazette-manifest": list])
    #expect(folder.text(of: "outside.txt") == "outside")
  }

  @Test func `files that appear during a build are not lost`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let report = try await folder.writer.write(smallSite("2"), workers: 2) { [folder] step in
      guard step == .staged else { return }
      try? folder.put("late", at: "site/late.txt")
      try? folder.put("late", at: "site/new/folder/late.txt")
      try? folder.put("late", at: "site/blog/late.txt")
    }
    #expect(report.written == 2)
    for name in ["late.txt", "new/folder/late.txt", "blog/late.txt"] {
      #expect(folder.text(of: "site/" + name) == "late")
    }
    #expect(folder.names == ["site"])
  }

  @Test func `a file saved anew during a build is kept aside`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    try folder.put("draft", at: "site/notes.txt")
    let (steps, sender) = AsyncStream.makeStream(of: WriteProgress.self)
    _ = try await folder.writer.write(smallSite("2"), workers: 2) { [folder] step in
      sender.yield(step)
      guard step == .staged else { return }
      unlink(folder.site + "/notes.txt")
      try? folder.put("saved", at: "site/notes.txt")
    }
    sender.finish()
    var seen: [WriteProgress] = []
    for await step in steps { seen.append(step) }
    #expect(seen == [.staged, .swapped, .kept(folder.path + "/.gazette-kept-site-1")])
    #expect(folder.tree(".gazette-kept-site-1") == ["notes.txt": "saved"])
    #expect(folder.text(of: "site/notes.txt") == "draft")
  }
}
