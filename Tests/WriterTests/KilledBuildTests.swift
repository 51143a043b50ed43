import Foundation
import Testing
import Text
import Writer

/// Builds that end by SIGKILL in a process of their own.
@Suite struct KilledBuildTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A site of 40 pages; rendering page `deadly` kills the process.
  static func site(_ version: String, deadly: Int? = nil) throws -> [Artifact] {
    try (0..<40).map { number in
      Artifact(try OutputPath("p/\(number)/index.html"), from: "content/\(number).md") { buffer in
        if number == deadly { kill(getpid(), SIGKILL) }
        buffer.append("\(version) \(number)")
      }
    }
  }

  @Test(arguments: [0, 1, 17, 39])
  func `during rendering: the old site stays`(_ deadly: Int) async throws {
    _ = try await folder.writer.write(Self.site("1"), workers: 1)
    let before = folder.tree("site")
    let site = folder.site
    await #expect(processExitsWith: .signal(SIGKILL)) { [site = site as String, deadly] in
      _ = try await OutputWriter(output: site).write(KilledBuildTests.site("2", deadly: deadly), workers: 1)
    }
    #expect(folder.tree("site") == before)
    try await buildsCleanly("2")
  }

  @Test func `during the first build: there is no site`() async throws {
    let site = folder.site
    await #expect(processExitsWith: .signal(SIGKILL)) { [site = site as String] in
      _ = try await OutputWriter(output: site).write(KilledBuildTests.site("1", deadly: 20), workers: 2)
    }
    #expect(folder.names == [".gazette-staging-site"])
    try await buildsCleanly("1")
  }

  @Test(arguments: [true, false])
  func `around the swap: the whole old or the whole new site`(_ isBefore: Bool) async throws {
    _ = try await folder.writer.write(Self.site("1"), workers: 1)
    try folder.put("mine", at: "site/p/3/mine.txt")
    let site = folder.site
    await #expect(processExitsWith: .signal(SIGKILL)) { [site = site as String, isBefore] in
      let deadly: WriteProgress = isBefore ? .staged : .swapped
      _ = try await OutputWriter(output: site).write(KilledBuildTests.site("2"), workers: 2) { step in
        if step == deadly { kill(getpid(), SIGKILL) }
      }
    }
    let version = isBefore ? "1" : "2"
    for number in 0..<40 { #expect(folder.text(of: "site/p/\(number)/index.html") == "\(version) \(number)") }
    #expect(folder.text(of: "site/p/3/mine.txt") == "mine")
    #expect(folder.names == [".gazette-staging-site", "site"])
    try await buildsCleanly("3")
    #expect(folder.text(of: "site/p/3/mine.txt") == "mine")
    #expect(folder.status(of: "site/p/3/mine.txt")?.st_nlink == 1)
  }

  @Test func `what was put into the old tree after the swap is brought back`() async throws {
    _ = try await folder.writer.write(Self.site("1"), workers: 1)
    let site = folder.site
    await #expect(processExitsWith: .signal(SIGKILL)) { [site = site as String] in
      _ = try await OutputWriter(output: site).write(KilledBuildTests.site("2"), workers: 2) { step in
        if step == .swapped { kill(getpid(), SIGKILL) }
      }
    }
    try folder.put("late", at: ".gazette-staging-site/p/3/late.txt")
    try await buildsCleanly("2")
    #expect(folder.text(of: "site/p/3/late.txt") == "late")
  }

  @Test func `while the old site was being removed: its empty folders do not come back`() async throws {
    _ = try await folder.writer.write(Self.site("1") + [page("gone/a/index.html", "gone")], workers: 1)
    let site = folder.site
    await #expect(processExitsWith: .signal(SIGKILL)) { [site = site as String] in
      _ = try await OutputWriter(output: site).write(KilledBuildTests.site("2"), workers: 2) { step in
        if step == .swapped { kill(getpid(), SIGKILL) }
      }
    }
    try FileManager.default.removeItem(atPath: folder.path + "/.gazette-staging-site/gone/a/index.html")
    try await buildsCleanly("2")
    #expect(folder.status(of: "site/gone") == nil)
  }

  private func buildsCleanly(_ version: String) async throws {
    _ = try await folder.writer.write(Self.site(version), workers: 2)
    for number in 0..<40 { #expect(folder.text(of: "site/p/\(number)/index.html") == "\(version) \(number)") }
    #expect(folder.names == ["site"])
  }
}
