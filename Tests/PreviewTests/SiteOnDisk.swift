import Foundation
import Testing
import Text

@testable import Preview

/// A small site whose files lie on disk, removed when the test has ended.
final class SiteOnDisk: Sendable {
  let path: String
  let port: UInt16 = 4321

  /// Every file and link in the folder, as a plan names them.
  var shown: ShownSite { shown(base: "") }

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "gazette-preview-\(UUID().uuidString)")
    path = url.path
    for (name, text) in [
      ("site/index.html", "home"), ("site/404.html", "lost"), ("site/blog/index.html", "blog"),
      ("site/été/index.html", "été"), ("site/a b+c.txt", "names"), ("site/feed.xml", "<rss/>"),
      ("secret.txt", "secret"), ("site-other/index.html", "other"),
    ] {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
    try FileManager.default.createDirectory(
      at: url.appending(path: "site/bare"), withIntermediateDirectories: true)
    symlink("../secret.txt", path + "/site/link.txt")
    symlink("..", path + "/site/up")
    mkfifo(path + "/site/pipe", 0o644)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The site below a path of the host.
  func shown(base: String) -> ShownSite {
    let folder = ContentFolder(root: path + "/site")
    var files: [String: ShownFile] = [:]
    for name in FileManager.default.subpaths(atPath: folder.root) ?? [] {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: folder.root + "/" + name, isDirectory: &isFolder)
      if exists, !isFolder.boolValue { files[name] = ShownFile(.copied(folder, path: name)) }
    }
    files["made/index.html"] = ShownFile(.rendered { Array("<body>made</body>".utf8) }, bearsBar: true)
    files["letter.html"] = ShownFile(.rendered { Array("<body>letter</body>".utf8) })
    files["through.txt"] = ShownFile(.copied(folder, path: "up/secret.txt"))
    return ShownSite(files: files, base: base, time: LocalTime(date: CivilDate(daysSinceEpoch: 20_000)))
  }

  /// A desk that shows a site.
  func desk(port: UInt16, _ site: ShownSite?, faults: [Diagnostic] = []) async -> PreviewDesk {
    let session = PreviewSession(PreviewOrder(), run: "1") { _, _ in PreviewPlan(site: site, faults: faults) }
    await session.refresh()
    return PreviewDesk(session, port: port)
  }

  /// Runs a server of the site while `work` runs.
  func whileServing<Value: Sendable>(
    most: Int = ConnectionLimits().most, _ work: @Sendable (PreviewServer) async throws -> Value
  ) async throws -> Value {
    let port = try #require(LocalSocket()?.port)
    // On a machine with much else to do, a request may take minutes to be read.
    let limits = ConnectionLimits(most: most, longestWait: .seconds(3600))
    let server = PreviewServer(await desk(port: port, shown), limits: limits)
    let (starts, started) = AsyncStream.makeStream(of: Void.self)
    let running = Task { try await server.run { started.finish() } }
    for await _ in starts {}
    defer { running.cancel() }
    return try await work(server)
  }

  /// The answer to a request for a path by the right host.
  func get(_ path: String, method: String = "GET", query: String = "") async -> FileResponse {
    await desk(port: port, shown).response(to: FileRequest(method, path, query: query, host: "localhost:\(port)"))
  }
}

extension FileResponse {
  /// The body as text.
  var text: String {
    switch body {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .events: "events"
    case .file(let file): String(decoding: file.bytes(at: 0, limit: file.count), as: UTF8.self)
    }
  }
}
