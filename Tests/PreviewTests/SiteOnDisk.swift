import Foundation
import Preview

/// A small finished site, removed when the test has ended.
final class SiteOnDisk: Sendable {
  let path: String
  let port: UInt16 = 4321

  var folder: SiteFolder { SiteFolder(root: path + "/site", port: port) }

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

  /// The answer to a request for a path by the right host.
  func get(_ path: String, method: String = "GET", query: String = "") -> FileResponse {
    folder.response(to: FileRequest(method, path, query: query, host: "localhost:\(port)"))
  }
}

extension FileResponse {
  /// The body as text.
  var text: String {
    switch body {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .file(let file): String(decoding: file.bytes(at: 0, limit: file.count), as: UTF8.self)
    }
  }
}
