import CLinux
import Glibc

/// A file held open, closed at the end of its scope.
struct OpenFile: ~Copyable {
  /// The file descriptor.
  let descriptor: Int32

  /// Opens an existing file for reading; nil when there is none or it is a symbolic link, with `errno` set.
  init?(reading path: String, in folder: Int32) {
    // Without O_NONBLOCK, opening a named pipe would wait for its writer.
    let descriptor = openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    if descriptor < 0 { return nil }
    self.descriptor = descriptor
  }

  /// Makes a file that must not exist, with the permissions 0644 less the umask; nil when refused.
  init?(making path: String, in folder: Int32) {
    let descriptor = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if descriptor < 0 { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The status of the file.
  func status() -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Reads until `buffer` is full or the file ends.
  ///
  /// - Returns: how many bytes were read, or nil when refused.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    var count = 0
    while count < buffer.count {
      let step = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if step == 0 { break }
      if step > 0 {
        count += step
      } else if errno != EINTR {
        return nil
      }
    }
    return count
  }

  /// Writes all of `bytes`; false when refused.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var count = 0
    while count < bytes.count {
      let step = Glibc.write(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
      if step >= 0 {
        count += step
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Adds all of `source` from its current place on, without bringing the bytes into this process.
  ///
  /// - Returns: how many bytes were copied, or nil when refused.
  func append(contentsOf source: borrowing OpenFile) -> Int? {
    var total = 0
    var canCopyInside = true
    while true {
      let chunk = 1 << 30
      let step =
        canCopyInside
        ? copy_file_range(source.descriptor, nil, descriptor, nil, chunk, 0)
        : sendfile(descriptor, source.descriptor, nil, chunk)
      if step > 0 {
        total += step
      } else if step == 0, total > 0 || !canCopyInside {
        return total
      } else if step == 0 || [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(errno), canCopyInside {
        // Some pairs of file systems, and files whose size is not known, need the older call.
        canCopyInside = false
      } else if errno != EINTR {
        return nil
      }
    }
  }
}
