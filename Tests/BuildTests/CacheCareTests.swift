import Foundation
import Testing

/// What builds keep for the next ones, and for how long.
@Suite struct CacheCareTests {
  private static let archive = """
    -- content/blog/2026-01-01-un.md --
    ---
    titre: Un
    image: vue.jpg
    ---
    Voilà.

    """

  @Test func `what a site uses stays, what no build uses goes, and the site is the same`() async throws {
    let project = try SmallProject(Self.archive)
    try Data(Picture.jpeg(describedBy: "Ada Lenoir")).write(to: URL(filePath: project.root + "/content/blog/vue.jpg"))
    let first = try await project.build(at: "2026-02-01", cached: true)
    let media = project.cache + "/media"
    let used = Set(try FileManager.default.contentsOfDirectory(atPath: media)).subtracting([".looked-at"])
    #expect(used.contains { $0.hasSuffix(".webp") } && used.contains { $0.hasSuffix(".jpg") })
    let forgotten = media + "/old-320-0123456789abcdef.webp"
    let archive = project.cache + "/archive-0123.zip"
    let words = project.cache + "/words-build-0123"
    for path in [forgotten, archive, words] { try Data("x".utf8).write(to: URL(filePath: path)) }
    let long = Date(timeIntervalSinceNow: -61 * 86_400)
    let marks = [media, project.cache].map { $0 + "/.looked-at" }
    let aged = used.map { media + "/" + $0 } + [forgotten, archive, words] + marks
    for path in aged { try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: path) }
    let second = try await project.build(at: "2026-02-02", into: "second", cached: true)
    #expect(second.tree == first.tree)
    let left = Set(try FileManager.default.contentsOfDirectory(atPath: media)).subtracting([".looked-at"])
    #expect(left == used)
    #expect(!FileManager.default.fileExists(atPath: archive) && !FileManager.default.fileExists(atPath: words))
    // From nothing: the same.
    let fresh = try await project.build(at: "2026-02-02", into: "fresh")
    #expect(fresh.tree == first.tree)
  }
}
