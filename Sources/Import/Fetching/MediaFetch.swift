import Glibc
import Text

/// Fetches files of the web, one after the other, with `curl`.
///
/// Names of hosts are looked up here, and `curl` is told the address: it cannot be led to another one than was looked at.
/// It follows nothing by itself; each step of a redirect is looked at like the first.
struct MediaFetch {
  /// A file that was fetched.
  struct File {
    /// Where it lies until somebody takes it.
    let path: String
    let kind: MediaKind
  }

  let policy: FetchPolicy
  /// The hosts of the former site.
  let hosts: Set<String>
  /// A folder for files on their way.
  let folder: String

  /// How often an address may lead on.
  private static let steps = 5

  /// Fetches a file into the folder.
  /// - Throws: why it cannot be had; nothing is kept then.
  func fetch(_ written: String) throws(FetchFault) -> File {
    let path = folder + "/file"
    do throws(FetchFault) {
      var next = written
      for _ in 0...Self.steps {
        guard let address = FetchAddress(next) else { throw .address }
        let answer = try ask(address, into: path)
        switch answer.status {
        case 200: return try file(at: path, contentType: answer.contentType)
        case 301, 302, 303, 307, 308: next = answer.redirect
        default: throw .refused
        }
      }
      throw .redirects
    } catch {
      unlink(path)
      throw error
    }
  }

  private struct Answer {
    let status: Int
    let contentType: String
    let redirect: String
  }

  private func ask(_ address: FetchAddress, into path: String) throws(FetchFault) -> Answer {
    let place = try place(of: address)
    let report = folder + "/answer"
    defer { unlink(report) }
    let curl = ChildProgram(
      path: policy.program,
      arguments: [
        // First of all: no settings of the user.
        "--disable", "--silent", "--globoff", "--noproxy", "*", "--proto", "=http,https", "--max-redirs", "0",
        "--connect-timeout", "15", "--max-time", String(policy.seconds), "--max-filesize", String(policy.largest),
        "--user-agent", "Gazette (import of media)", "--output", path, "--write-out",
        "%{http_code}\n%{content_type}\n%{redirect_url}\n",
      ] + place + ["--url", address.text], environment: ["LANG=C"])
    unlink(path)
    var isTooLarge = false
    let isDone = curl.run(seconds: policy.seconds + 20, output: report) {
      // Without a length at the beginning, only what has come tells.
      isTooLarge = Self.size(of: path) > policy.largest
      return !isTooLarge
    }
    guard !isTooLarge, Self.size(of: path) <= policy.largest else { throw .tooLarge }
    let lines = String(decoding: ProjectWriting.read(report) ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 3, let status = Int(lines[0]) else { throw .unanswered }
    // A file that announces too many bytes is not begun.
    guard isDone else { throw status == 200 && Self.size(of: path) == 0 ? .tooLarge : .unanswered }
    return Answer(status: status, contentType: lines[1], redirect: lines[2])
  }

  /// What tells `curl` the address of the machine to ask.
  private func place(of address: FetchAddress) throws(FetchFault) -> [String] {
    let found = HostAddress.all(of: address.host)
    guard let first = found.first else { throw .unknownHost }
    let plain = address.place.hasPrefix("www.") ? String(address.place.dropFirst(4)) : address.place
    let isAllowed = hosts.contains(plain) || policy.privateHosts.contains(address.place)
    guard isAllowed || found.allSatisfy(\.isPublic) else { throw .privatePlace }
    if address.host.contains(":") { return [] }
    // Numbers have several spellings (`0x7f.1`), which not all programs read alike.
    let isNumber = address.host.split(separator: ".").last?.utf8.first?.isASCIIDigit ?? true
    guard !isNumber || first.text == address.host else { throw .address }
    return isNumber ? [] : ["--resolve", "\(address.host):\(address.port):\(first.text)"]
  }

  private func file(at path: String, contentType: String) throws(FetchFault) -> File {
    let head = Self.head(of: path)
    guard let kind = MediaKind(head), kind.fits(contentType) else { throw .wrongContent }
    guard !MediaKind.isPixel(head) else { throw .pixel }
    return File(path: path, kind: kind)
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func head(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 512)
    let count = head.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return Array(head.prefix(max(0, count)))
  }
}
