import Glibc

/// What a folder holds, one entry after the other, in the order of the file system; hidden entries are passed over.
///
/// A list that breaks off throws. readdir(3) answers that with nil, as it does the end of the list: whoever does not ask
/// further takes a part of the folder for all of it.
public struct FolderEntries: ~Copyable {
  /// A file, a folder, or something else.
  public struct Entry {
    /// Its name in the folder.
    public let name: String
    /// What the file system knows of it; of a symbolic link, not of what it leads to.
    public let status: stat
  }

  /// The machine did not let us see all that the folder holds.
  public struct Fault: Error, Sendable, Hashable {
    /// The entry that it would tell nothing of; nil when it is the folder itself.
    public let name: String?
    /// The `errno` of the system call.
    public let code: Int32

    /// Why, in the words of the system.
    public var reason: String { String(cString: strerror(code)) }
  }

  /// nil when there is no such folder
  private let stream: OpaquePointer?

  /// Opens a folder. One that is not there holds nothing.
  public init(of path: String) throws(Fault) {
    stream = opendir(path)
    if stream == nil, errno != ENOENT { throw Fault(name: nil, code: errno) }
  }

  /// Goes on with a folder that is open, and closes it in the end.
  init(of descriptor: Int32) throws(Fault) {
    stream = fdopendir(descriptor)
    if stream == nil { throw Fault(name: nil, code: errno) }
  }

  deinit { if let stream { closedir(stream) } }

  /// The next entry; nil at the end. What has been removed meanwhile is not there.
  public mutating func next() throws(Fault) -> Entry? {
    guard let stream else { return nil }
    while let name = try Self.name(in: stream) {
      var status = stat()
      if fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return Entry(name: name, status: status) }
      if errno != ENOENT { throw Fault(name: name, code: errno) }
    }
    return nil
  }

  private static func name(in stream: OpaquePointer) throws(Fault) -> String? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw Fault(name: nil, code: errno) }
        return nil
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { return name }
    }
  }
}
