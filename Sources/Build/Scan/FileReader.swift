import Glibc
import Text

/// Reads whole files.
enum FileReader {
  /// The largest text file that is read, in bytes.
  static let largestText = 32_000_000

  /// The bytes of a regular file; symbolic links are refused.
  /// - Throws: a `Diagnostic` that names `name`.
  static func bytes(of location: String, name: String) throws(Diagnostic) -> [UInt8] {
    let file = open(location, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(name, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(name, code: EINVAL) }
    guard status.st_size <= largestText else { throw .unreadable(name, code: EFBIG) }
    var failure: Int32 = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got == 0 { return }
        if got < 0 {
          if errno == EINTR { continue }
          failure = errno
          return
        }
        count += got
      }
    }
    guard failure == 0 else { throw .unreadable(name, code: failure) }
    return bytes
  }

  /// The bytes of a file of the system whose size is not known before.
  /// - Throws: a `Diagnostic` that names it.
  static func stream(_ location: String) throws(Diagnostic) -> [UInt8] {
    let file = open(location, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(location, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    while bytes.count <= largestText {
      let part = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
        count = max(0, read(file, buffer.baseAddress, 64 << 10))
      }
      if part.isEmpty { return bytes }
      bytes += part
    }
    throw .unreadable(location, code: EFBIG)
  }

  /// A text file for messages and reading.
  static func text(_ location: String, name: String) throws(Diagnostic) -> SourceText {
    SourceText(path: name, bytes: try bytes(of: location, name: name))
  }
}
