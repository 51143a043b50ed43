import Glibc

/// What a folder holds, one entry after the other, in the order of the file system; hidden entries are passed over.
///
/// A list that breaks off throws. readdir(3) answers that with nil, as it does the end of the list: whoever does not ask
/// further takes a part of the folder for all of it.
public struct FolderEntries: ~Copyable {
  /// One entry of the folder.
  public struct Entry: Sendable, Hashable {
    /// What it is; a symbolic link is neither, whatever it leads to.
    public enum Kind: Sendable, Hashable { case file, folder, other }

    /// Its name in the folder.
    public let name: String
    /// What it is.
    public let kind: Kind
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
    guard stream == nil else { return }
    let code = errno
    close(descriptor)
    throw Fault(name: nil, code: code)
  }

  deinit { if let stream { closedir(stream) } }

  /// The next entry; nil at the end.
  public mutating func next() throws(Fault) -> Entry? {
    guard let stream else { return nil }
    while true {
      errno = 0
      guard let found = readdir(stream) else {
        guard errno == 0 else { throw Fault(name: nil, code: errno) }
        return nil
      }
      let name = withUnsafePointer(to: &found.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), let kind = try Self.kind(found.pointee.d_type, of: name, in: stream) else { continue }
      return Entry(name: name, kind: kind)
    }
  }

  /// Some file systems do not tell the type in the list; nil when the entry has been removed meanwhile.
  private static func kind(
    _ type: UInt8, of name: String, in stream: OpaquePointer
  ) throws(Fault) -> Entry.Kind? {
    if type != UInt8(DT_UNKNOWN) {
      return type == UInt8(DT_REG) ? .file : type == UInt8(DT_DIR) ? .folder : .other
    }
    var status = stat()
    guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw Fault(name: name, code: errno)
    }
    let mode = status.st_mode & S_IFMT
    return mode == S_IFREG ? .file : mode == S_IFDIR ? .folder : .other
  }
}
