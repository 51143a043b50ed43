import Foundation
import Preview
import Testing

@Suite struct FolderWatchTests {
  /// Does something to a project, and gives what is told until all of `expected` was.
  private func told(_ expected: Set<String>, of change: (String) throws -> Void) async throws -> Set<String> {
    let root = FileManager.default.temporaryDirectory.appending(path: "gazette-watch-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createDirectory(atPath: root + "/content/blog", withIntermediateDirectories: true)
    try Data("old".utf8).write(to: URL(filePath: root + "/content/blog/a.md"))
    let events = FolderWatch(root: root, folders: ["content", "templates"]).events()
    try change(root)
    var told: Set<String> = []
    for await event in events {
      if case .changed(let paths) = event { told.formUnion(paths) }
      if expected.isSubset(of: told) { break }
    }
    return told
  }

  private func write(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data("new".utf8).write(to: URL(filePath: path))
  }

  @Test func `a file that is written, moved or removed`() async throws {
    #expect(try await told(["content/blog/a.md"]) { try write($0 + "/content/blog/a.md") } == ["content/blog/a.md"])
    let moved: Set = ["content/blog/a.md", "content/b.md"]
    #expect(try await told(moved) { rename($0 + "/content/blog/a.md", $0 + "/content/b.md") } == moved)
    #expect(try await told(["content/blog/a.md"]) { unlink($0 + "/content/blog/a.md") } == ["content/blog/a.md"])
  }

  @Test func `a new folder, and what comes into it`() async throws {
    let told = try await told(["content/x/y/z.md", "templates/post.mustache"]) { root in
      try write(root + "/content/x/y/z.md")
      try write(root + "/templates/post.mustache")
    }
    #expect(told.contains("content/x"))
  }

  @Test func `hidden files and what lies elsewhere are passed over`() async throws {
    let told = try await told(["content/z.md"]) { root in
      try write(root + "/content/.a.md.swp")
      try write(root + "/content/a.md~")
      try write(root + "/site/index.html")
      try write(root + "/content/z.md")
    }
    #expect(told == ["content/z.md"])
  }
}
