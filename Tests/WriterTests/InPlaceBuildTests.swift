import Foundation
import Testing
import Text
import Writer

@Suite(.enabled(if: MountedFolder.isPossible, "this process may not mount a file system"))
struct InPlaceBuildTests {
  let folder: TemporaryFolder
  let mount: MountedFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.site, withIntermediateDirectories: false)
    mount = try #require(MountedFolder(on: folder.site, in: folder, size: "1m"))
  }

  @Test func `a mount point is built in place, and that is told`() async throws {
    try folder.put("mine", at: "site/CNAME")
    let (steps, sender) = AsyncStream.makeStream(of: WriteProgress.self)
    let report = try await folder.writer.write(smallSite("1"), workers: 2) { sender.yield($0) }
    sender.finish()
    #expect(report.isInPlace && report.written == 4)
    for await step in steps {
      #expect(step == .inPlace(path: folder.site, reason: MachineRefusal(.swap, folder.site, code: EXDEV)))
    }
    let beside = TemporaryFolder.entriesOfList(folder.text(of: "site/.gazette-manifest"))
    #expect(beside == ["blog/fete/index.html", "blog/index.html", "index.html", "été/index.html"])
    #expect(folder.text(of: "site/CNAME") == "mine")
    #expect(folder.names == ["site"])
    #expect(folder.status(of: "site/.gazette-staging") == nil)
  }

  @Test func `unchanged files keep their inode, old ones go, foreign ones stay`() async throws {
    _ = try await folder.writer.write(smallSite("1") + [page("old/x.html", "")], workers: 2)
    try folder.put("mine", at: "site/blog/mine.txt")
    let inode = folder.status(of: "site/blog/fete/index.html")?.st_ino
    let report = try await folder.writer.write(smallSite("2"), workers: 2)
    #expect((report.written, report.unchanged, report.removed) == (2, 2, 1))
    #expect(folder.status(of: "site/blog/fete/index.html")?.st_ino == inode)
    #expect(folder.status(of: "site/old") == nil)
    #expect(folder.text(of: "site/blog/mine.txt") == "mine")
    #expect(folder.text(of: "site/index.html") == "home 2")
    let list = folder.status(of: "site/.gazette-manifest")?.st_ino
    #expect(try await folder.writer.write(smallSite("2"), workers: 2).written == 0)
    #expect(folder.status(of: "site/.gazette-manifest")?.st_ino == list)
  }

  @Test func `the state of an output in place is told, too`() async throws {
    for (text, written) in [("1", 4), ("2", 2), ("2", 0)] {
      let report = try await folder.writer.write(smallSite(text), workers: 2, tellsState: true)
      #expect(report.isInPlace && report.written == written && report.state != nil)
      #expect(try await folder.writer.state(workers: 2) == report.state)
    }
  }

  @Test func `a file may become a folder and a folder a file`() async throws {
    _ = try await folder.writer.write([page("a", "file"), page("b/c/d", "inside")], workers: 1)
    _ = try await folder.writer.write([page("a/x", "inside"), page("b", "file")], workers: 1)
    let list = "gazette-manifest 1\na/x\nb\n"
    #expect(folder.tree("site") == ["a/": "", "a/x": "inside", "b": "file", ".gazette-manifest": list])
  }

  @Test func `a full disk leaves the old site`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let before = folder.tree("site")
    let large = try (0..<60).map { try page("large/\($0).txt", String(repeating: "x", count: 40_000)) }
    await #expect {
      try await folder.writer.write(smallSite("2") + large, workers: 2)
    } throws: { error in
      guard case .machine(let refusal) = error as? WriteError else { return false }
      return refusal.code == ENOSPC && refusal.path.hasPrefix(folder.site + "/large/")
    }
    #expect(folder.tree("site") == before)
  }

  @Test func `a full disk leaves the old site when it is beside it too`() async throws {
    let writer = OutputWriter(output: folder.site + "/inside")
    _ = try await writer.write(smallSite("1"), workers: 2)
    let before = folder.tree("site")
    let large = try (0..<60).map { try page("large/\($0).txt", String(repeating: "x", count: 40_000)) }
    await #expect(throws: WriteError.self) { try await writer.write(smallSite("2") + large, workers: 2) }
    #expect(folder.tree("site") == before)
  }

  @Test func `a file system mounted inside the output is left alone`() async throws {
    let writer = OutputWriter(output: folder.path)
    try folder.put("mine", at: "site/mine.txt")
    _ = try await writer.write([page("index.html", "1")], workers: 2)
    let report = try await writer.write([page("index.html", "2")], workers: 2)
    #expect(report.isInPlace && report.written == 1)
    #expect(folder.text(of: "site/mine.txt") == "mine" && folder.text(of: "index.html") == "2")
  }

  @Test func `what a killed build left is removed`() async throws {
    _ = try await folder.writer.write(KilledBuildTests.site("1"), workers: 1)
    let before = folder.tree("site")
    let site = folder.site
    await #expect(processExitsWith: .signal(SIGKILL)) { [site = site as String] in
      _ = try await OutputWriter(output: site).write(KilledBuildTests.site("2", deadly: 30), workers: 1)
    }
    #expect(folder.tree("site").filter { !$0.key.hasPrefix(".gazette-staging") } == before)
    #expect(folder.status(of: "site/.gazette-staging/0") != nil)
    #expect(try await folder.writer.write(KilledBuildTests.site("3"), workers: 2).written == 40)
    #expect(folder.status(of: "site/.gazette-staging") == nil)
  }
}

extension TemporaryFolder {
  fileprivate static func entriesOfList(_ text: String?) -> [Substring] {
    (text ?? "").split(separator: "\n").dropFirst().map { $0 }
  }
}
