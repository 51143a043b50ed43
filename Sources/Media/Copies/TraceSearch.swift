import Glibc
import Text
import Writer

/// Looks in a file that is given away as it is for where it was taken, and for the number of the camera or telephone.
///
/// It finds what cameras and telephones write: EXIF data (also in pictures inside PDF files), XMP, and the places of
/// QuickTime and MP4 films. Nothing is decoded, and of films the pictures and the sound are not read.
public struct TraceSearch: Sendable, Hashable {
  /// Whether it tells where it was taken.
  public private(set) var hasPlace = false
  /// Whether it has the number of a device, or notes of its maker.
  public private(set) var hasNumber = false

  /// Files below this size are read whole, in bytes.
  private static let whole = 200_000_000
  /// So many blocks of EXIF data are read of a file: one a picture, and no file can hold the build with more.
  private static let mostBlocks = 2000

  /// The kinds of files that are looked into, by their endings.
  public enum Kind: Sendable {
    /// A picture that browsers do not show, or that cannot be rewritten.
    case picture
    /// A film.
    case film
    /// A PDF file.
    case document

    /// The kind of a file by its name; nil for one that is not looked into.
    public init?(_ path: String) {
      switch path.split(separator: ".").last.map({ $0.lowercased() }) ?? "" {
      case "heic", "heif", "avif", "tif", "tiff", "dng": self = .picture
      case "mp4", "mov", "m4v", "3gp", "m4a": self = .film
      case "pdf": self = .document
      default: return nil
      }
    }
  }

  /// Looks into a file of this machine; one that cannot be read tells nothing.
  public init(ofFileAt location: String) {
    guard let file = try? SourceFile(location) else { return }
    let beginning = file.beginning(min(file.byteCount, 12))
    guard beginning.count == 12, beginning[4..<8].elementsEqual("ftyp".utf8) else {
      if file.byteCount <= Self.whole { look(into: file.beginning(file.byteCount)) }
      return
    }
    let isFilm = !["hei", "hev", "mif", "msf", "avi", "avs"].contains(
      String(decoding: beginning[8..<11], as: UTF8.self))
    for box in MovieBoxes(file) where box.length <= Self.whole && !(isFilm && box.name == "mdat") {
      look(into: file.bytes(from: box.start, box.length))
    }
  }

  /// Looks into bytes.
  init(_ bytes: [UInt8]) { look(into: bytes) }

  private mutating func look(into bytes: [UInt8]) {
    hasPlace =
      hasPlace || bytes.contains("GPSLatitude") || bytes.contains("com.apple.quicktime.location.ISO6709")
      || bytes.contains([0xA9, 0x78, 0x79, 0x7A])
    hasNumber = hasNumber || bytes.contains("SerialNumber")
    read(DeviceFolders(bytes, at: 0))
    var start = 0
    for _ in 0..<Self.mostBlocks {
      guard !(hasPlace && hasNumber), let found = bytes.place(of: Array("Exif\0\0".utf8), from: start) else { return }
      read(DeviceFolders(bytes, at: found + 6))
      start = found + 6
    }
  }

  private mutating func read(_ folders: DeviceFolders?) {
    guard let folders else { return }
    hasPlace = hasPlace || folders.hasPlace
    hasNumber = hasNumber || folders.hasNumber
  }
}

/// What a TIFF structure inside a file says of place and device (EXIF 2.32, 4.6).
private struct DeviceFolders {
  private(set) var hasPlace = false
  private(set) var hasNumber = false

  /// Nil when there is no such structure at the index.
  init?(_ bytes: [UInt8], at base: Int) {
    guard base + 8 <= bytes.count else { return nil }
    let isLittle = bytes[base] == 0x49 && bytes[base + 1] == 0x49
    guard isLittle || bytes[base] == 0x4D && bytes[base + 1] == 0x4D else { return nil }
    let number = { (start: Int, count: Int) in
      isLittle ? bytes.little(at: base + start, count) : bytes.big(at: base + start, count)
    }
    let entries = { (folder: Int) -> [(tag: Int, value: Int)] in
      (0..<min(number(folder, 2) ?? 0, 200)).compactMap { index in
        guard let tag = number(folder + 2 + 12 * index, 2), let value = number(folder + 10 + 12 * index, 4) else {
          return nil
        }
        return (tag, value)
      }
    }
    guard number(2, 2) == 42, let first = number(4, 4) else { return nil }
    for (tag, value) in entries(first) {
      switch tag {
      // The latitude; a folder of places may hold its version alone.
      case 0x8825: hasPlace = hasPlace || entries(value).contains { $0.tag == 2 }
      // The numbers of body and lens, and what makers note.
      case 0x8769: hasNumber = hasNumber || entries(value).contains { [0xA431, 0xA435, 0x927C].contains($0.tag) }
      case 0xC62F: hasNumber = true
      default: break
      }
    }
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool { place(of: Array(text.utf8), from: 0) != nil }

  fileprivate func contains(_ bytes: [UInt8]) -> Bool { place(of: bytes, from: 0) != nil }

  /// Where bytes stand for the first time from an index on.
  fileprivate func place(of needle: [UInt8], from start: Int) -> Int? {
    withUnsafeBytes { all in
      guard let base = all.baseAddress, let first = needle.first else { return nil }
      var index = start
      while index + needle.count <= all.count,
        let found = memchr(base + index, Int32(first), all.count - needle.count + 1 - index)
      {
        index = UnsafeRawPointer(found) - base
        if memcmp(base + index, needle, needle.count) == 0 { return index }
        index += 1
      }
      return nil
    }
  }
}
