import Glibc
import Text
import Writer

/// Where the texts under embargo are written for one journalist: `previews/<name>-<32 digits>` in the project.
///
/// The digits are the first 128 bits of HMAC-SHA-256 (RFC 2104) of the name, keyed with a secret of 256 random bits in
/// `.gazette-secret`: the same name always has the same folder, and nobody without the secret can guess it.
public struct PreviewFolder: Sendable {
  /// The folder, below the project's root.
  public let path: String

  /// The name of the file with the secret, in the project's root.
  static let secretFile = ".gazette-secret"
  /// The folder that holds all previews, in the project's root.
  static let parent = "previews"

  /// The folder for a name; the secret is made when there is none yet.
  /// - Throws: when the secret cannot be read or made.
  init(for name: Slug, root: String) throws(MachineRefusal) {
    let secret = try Self.secret(root + "/" + Self.secretFile)
    let digest = Self.hmac(Array(name.text.utf8), key: secret)
    path = "\(Self.parent)/\(name.text)-\(digest.hexadecimal.prefix(32))"
  }

  /// Makes the folder that holds all previews, with a note that keeps it out of version control.
  static func prepare(root: String) throws(MachineRefusal) {
    let folder = root + "/" + parent
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw MachineRefusal(.makeFolder, folder, code: errno) }
    let file = open(folder + "/.gitignore", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return }
    _ = write(file, "*\n", 2)
    close(file)
  }

  private static func secret(_ path: String) throws(MachineRefusal) -> [UInt8] {
    if let secret = try read(path) { return secret }
    var random = SystemRandomNumberGenerator()
    let fresh = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw MachineRefusal(.write, path, code: errno) }
    let count = fresh.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    let code = errno
    guard close(file) == 0, count == fresh.count else { throw MachineRefusal(.write, path, code: code) }
    return fresh
  }

  /// The secret; nil when there is none yet.
  private static func read(_ path: String) throws(MachineRefusal) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw MachineRefusal(.read, path, code: errno)
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
    // A file cut short would give names that can be guessed.
    guard count >= 32 else { throw MachineRefusal(.read, path, code: EIO) }
    return Array(bytes[..<count])
  }

  /// The keyed hash of RFC 2104, for keys of at most 64 bytes.
  static func hmac(_ message: [UInt8], key: [UInt8]) -> SHA256.Digest {
    let padded = key + [UInt8](repeating: 0, count: max(0, 64 - key.count))
    let inner = SHA256.digest(of: padded.map { $0 ^ 0x36 } + message)
    return SHA256.digest(of: padded.map { $0 ^ 0x5C } + inner.bytes)
  }
}
