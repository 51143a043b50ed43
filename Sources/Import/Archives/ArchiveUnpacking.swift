import CArchive
import Glibc
import Text

/// Unpacks an archive from elsewhere into a folder: plain files only, nothing outside of it, nothing without end.
struct ArchiveUnpacking {
  /// What a real export does not reach.
  static let entries = 300_000
  static let bytes = 20_000_000_000
  /// How many times its packed size an archive may grow; texts reach 20.
  static let growth = 200

  private let folder: String
  /// What was not unpacked, and why.
  private(set) var leftOut: [(String, LeftOut)] = []
  private var total = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(into folder: String) {
    self.folder = folder
  }

  /// Unpacks a file.
  mutating func unpack(_ path: String) throws(ImportRefusal) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(path) }
    let limit = min(Self.bytes, max(Int(status.st_size) * Self.growth, 50_000_000))
    let previous = gazette_begin_utf8_names()
    defer { gazette_end_utf8_names(previous) }
    guard let archive = archive_read_new() else { throw .unreadable(path) }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_filter_gzip(archive)
    // A single file that is packed by itself is called `data`.
    archive_read_support_format_raw(archive)
    guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else { throw .brokenArchive(path) }
    var count = 0
    while true {
      var entry: OpaquePointer?
      let result = archive_read_next_header(archive, &entry)
      if result == ARCHIVE_EOF { return }
      guard result >= ARCHIVE_WARN, let entry else { throw .brokenArchive(path) }
      count += 1
      guard count <= Self.entries else { throw .archiveBomb(path) }
      try unpack(entry, of: archive, limit: limit, path: path)
    }
  }

  private mutating func unpack(
    _ entry: OpaquePointer, of archive: OpaquePointer, limit: Int, path: String
  ) throws(ImportRefusal) {
    let name = (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)).map { String(cString: $0) } ?? ""
    let type = archive_entry_filetype(entry)
    if type == S_IFDIR { return }
    guard type == S_IFREG, archive_entry_hardlink(entry) == nil, archive_entry_symlink(entry) == nil else {
      leftOut.append((name, .link))
      return
    }
    guard let parts = Self.parts(of: name) else {
      leftOut.append((name, .unsafePath))
      return
    }
    var place = folder
    for part in parts.dropLast() {
      place += "/" + part
      if mkdir(place, 0o700) != 0, errno != EEXIST { throw .unreadable(place) }
    }
    place += "/" + (parts.last ?? "")
    let output = open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard output >= 0 else {
      leftOut.append((name, .duplicate))
      return
    }
    defer { close(output) }
    while true {
      let count = buffer.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
      if count == 0 { return }
      guard count > 0 else {
        unlink(place)
        leftOut.append((name, .unreadable))
        return
      }
      total += count
      guard total <= limit else { throw .archiveBomb(path) }
      guard buffer.withUnsafeBytes({ write(output, $0.baseAddress, count) }) == count else { throw .unreadable(place) }
    }
  }

  /// The names on the way to a file; nil when they lead out of the folder, or nowhere.
  private static func parts(of name: String) -> [String]? {
    let plain = name.replacing("\\", with: "/")
    let parts = plain.split(separator: "/").map(String.init).filter { $0 != "." }
    guard !plain.hasPrefix("/"), !parts.isEmpty, parts.count <= 32, !parts.contains(".."),
      parts.allSatisfy({ $0.utf8.count <= 255 && !$0.utf8.contains(0) }),
      !(parts[0].count == 2 && parts[0].hasSuffix(":"))
    else { return nil }
    return parts
  }
}

extension ImportRefusal {
  /// A file that looks like an archive and is none.
  static func brokenArchive(_ path: String) -> ImportRefusal {
    ImportRefusal(
      Message(en: "The archive “\(path)” is damaged.", fr: "L’archive « \(path) » est abîmée."),
      help: Message(en: "Download it again.", fr: "Téléchargez-la de nouveau."))
  }

  /// An archive that grows without end.
  static func archiveBomb(_ path: String) -> ImportRefusal {
    ImportRefusal(
      Message(
        en: "The archive “\(path)” grows far beyond its size. It may have been made to do harm.",
        fr: "L’archive « \(path) » grossit bien au-delà de sa taille. Elle est peut-être malveillante."),
      help: Message(
        en: "If you trust it, unpack it yourself and import the folder.",
        fr: "Si vous lui faites confiance, décompressez-la vous-même et importez le dossier."))
  }

  /// A file that is no JSON.
  static func noJSON(_ name: String, offset: Int) -> ImportRefusal {
    ImportRefusal(
      Message(
        en: "“\(name)” is damaged: it stops being JSON at byte \(offset).",
        fr: "« \(name) » est abîmé : ce n’est plus du JSON à l’octet \(offset)."),
      help: Message(en: "Export it again.", fr: "Exportez-le de nouveau."))
  }

  /// A file that an export must have.
  static func lacks(_ file: String, _ source: ImportSource) -> ImportRefusal {
    ImportRefusal(
      Message(
        en: "“\(source.name)” lacks the file \(file).", fr: "Dans « \(source.name) », il manque le fichier \(file)."))
  }
}
