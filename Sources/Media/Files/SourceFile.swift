import Glibc
import Writer

/// A regular file that is open for reading.
struct SourceFile: ~Copyable {
  let path: String
  /// Its size when it was opened.
  let byteCount: Int
  /// When the file or what is known of it last changed, in billionths of a second.
  let changed: Int
  /// What tells it from every other state of the file, as far as the system says.
  let status: String
  private let descriptor: Int32

  /// Opens a file; symbolic links, pipes and devices are refused.
  init(_ path: String) throws(MachineRefusal) {
    // Without O_NONBLOCK, opening a named pipe would wait for its writer.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw MachineRefusal(.read, path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw MachineRefusal(.read, path, code: EINVAL)
    }
    self.path = path
    self.descriptor = descriptor
    byteCount = Int(status.st_size)
    changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
    let modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    self.status = "\(changed) \(modified) \(status.st_size) \(status.st_ino)"
  }

  deinit { close(descriptor) }

  /// Gives the bytes in parts, until `take` answers false.
  func read(_ take: (UnsafeRawBufferPointer) -> Bool) throws(MachineRefusal) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { room.deallocate() }
    while true {
      let count = Glibc.read(descriptor, room.baseAddress, room.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw MachineRefusal(.read, path, code: errno) }
      guard count > 0, take(UnsafeRawBufferPointer(rebasing: room[..<count])) else { return }
    }
  }

  /// The first bytes of the file, `count` at most.
  func beginning(_ count: Int) -> [UInt8] { bytes(from: 0, count) }

  /// The bytes from an index on, `count` at most.
  func bytes(from start: Int, _ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
      while got < count {
        let step = pread(descriptor, buffer.baseAddress.map { $0 + got }, count - got, off_t(start + got))
        guard step > 0 else { return }
        got += step
      }
    }
  }
}
