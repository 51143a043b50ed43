import Glibc
import Text
import Writer

/// Reads the headers and hashes of pictures, and remembers them from build to build by the status of the files.
public struct PictureIndex: Sendable {
  /// What is known of a file.
  public struct Entry: Sendable, Hashable {
    /// What its first bytes tell.
    public let header: PictureHeader
    /// The hash of its bytes.
    public let digest: SHA256.Digest
    /// What its copy for visitors depends on, beside these.
    public let copy: CopyFacts
  }

  private struct Line: Sendable {
    let status: String
    let entry: Entry
  }

  private var lines: [String: Line] = [:]

  /// Nothing is known.
  public init() {}

  /// What an earlier build wrote; nothing when the file is not there, or is not what it should be.
  ///
  /// A picture that changed at the very moment when the file was written is not believed: it may have changed again.
  public init(readingFrom path: String) {
    guard let file = try? SourceFile(path) else { return }
    let written = file.changed
    var bytes: [UInt8] = []
    try? file.read { part in
      bytes.append(contentsOf: part)
      return true
    }
    for line in bytes.split(separator: 10).dropFirst() where bytes.starts(with: Array(Self.title.utf8)) {
      let parts = line.split(separator: 9).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 5, let entry = Self.entry(parts[1], parts[2], parts[3]),
        let changed = parts[0].split(separator: " ").first.flatMap({ Int($0) }), changed < written
      else { continue }
      lines[parts[4]] = Line(status: parts[0], entry: entry)
    }
  }

  /// What is known of a picture, read when it has to be.
  /// - Parameter location: a path of this machine.
  /// - Throws: `PictureFault` for what cannot be shown.
  public func entry(_ location: String) throws(PictureFault) -> Entry {
    let file: SourceFile
    do throws(MachineRefusal) { file = try SourceFile(location) } catch { throw .machine(error) }
    if let line = lines[location], line.status == file.status { return line.entry }
    guard file.byteCount > 0 else { throw .empty }
    guard file.byteCount <= PictureLimits.megabytes * 1_000_000 else { throw .tooHeavy }
    let beginning = file.beginning(min(file.byteCount, PictureHeader.length))
    guard let header = PictureHeader(beginning) else { throw .unreadable(beginning) }
    let (width, height) = (header.storedWidth, header.storedHeight)
    guard max(width, height) <= PictureLimits.longestSide, width * height <= PictureLimits.megapixels * 1_000_000
    else { throw .tooLarge(width: width, height: height) }
    do throws(MachineRefusal) {
      let bytes = try FileContent.file(location).bytes()
      return Entry(header: header, digest: SHA256.digest(of: bytes), copy: CopyFacts(bytes, header: header))
    } catch {
      throw .machine(error)
    }
  }

  /// Whether it knew these pictures already, and no others.
  public func holds(_ entries: [String: Entry]) -> Bool {
    entries.count == lines.count && entries.allSatisfy { lines[$0.key]?.entry == $0.value }
  }

  /// Remembers what is known of pictures, beside nothing else.
  public static func write(_ entries: [String: Entry], to path: String) throws(MachineRefusal) {
    var text = ByteBuffer()
    text.append(title + "\n")
    for (location, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard !location.utf8.contains(10), let status = try? SourceFile(location).status else { continue }
      let header = entry.header
      text.append("\(status)\t\(entry.digest.hexadecimal)\t")
      text.append("\(header.format.rawValue) \(header.storedWidth) \(header.storedHeight) \(header.orientation) ")
      text.append("\(header.isAnimated ? 1 : 0) \(header.hasAlpha ? 1 : 0)\t\(entry.copy.line)\t\(location)\n")
    }
    try WholeFile.write(text.bytes, to: path)
  }

  private static let title = "gazette pictures 2"

  private static func entry(_ digest: String, _ header: String, _ copy: String) -> Entry? {
    let parts = header.split(separator: " ")
    let numbers = parts.dropFirst().compactMap { Int($0) }
    guard parts.count == 6, numbers.count == 5, let format = PictureFormat(rawValue: String(parts[0])),
      let digest = SHA256.Digest(hexadecimal: digest), let copy = CopyFacts(line: copy)
    else { return nil }
    let found = PictureHeader(
      format: format, storedWidth: numbers[0], storedHeight: numbers[1], orientation: numbers[2],
      isAnimated: numbers[3] == 1, hasAlpha: numbers[4] == 1)
    return Entry(header: found, digest: digest, copy: copy)
  }
}

extension PictureFault {
  /// Why the first bytes of a file are no picture.
  fileprivate static func unreadable(_ bytes: [UInt8]) -> PictureFault {
    if PictureFormat(signature: bytes) != nil { return .damaged }
    if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
      return .foreign(String(decoding: bytes[8..<12], as: UTF8.self).hasPrefix("avi") ? "AVIF" : "HEIC")
    }
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      return .foreign("TIFF")
    }
    if bytes.starts(with: Array("BM".utf8)) { return .foreign("BMP") }
    return .unknown
  }
}
