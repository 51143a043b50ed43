import Glibc
import Writer

/// Writes files that are there whole or not at all.
enum WholeFile {
  /// Writes bytes to a path, whose folders are made.
  static func write(_ bytes: [UInt8], to path: String) throws(MachineRefusal) {
    let unfinished = path + ".\(UInt64.random(in: 0...UInt64.max))"
    var descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if descriptor < 0, errno == ENOENT {
      makeFolders(of: path)
      descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw MachineRefusal(.write, path, code: errno) }
    var code: Int32 = 0
    bytes.withUnsafeBytes { bytes in
      var count = 0
      while count < bytes.count, code == 0 {
        let step = Glibc.write(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
        if step >= 0 { count += step } else if errno != EINTR { code = errno }
      }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(unfinished, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(unfinished)
      throw MachineRefusal(.write, path, code: code)
    }
  }

  private static func makeFolders(of path: String) {
    for slash in path.indices.dropFirst() where path[slash] == "/" { mkdir(String(path[..<slash]), 0o700) }
  }
}
