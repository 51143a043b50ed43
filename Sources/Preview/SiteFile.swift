import Glibc

/// A regular file of the site, held open: what is sent is what was found, even when the site is built anew meanwhile.
public final class SiteFile: Sendable {
  /// The file descriptor.
  let descriptor: Int32
  /// How many bytes it has.
  public let count: Int

  /// Takes over an open descriptor; nil, and the descriptor closed, when it is not of a regular file.
  init?(owning descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    count = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// At most `limit` bytes from `offset` on; empty at the end or when the disk refuses.
  public func bytes(at offset: Int, limit: Int) -> [UInt8] {
    let limit = min(limit, count - offset)
    guard limit > 0 else { return [] }
    return Array(unsafeUninitializedCapacity: limit) { buffer, length in
      length = max(0, pread(descriptor, buffer.baseAddress, limit, off_t(offset)))
    }
  }
}
