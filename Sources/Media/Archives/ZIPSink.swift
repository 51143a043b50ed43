import Glibc

/// Where the bytes of an archive go.
final class ZIPSink {
  private let descriptor: Int32?
  /// The bytes, when they are kept in memory.
  private(set) var bytes: [UInt8] = []
  /// The `errno` of the system call that failed, else 0.
  private(set) var code: Int32 = 0

  /// - Parameter descriptor: an open file; nil to keep the bytes.
  init(descriptor: Int32?) {
    self.descriptor = descriptor
  }

  /// Takes bytes; false when the machine refuses them.
  func take(_ part: UnsafeRawBufferPointer) -> Bool {
    guard let descriptor else {
      bytes.append(contentsOf: part)
      return true
    }
    var count = 0
    while count < part.count {
      let step = write(descriptor, part.baseAddress.map { $0 + count }, part.count - count)
      if step >= 0 {
        count += step
      } else if errno != EINTR {
        code = errno
        return false
      }
    }
    return true
  }
}
