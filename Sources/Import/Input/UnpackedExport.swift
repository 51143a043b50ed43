import CArchive
import Glibc
import Text

/// An export where it can be read: a folder or a file as it is, an archive unpacked into a folder of its own.
final class UnpackedExport {
  let place: ImportSource.Place
  /// What of an archive was not unpacked, and why.
  let leftOut: [(String, LeftOut)]
  private let folder: String?

  /// - Parameters:
  ///   - path: an absolute path.
  ///   - scratch: a folder in which to unpack.
  init(path: String, scratch: String) throws(ImportRefusal) {
    guard !FolderListing.isFolder(path), Self.isArchive(path) else {
      leftOut = []
      folder = nil
      place = FolderListing.isFolder(path) ? .folder(path: path) : .file(path: path)
      return
    }
    guard let folder = ScratchFolder.make(in: scratch) else { throw .unreadable(scratch) }
    self.folder = folder
    var unpacking = ArchiveUnpacking(into: folder)
    do throws(ImportRefusal) {
      try unpacking.unpack(path)
      place = try Self.place(in: folder)
    } catch {
      Self.remove(folder)
      throw error
    }
    leftOut = unpacking.leftOut
  }

  deinit { if let folder { Self.remove(folder) } }

  /// By the first bytes: ZIP, gzip, or tar.
  private static func isArchive(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 512)
    let count = head.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count > 4 else { return false }
    return head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: [0x1F, 0x8B])
      || (count == 512 && head[257...].starts(with: "ustar".utf8))
  }

  /// A single file is that file, an archive of one folder is that folder.
  private static func place(in folder: String) throws(ImportRefusal) -> ImportSource.Place {
    let all = try FolderListing.files(in: folder)
    if all == ["data"] { return .file(path: folder + "/data") }
    let files = all.filter { !$0.hasPrefix("__MACOSX/") }
    let tops = Set(files.map { $0.prefix { $0 != "/" } })
    guard let top = tops.first, tops.count == 1, files.allSatisfy({ $0.contains("/") }) else {
      return .folder(path: folder)
    }
    // These names mean something to the formats.
    let isMeant = ["posts", "campaigns_content", "_posts", "content", "comments"].contains(String(top))
    return .folder(path: isMeant ? folder : "\(folder)/\(top)")
  }

  /// Removes a folder that this program made, with all that it unpacked there.
  private static func remove(_ folder: String) {
    guard let stream = opendir(folder) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = "\(folder)/\(name)"
      if unlink(path) != 0, errno == EISDIR || errno == EPERM { remove(path) }
    }
    closedir(stream)
    rmdir(folder)
  }
}
