/// The format and the width that the first bytes of an image tell.
struct ImageHeader: Sendable, Hashable {
  /// A format of images.
  enum Format: Sendable, Hashable {
    /// JPEG
    case jpeg
    /// PNG
    case png
    /// GIF
    case gif
    /// Another one, or none
    case other
  }

  let format: Format
  /// In pixels; nil when it is not told.
  let width: Int?
  /// Whether parts of it may be transparent.
  let hasTransparency: Bool

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count > 26 {
      format = .png
      width = Int(bytes[18]) << 8 | Int(bytes[19])
      // Colour types 4 and 6 have an alpha channel (PNG, section 11.2.1); palettes may have a tRNS chunk.
      hasTransparency = bytes[25] & 4 != 0 || bytes.prefix(2048).containsRun(Array("tRNS".utf8))
    } else if bytes.starts(with: "GIF8".utf8), bytes.count > 8 {
      format = .gif
      width = Int(bytes[6]) | Int(bytes[7]) << 8
      hasTransparency = false
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      format = .jpeg
      width = Self.jpegWidth(bytes)
      hasTransparency = false
    } else {
      format = .other
      width = nil
      hasTransparency = false
    }
  }

  /// Walks the segments to the first frame header (ITU-T T.81, annex B).
  private static func jpegWidth(_ bytes: [UInt8]) -> Int? {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return Int(bytes[index + 7]) << 8 | Int(bytes[index + 8])
      }
      index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
    }
    return nil
  }
}

extension Collection where Element == UInt8 {
  /// Whether these bytes stand somewhere in it.
  func containsRun(_ run: [UInt8]) -> Bool {
    let bytes = Array(self)
    guard let first = run.first, bytes.count >= run.count else { return false }
    return (0...(bytes.count - run.count)).contains { place in
      bytes[place] == first && bytes[place..<(place + run.count)].elementsEqual(run)
    }
  }
}
