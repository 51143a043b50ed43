import CArchive
import Glibc
import Text
import Writer

/// A ZIP archive that is being written by libarchive, on a thread whose names are UTF-8 meanwhile.
final class ZIPWriter {
  private let archive: OpaquePointer
  private let sink: ZIPSink

  /// Begins an archive whose bytes go to `sink`.
  init(_ sink: ZIPSink) throws(ZIPError) {
    guard let archive = archive_write_new() else { throw .machine(MachineRefusal(.write, "zip", code: ENOMEM)) }
    self.archive = archive
    self.sink = sink
    // Without blocks, for a block would be filled up with zeros.
    archive_write_set_bytes_per_block(archive, 0)
    archive_write_set_format_zip(archive)
    let client = Unmanaged.passUnretained(sink).toOpaque()
    guard archive_write_set_options(archive, "zip:hdrcharset=UTF-8") == ARCHIVE_OK,
      archive_write_open(archive, client, nil, writeToSink, nil) == ARCHIVE_OK
    else { throw .refused("zip", reason: Self.reason(archive)) }
  }

  deinit { archive_write_free(archive) }

  /// Packs a file.
  /// - Returns: what it is.
  func add(_ entry: ZIPEntry) throws(ZIPError) -> FileSummary {
    let byteCount: Int
    do { byteCount = try entry.content.byteCount() } catch { throw .machine(error) }
    guard begin(entry, byteCount: byteCount) else { throw refusal(entry) }
    var hash = SHA256()
    var (count, isWritten) = (0, true)
    let take = { [archive] (part: UnsafeRawBufferPointer) -> Bool in
      hash.update(part)
      count += part.count
      isWritten = count <= byteCount && archive_write_data(archive, part.baseAddress, part.count) == part.count
      return isWritten
    }
    do { try entry.content.read(take) } catch { throw .machine(error) }
    guard count == byteCount else { throw .changed(entry.path) }
    guard isWritten, archive_write_finish_entry(archive) == ARCHIVE_OK else { throw refusal(entry) }
    return FileSummary(byteCount: count, digest: hash.digest)
  }

  /// Writes what stands at the end of an archive.
  func finish() throws(ZIPError) {
    guard archive_write_close(archive) == ARCHIVE_OK else { throw .refused("zip", reason: Self.reason(archive)) }
  }

  private func begin(_ entry: ZIPEntry, byteCount: Int) -> Bool {
    let header = archive_entry_new()
    defer { archive_entry_free(header) }
    archive_entry_set_pathname(header, entry.path)
    archive_entry_set_filetype(header, 0o100000)
    archive_entry_set_perm(header, 0o644)
    archive_entry_set_size(header, Int64(byteCount))
    if entry.isDense {
      archive_write_zip_set_compression_store(archive)
    } else {
      archive_write_zip_set_compression_deflate(archive)
    }
    return archive_write_header(archive, header) == ARCHIVE_OK
  }

  private func refusal(_ entry: ZIPEntry) -> ZIPError { .refused(entry.path, reason: Self.reason(archive)) }

  private static func reason(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "libarchive"
  }
}

private func writeToSink(
  archive: OpaquePointer?, client: UnsafeMutableRawPointer?, bytes: UnsafeRawPointer?, count: Int
) -> Int {
  guard let client else { return -1 }
  let sink = Unmanaged<ZIPSink>.fromOpaque(client).takeUnretainedValue()
  return sink.take(UnsafeRawBufferPointer(start: bytes, count: count)) ? count : -1
}
