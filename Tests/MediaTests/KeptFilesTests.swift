import Foundation
import Testing

@testable import Media

/// The cache folder, and what goes from it.
@Suite final class KeptFilesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-kept-\(UUID().uuidString)")
  private static let day = 86_400
  private let start = 1_800_000_000

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func files(after days: Int) -> KeptFiles { KeptFiles(folder: folder.path, now: start + days * Self.day) }

  private func put(_ names: String...) throws {
    for name in names {
      try Data("x".utf8).write(to: folder.appending(path: name))
      try touch(name, days: 0)
    }
  }

  private func touch(_ name: String, days: Int) throws {
    let date = Date(timeIntervalSince1970: Double(start + days * Self.day))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: folder.appending(path: name).path)
  }

  private func modified(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)
    return Int(try #require(facts[.modificationDate] as? Date).timeIntervalSince1970)
  }

  private var names: Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).subtracting([".looked-at"])
  }

  @Test func `what nothing has used for sixty days goes`() throws {
    try put("used.webp", "forgotten.webp")
    #expect(files(after: 60).prune() == 0)
    files(after: 60).use(["used.webp", "absent.webp"])
    #expect(files(after: 61).prune() == 1)
    #expect(names == ["used.webp"])
    #expect(files(after: 120).prune() == 0)
    #expect(files(after: 121).prune() == 1 && names == [])
  }

  @Test func `a use is noted once a day`() throws {
    try put("used.webp")
    KeptFiles(folder: folder.path, now: start + Self.day - 1).use(["used.webp"])
    #expect(try modified("used.webp") == start)
    files(after: 1).use(["used.webp"])
    #expect(try modified("used.webp") == start + Self.day)
  }

  @Test func `the folder is looked at once a day`() throws {
    try put("a")
    #expect(files(after: 61).prune() == 1)
    try put("b")
    #expect(KeptFiles(folder: folder.path, now: start + 62 * Self.day - 1).prune() == 0 && names == ["b"])
    #expect(files(after: 62).prune() == 1 && names == [])
  }

  @Test func `only files with the prefix go, and neither folders nor links`() throws {
    try put("archive-1.zip", "build-1")
    let manager = FileManager.default
    try manager.createDirectory(at: folder.appending(path: "archive-folder"), withIntermediateDirectories: true)
    try manager.createSymbolicLink(
      atPath: folder.appending(path: "archive-link").path, withDestinationPath: folder.appending(path: "build-1").path)
    #expect(files(after: 100_000).prune(prefixes: ["archive-"]) == 1)
    #expect(names == ["archive-folder", "archive-link", "build-1"])
  }

  @Test func `a folder that is not there is none`() {
    let files = KeptFiles(folder: folder.path + "/absent", now: start)
    files.use(["a"])
    #expect(files.prune() == 0)
  }
}
