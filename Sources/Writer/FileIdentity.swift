import Glibc
import Text

/// What the file system knows of a file. Whoever writes to the file, or puts another in its place, changes it: nobody
/// can set the time of the last change of status (`st_ctime`).
public struct FileIdentity: Sendable, Hashable {
  /// The device and the number on it.
  public let device: Int
  /// The number of the file on its device.
  public let inode: Int
  /// The type and the permissions.
  public let mode: Int
  /// The size in bytes.
  public let byteCount: Int
  /// When the content was changed, in nanoseconds since 1970.
  public let modified: Int
  /// When anything about it was changed, in nanoseconds since 1970.
  public let changed: Int

  /// The identity of no file.
  public static let none = FileIdentity(stat())

  /// What a call of `stat` told.
  public init(_ status: stat) {
    device = Int(status.st_dev)
    inode = Int(truncatingIfNeeded: status.st_ino)
    mode = Int(status.st_mode)
    byteCount = Int(status.st_size)
    modified = status.st_mtim.nanoseconds
    changed = status.st_ctim.nanoseconds
  }

  /// The identity of what is at a path, a symbolic link not followed; nil when there is nothing.
  public init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether the file may have been written to at a moment without becoming another for it.
  ///
  /// The clock that marks files moves in steps of up to 10 ms, on some file systems of 2 s.
  /// - Parameter moment: nanoseconds since 1970.
  public func isTooFresh(at moment: Int) -> Bool {
    let isCoarse = modified % 1_000_000_000 == 0 || changed % 1_000_000_000 == 0
    return max(modified, changed) > moment - (isCoarse ? 2_100_000_000 : 50_000_000)
  }

  /// What the clock of the machine shows, in nanoseconds since 1970: for comparison with the times of files, and for
  /// nothing else.
  public static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }

  /// Waits until the clock that marks files on this machine has gone on, mostly 4 or 10 ms: whoever writes to a file
  /// from then on leaves a later time.
  /// - Returns: whether it has; not when somebody has set it back meanwhile.
  static func nextTick() async -> Bool {
    let start = now
    var time = timespec()
    for _ in 0..<20 {
      try? await Task.sleep(for: .milliseconds(1))
      clock_gettime(CLOCK_REALTIME_COARSE, &time)
      if time.nanoseconds > start { return true }
    }
    return false
  }
}

extension FileIdentity: ByteCodable {
  /// All of it.
  public func encode(into buffer: inout ByteBuffer) {
    for number in [device, inode, mode, byteCount, modified, changed] { number.encode(into: &buffer) }
  }

  /// All of it.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    device = try Int(from: &decoder)
    inode = try Int(from: &decoder)
    mode = try Int(from: &decoder)
    byteCount = try Int(from: &decoder)
    modified = try Int(from: &decoder)
    changed = try Int(from: &decoder)
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }
}
