import Glibc

/// Folders for what an import needs for a while.
enum ScratchFolder {
  /// Makes an empty folder that nobody else has.
  /// - Parameter scratch: the folder to make it in; it need not exist.
  /// - Returns: its path; nil when the machine refuses.
  static func make(in scratch: String) -> String? {
    _ = mkdir(scratch, 0o700)
    // mkdtemp(3) puts letters of its own in the place of these six.
    var path = Array((scratch + "/gazette-import-XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { return nil }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
