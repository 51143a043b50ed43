import Text

/// What an import wrote before, and how it left it: a table beside the content, kept with it.
///
/// One line a file: what it is in the export, its path below the project, the mark of its bytes, its former address.
struct Ledger: Sendable, Equatable {
  /// A file that was written.
  struct Line: Sendable, Equatable {
    /// The path below the project.
    var path: String
    /// The mark of the bytes that were written.
    var mark: String
    /// A former address that no page can stand at, such as `/?p=18`; empty without one.
    var address: String
  }

  private(set) var lines: [String: Line] = [:]

  init() {}

  /// Reads a table; what is no line of one is passed over.
  init(reading text: [UInt8]) {
    for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard parts.count >= 3 else { continue }
      lines[parts[0]] = Line(path: parts[1], mark: parts[2], address: parts.count > 3 ? parts[3] : "")
    }
  }

  subscript(id: String) -> Line? {
    get { lines[Self.plain(id)] }
    set { lines[Self.plain(id)] = newValue }
  }

  private static func plain(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The table, in the order of the names.
  var text: [UInt8] {
    var buffer = ByteBuffer(capacity: lines.count * 100)
    buffer.append(
      "# What this import wrote, and how it left it. Keep this file: it protects what you change by hand.\n")
    buffer.append("# Ce que cet import a écrit, et dans quel état. Gardez ce fichier : il protège vos modifications.\n")
    for (id, line) in lines.sorted(by: { $0.key < $1.key }) {
      buffer.append(id)
      for part in [line.path, line.mark, line.address] {
        buffer.append(UInt8(ascii: "\t"))
        buffer.append(Self.plain(part))
      }
      buffer.append(UInt8(ascii: "\n"))
    }
    return buffer.bytes
  }

  /// The mark of some bytes: 64 bits of FNV-1a and their number. It tells a change by a person, not by an enemy.
  static func mark(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16) + "-" + String(bytes.count)
  }
}
