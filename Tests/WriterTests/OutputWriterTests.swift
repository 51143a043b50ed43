import Foundation
import Testing
import Text
import Writer

@Suite struct OutputWriterTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a first build writes the tree and its list`() async throws {
    let report = try await folder.writer.write(smallSite("1"), workers: 2)
    #expect((report.written, report.unchanged, report.removed, report.bytes) == (4, 0, 0, 21))
    #expect(!report.isInPlace)
    #expect(
      folder.tree("site") == [
        "index.html": "home 1", "blog/": "", "blog/index.html": "list 1", "blog/fete/": "",
        "blog/fete/index.html": "fete", "été/": "", "été/index.html": "été",
        ".gazette-manifest":
          "gazette-manifest 1\nblog/fete/index.html\nblog/index.html\nindex.html\nété/index.html\n",
      ])
    #expect(folder.names == ["site"])
  }

  @Test func `files and folders have the usual permissions`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 1)
    let mask = umask(0)
    umask(mask)
    for (name, mode) in [("site/index.html", 0o644), ("site", 0o755), ("site/blog", 0o755)] {
      let status = try #require(folder.status(of: name))
      #expect(status.st_mode & 0o777 == mode_t(mode) & ~mask)
    }
  }

  @Test func `a second build with other bytes keeps the files that did not change`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let before = try #require(folder.status(of: "site/blog/fete/index.html"))
    let report = try await folder.writer.write(smallSite("2"), workers: 2)
    #expect((report.written, report.unchanged, report.removed) == (2, 2, 0))
    let after = try #require(folder.status(of: "site/blog/fete/index.html"))
    #expect(after.st_ino == before.st_ino && after.st_nlink == 1)
    #expect(after.st_mtim.tv_sec == before.st_mtim.tv_sec && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    #expect(folder.text(of: "site/index.html") == "home 2")
    #expect(folder.names == ["site"])
  }

  @Test func `a build that changes nothing touches nothing`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let before = try #require(folder.status(of: "site"))
    let list = try #require(folder.status(of: "site/.gazette-manifest"))
    let beside = try #require(folder.status(of: "."))
    let report = try await folder.writer.write(smallSite("1"), workers: 2)
    #expect((report.written, report.unchanged, report.removed, report.bytes) == (0, 4, 0, 0))
    let after = try #require(folder.status(of: "site"))
    #expect(after.st_ino == before.st_ino && after.st_ctim.tv_nsec == before.st_ctim.tv_nsec)
    #expect(folder.status(of: "site/.gazette-manifest")?.st_ino == list.st_ino)
    #expect(folder.status(of: ".")?.st_mtim.tv_nsec == beside.st_mtim.tv_nsec)
  }

  @Test func `files that nothing produces any more go, with their folders`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let report = try await folder.writer.write([page("index.html", "home 1")], workers: 2)
    #expect((report.written, report.unchanged, report.removed) == (0, 1, 3))
    #expect(
      folder.tree("site") == [
        "index.html": "home 1", ".gazette-manifest": "gazette-manifest 1\nindex.html\n",
      ])
  }

  @Test func `a file may become a folder and a folder a file`() async throws {
    _ = try await folder.writer.write([page("a", "file"), page("b/c", "inside")], workers: 1)
    let report = try await folder.writer.write([page("a/x", "inside"), page("b", "file")], workers: 1)
    #expect((report.written, report.removed) == (2, 2))
    let list = "gazette-manifest 1\na/x\nb\n"
    #expect(folder.tree("site") == ["a/": "", "a/x": "inside", "b": "file", ".gazette-manifest": list])
  }

  @Test func `files are copied as they are`() async throws {
    let bytes = String(repeating: "0123456789", count: 40_000)
    try folder.put(bytes, at: "content/photo.jpg")
    try folder.put("", at: "content/empty.txt")
    let artifacts = [
      Artifact(
        try OutputPath("photo.jpg"), from: "content/photo.jpg", copying: folder.path + "/content/photo.jpg"),
      Artifact(
        try OutputPath("empty.txt"), from: "content/empty.txt", copying: folder.path + "/content/empty.txt"),
    ]
    #expect(try await folder.writer.write(artifacts, workers: 2).bytes == 400_000)
    #expect(folder.text(of: "site/photo.jpg") == bytes)
    #expect(folder.text(of: "site/empty.txt") == "")
    #expect(folder.status(of: "site/photo.jpg")?.st_ino != folder.status(of: "content/photo.jpg")?.st_ino)
    #expect(try await folder.writer.write(artifacts, workers: 2).unchanged == 2)
    try folder.put(bytes.replacing("9", with: "8"), at: "content/photo.jpg")
    #expect(try await folder.writer.write(artifacts, workers: 2).written == 1)
    #expect(folder.text(of: "site/photo.jpg")?.hasSuffix("6788") == true)
  }

  @Test(arguments: ["link", "folder", "pipe"])
  func `only regular files are copied`(_ kind: String) async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    try folder.put("secret", at: "secret.txt")
    try folder.put("", at: "content/folder/x")
    symlink(folder.path + "/secret.txt", folder.path + "/content/link")
    mkfifo(folder.path + "/content/pipe", 0o644)
    let before = folder.tree("site")
    let path = folder.path + "/content/" + kind
    let artifact = Artifact(try OutputPath("x"), from: "content/\(kind)", copying: path)
    await #expect {
      try await folder.writer.write([artifact], workers: 2)
    } throws: { error in
      guard case .conflicts(let problems) = error as? WriteError else { return false }
      return problems.map(\.code) == ["not-a-file"] && problems[0].location.path == "content/\(kind)"
    }
    #expect(folder.tree("site") == before)
    #expect(folder.names == ["content", "secret.txt", "site"])
  }

  @Test func `one worker and many give the same output`() async throws {
    let artifacts = try (0..<500).map {
      try page("p/\($0 % 7)/\($0)/index.html", String(repeating: "\($0) ", count: $0))
    }
    let other = OutputWriter(output: folder.path + "/other")
    let one = try await folder.writer.write(artifacts, workers: 1)
    let many = try await other.write(artifacts.shuffled(), workers: 8)
    #expect(one == many && one.written == 500)
    #expect(folder.tree("site") == folder.tree("other"))
    let fewer = Array(artifacts.dropLast(100))
    #expect(try await folder.writer.write(fewer, workers: 8) == other.write(fewer, workers: 1))
    #expect(folder.tree("site") == folder.tree("other"))
  }

  @Test func `a build that is asked tells the state of the output it leaves`() async throws {
    let writer = folder.writer
    let first = try (0..<50).map { try page("p/\($0)/index.html", "\($0)") }
    let second = try first.dropLast() + [page("p/49/index.html", "another")]
    let third = try (0..<50).map { try page("q/\($0)/index.html", "\($0)") }
    var former: [UInt8]?
    // Everything is written, one file is, none is, everything is in the place of others.
    for artifacts in [first, Array(second), Array(second), third] {
      let report = try await writer.write(artifacts, workers: 2, tellsState: true)
      #expect(report.state != nil && (report.state != former) == (report.written > 0))
      #expect(try await writer.state(workers: 2) == report.state)
      former = report.state
    }
    #expect(try await writer.write(third, workers: 2).state == nil)
  }

  @Test func `an output that is a link stays one`() async throws {
    try folder.put("", at: "disk/real/.keep")
    symlink("disk/real", folder.site)
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    _ = try await folder.writer.write(smallSite("2"), workers: 2)
    #expect(folder.status(of: "site").map { $0.st_mode & S_IFMT } == S_IFLNK)
    #expect(folder.text(of: "disk/real/index.html") == "home 2")
    #expect(folder.text(of: "disk/real/.keep") == "")
    #expect(folder.names == ["disk", "site"])
  }

  @Test func `folders that should hold the output are made`() async throws {
    let writer = OutputWriter(output: folder.path + "/a/b/c/")
    _ = try await writer.write(smallSite("1"), workers: 2)
    #expect(folder.text(of: "a/b/c/index.html") == "home 1")
  }

  @Test func `two builds at once run one after the other`() async throws {
    let artifacts = try (0..<300).map { try page("p/\($0).html", "\($0)") }
    try await withThrowingTaskGroup { group in
      for _ in 0..<6 {
        group.addTask { [folder] in
          _ = try await folder.writer.write(artifacts.dropLast(Int.random(in: 0..<9)), workers: 2)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await folder.writer.write(artifacts, workers: 2).unchanged >= 290)
    #expect(folder.names == ["site"])
  }

  @Test func `who has to wait is told`() async throws {
    let (inside, entered) = AsyncStream.makeStream(of: Void.self)
    let (waits, told) = AsyncStream.makeStream(of: Void.self)
    _ = try await folder.writer.write(smallSite("1"), workers: 1)
    let lock = open(folder.site, O_RDONLY | O_DIRECTORY)
    #expect(flock(lock, LOCK_EX) == 0)
    let site = folder.site
    let build = Task { [writer = folder.writer] in
      entered.finish()
      return try await writer.write(smallSite("2"), workers: 1) { step in
        if step == .waiting(site) { told.finish() }
      }
    }
    for await _ in inside {}
    for await _ in waits {}
    #expect(folder.text(of: "site/index.html") == "home 1")
    close(lock)
    #expect(try await build.value.written == 2)
  }
}
