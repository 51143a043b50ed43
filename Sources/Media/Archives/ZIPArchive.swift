import CArchive
import Glibc
import Text
import Writer

/// A ZIP archive whose bytes depend on its entries only: on their names, their bytes and their order, and neither on
/// the time, the machine’s time zone and locale, nor on the permissions and dates of the files.
///
/// Names are UTF-8 and marked as such. Each file is an ordinary one with the permissions 0644 and the date of 1 January
/// 1980, the first that the format knows (APPNOTE 6.3.10, 4.4.6): the format keeps local time without a zone, so every
/// other date would be another one elsewhere.
public struct ZIPArchive: Sendable {
  /// The files, in the order in which they are packed.
  public let entries: [ZIPEntry]

  /// An archive of files, in their order.
  /// - Throws: `ZIPError` for a name that no archive should hold, and for one that occurs twice.
  public init(_ entries: [ZIPEntry]) throws(ZIPError) {
    var seen: Set<String> = []
    for entry in entries {
      let parts = entry.path.split(separator: "/", omittingEmptySubsequences: false)
      guard !parts.contains(where: { ["", ".", ".."].contains($0) }),
        !entry.path.utf8.contains(where: { $0 < 32 || $0 == 0x5C || $0 == 0x7F }), entry.path.utf8.count < 1024
      else { throw .wrongName(entry.path) }
      guard seen.insert(entry.path.lowercased()).inserted else { throw .sameName(entry.path) }
    }
    self.entries = entries
  }

  /// The archive in memory, and what its files are.
  /// - Throws: `ZIPError` for a file that cannot be read.
  public func packed() throws(ZIPError) -> (bytes: [UInt8], files: [FileSummary]) {
    let sink = ZIPSink(descriptor: nil)
    let files = try pack(into: sink)
    return (sink.bytes, files)
  }

  /// Writes the archive to a path of this machine. A file that is there is replaced once the new one is whole.
  /// - Returns: what the files are, in the order of the entries.
  /// - Throws: `ZIPError` for a file that cannot be read, and when the archive cannot be written.
  public func write(to path: String) throws(ZIPError) -> [FileSummary] {
    let unfinished = "\(path).\(getpid())"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .machine(MachineRefusal(.write, path, code: errno)) }
    defer { unlink(unfinished) }
    let sink = ZIPSink(descriptor: descriptor)
    let packing = Result { () throws(ZIPError) in try pack(into: sink) }
    let isClosed = close(descriptor) == 0
    if sink.code != 0 || !isClosed { throw .machine(MachineRefusal(.write, path, code: max(sink.code, EIO))) }
    let files = try packing.get()
    guard rename(unfinished, path) == 0 else { throw .machine(MachineRefusal(.write, path, code: errno)) }
    return files
  }

  private func pack(into sink: ZIPSink) throws(ZIPError) -> [FileSummary] {
    let names = gazette_begin_utf8_names()
    defer { if let names { gazette_end_utf8_names(names) } }
    let writer = try ZIPWriter(sink)
    var files: [FileSummary] = []
    for entry in entries { files.append(try writer.add(entry)) }
    try writer.finish()
    return files
  }
}
