import Glibc
import Text

extension ImportSession {
  /// The address here of a file that stood at an address of the web: fetched by an earlier import, or now when that was
  /// asked for; nil when it is not to be had.
  func fetchedAddress(_ address: String) -> String? {
    let id = "media:" + address
    if let line = ledger[id], line.path.hasPrefix(Self.mediaFolder), project.holds(line.path) {
      return String(line.path.dropFirst(Self.staticFolder.count))
    }
    guard let policy = settings.fetch, !settings.isDryRun, unfetched[address] == nil else { return nil }
    do throws(FetchFault) {
      let path = try fetch(address, policy)
      report.fetchFile()
      return String(path.dropFirst(Self.staticFolder.count))
    } catch {
      unfetched[address] = error
      report.missFetch(address, error)
      return nil
    }
  }

  private static let staticFolder = "content/static"
  private static let mediaFolder = "content/static/media/"

  /// Fetches a file into the project.
  /// - Returns: its path below the project.
  private func fetch(_ address: String, _ policy: FetchPolicy) throws(FetchFault) -> String {
    fetches += 1
    policy.progress?(fetches, address)
    guard let folder = ScratchFolder.make(in: settings.scratch) else { throw .unanswered }
    defer { rmdir(folder) }
    let file = try MediaFetch(policy: policy, hosts: hosts, folder: folder).fetch(address)
    defer { unlink(file.path) }
    let path = freePath(for: address, kind: file.kind)
    let mark: String
    do throws(ImportRefusal) {
      try project.copy(file.path, to: path)
      mark = Ledger.mark(of: try project.bytes(of: path) ?? [])
    } catch {
      throw .unanswered
    }
    record(Ledger.Line(path: path, mark: mark, address: ""), for: "media:" + address)
    return path
  }

  /// The path of a file that is new here: named as it was there, with the ending of what it is.
  private func freePath(for address: String, kind: MediaKind) -> String {
    let parts = WebAddress(address)
    var names = parts.plainPath.split(separator: "/").suffix(4).map(String.init).filter { $0 != "." && $0 != ".." }
    let last = names.popLast() ?? "file"
    let dot = last.lastIndex(of: ".") ?? last.endIndex
    let written = last[dot...].dropFirst().lowercased()
    let ending = kind.endings.contains(written) ? written : kind.endings[0]
    if !hosts.contains(parts.host) { names.insert(parts.host.replacing(":", with: "-"), at: 0) }
    let folder = Self.mediaFolder + name + "/" + names.map { Self.safe($0) + "/" }.joined()
    let stem = Self.safe(String(last[..<dot]))
    let path = "\(folder)\(stem).\(ending)"
    guard project.holds(path) else { return path }
    // Another address with the same path, such as one with another query
    return "\(folder)\(stem)-\(Ledger.mark(of: Array(address.utf8)).prefix { $0 != "-" }).\(ending)"
  }
}
