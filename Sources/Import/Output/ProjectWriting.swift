import Glibc
import Text

/// The folder of a project, for an import: what is there, and what may be written.
final class ProjectWriting {
  private let root: String
  private let isDryRun: Bool
  private var folders: Set<String> = []
  private(set) var written = 0
  private(set) var unchanged = 0
  /// Written in this run, for a dry run that must not take a name twice.
  private var claimed: Set<String> = []

  init(root: String, isDryRun: Bool) {
    self.root = root
    self.isDryRun = isDryRun
  }

  /// Whether there is something at a path, or will be.
  func holds(_ path: String) -> Bool {
    claimed.contains(path.lowercased()) || access("\(root)/\(path)", F_OK) == 0
  }

  /// Takes a path, so that nothing else in this run gets it.
  func claim(_ path: String) { claimed.insert(path.lowercased()) }

  /// The bytes of a file; nil when there is none.
  /// - Throws: a refusal when it is there and cannot be read: it must not pass for one that may be written anew.
  func bytes(of path: String) throws(ImportRefusal) -> [UInt8]? { try Self.content(of: "\(root)/\(path)") }

  /// The bytes of a file; nil when it cannot be read, or when there is none.
  static func read(_ path: String) -> [UInt8]? { (try? content(of: path)) ?? nil }

  /// The bytes of a file; nil when there is none.
  static func content(of path: String) throws(ImportRefusal) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if ImportRefusal.isMissing(errno) { return nil }
      throw .unreadable(path, code: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .unreadable(path, code: errno)
      }
    }
  }

  /// Writes a file whole, or leaves it as it is when it has these bytes already.
  func write(_ bytes: [UInt8], to path: String) throws(ImportRefusal) {
    if try self.bytes(of: path) == bytes {
      unchanged += 1
      return
    }
    written += 1
    guard !isDryRun else { return }
    try makeFolder(of: path)
    let target = "\(root)/\(path)"
    // A name that no file of a site has: after a kill nothing half-written is taken for an entry.
    let temporary = target + ".importing"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.refusal(path) }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count > 0 { offset += count } else if errno != EINTR { break }
    }
    guard close(descriptor) == 0, offset == bytes.count, rename(temporary, target) == 0 else {
      let refusal = Self.refusal(path)
      unlink(temporary)
      throw refusal
    }
  }

  /// Copies a file, unless it is there already. Something else of this name stays.
  func copy(_ source: String, to path: String) throws(ImportRefusal) {
    guard !holds(path) else {
      unchanged += 1
      return
    }
    written += 1
    claim(path)
    guard !isDryRun else { return }
    try makeFolder(of: path)
    let target = "\(root)/\(path)"
    let input = open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard input >= 0 else { throw .unreadable(source, code: errno) }
    defer { close(input) }
    let output = open(target + ".importing", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard output >= 0 else { throw Self.refusal(path) }
    var count = 1
    while count > 0 { count = sendfile(output, input, nil, 1 << 24) }
    guard close(output) == 0, count == 0, rename(target + ".importing", target) == 0 else {
      let refusal = Self.refusal(path)
      unlink(target + ".importing")
      throw refusal
    }
  }

  private func makeFolder(of path: String) throws(ImportRefusal) {
    let parts = path.split(separator: "/").dropLast()
    let folder = parts.joined(separator: "/")
    guard folders.insert(folder).inserted else { return }
    var current = root
    for part in parts {
      current += "/" + part
      if mkdir(current, 0o755) != 0, errno != EEXIST { throw Self.refusal(current) }
    }
  }

  private static func refusal(_ path: String) -> ImportRefusal {
    let reason = String(cString: strerror(errno))
    return ImportRefusal(
      Message(en: "“\(path)” cannot be written: \(reason).", fr: "« \(path) » ne peut pas être écrit : \(reason)."),
      isOfMachine: true)
  }
}
