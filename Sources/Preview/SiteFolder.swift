import Glibc

/// A folder with a finished site, and the answers that it gives.
///
/// It is opened anew for each request: a build replaces the whole folder by another.
public struct SiteFolder: Sendable {
  /// The path of the folder.
  public let root: String
  /// The port of the server, which is part of the only `Host` headers that are accepted.
  public let port: UInt16
  /// The path below which the site stands, without a slash at its end; mostly empty.
  public let base: String

  /// The site in the folder `root`.
  public init(root: String, port: UInt16, base: String = "") {
    self.root = root
    self.port = port
    self.base = base
  }

  /// The answer to a request.
  public func response(to request: FileRequest) -> FileResponse {
    guard let host = request.host?.lowercased(), hosts.contains(host) else {
      return .text(403, "This preview answers only at http://127.0.0.1:\(port)/")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(405, "This preview only shows pages (GET and HEAD).")
    }
    if !base.isEmpty, request.path == "/" || request.path == base {
      return .text(307, base + "/", location: base + "/")
    }
    guard request.path.hasPrefix(base + "/"), let path = RequestPath(String(request.path.dropFirst(base.count)))
    else { return notFound() }
    switch entry(at: path) {
    case .file(let file, let name): return FileResponse(200, type: MediaType.of(name), body: .file(file))
    case .folder:
      let query = request.query.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? request.query : ""
      let location = base + path.folderPath + (query.isEmpty ? "" : "?" + query)
      return .text(307, location, location: location)
    case nil: return notFound()
    }
  }

  private enum Entry {
    case file(SiteFile, name: String)
    case folder
  }

  /// A page elsewhere can make a browser ask this server under a name of its own (DNS rebinding); such a request
  /// bears that name.
  private var hosts: [String] {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }

  private func notFound() -> FileResponse {
    guard let path = RequestPath("/404.html"), case .file(let file, let name) = entry(at: path) else {
      return .text(404, "There is no such page.")
    }
    return FileResponse(404, type: MediaType.of(name), body: .file(file))
  }

  /// What is at a path; for a folder with a slash at its end, its `index.html`.
  ///
  /// Each name is opened in the folder before it, and no symbolic link is followed.
  private func entry(at path: RequestPath) -> Entry? {
    var names = path.names
    if path.isFolder { names.append("index.html") }
    guard let name = names.popLast() else { return nil }
    var folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    for name in names {
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
      guard next >= 0 else { return nil }
      close(folder)
      folder = next
    }
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR { return path.isFolder ? nil : .folder }
    // Opening something else than a regular file could wait for ever: a named pipe for its writer.
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    guard descriptor >= 0, let file = SiteFile(owning: descriptor) else { return nil }
    return .file(file, name: name)
  }
}
