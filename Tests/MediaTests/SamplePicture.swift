import Foundation

@testable import Media

/// Pictures made for tests, without a library: PNG with stored blocks, and JPEG through our own encoder.
enum SamplePicture {
  /// A PNG whose pixels `colour` gives.
  static func png(width: Int, height: Int, _ colour: (_ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8)) -> [UInt8] {
    var rows: [UInt8] = []
    for y in 0..<height {
      rows.append(0)
      for x in 0..<width {
        let (red, green, blue) = colour(x, y)
        rows += [red, green, blue]
      }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0]) + chunk("IDAT", stored(rows))
      + chunk("IEND", [])
  }

  /// Red on the left, blue on the right, a little darker to the bottom.
  static func halves(width: Int, height: Int) -> [UInt8] {
    png(width: width, height: height) { x, y in
      let shade = UInt8(255 - 100 * y / height)
      return x < width / 2 ? (shade, 0, 0) : (0, 0, shade)
    }
  }

  /// A JPEG of `halves`, with EXIF data that no page should show: where it was taken, and the camera’s number.
  static func photograph(width: Int, height: Int, orientation: Int, in folder: URL) throws -> [UInt8] {
    let source = try picture(halves(width: width, height: height), "source.png", in: folder)
    let cache = RenditionCache(folder: folder.appending(path: "made").path)
    let jpeg = try cache.bytes(of: source.cropped(width: width, height: height, .jpeg), picture: source)
    let exif = Array("Exif\0\0".utf8) + self.exif(orientation: orientation)
    return Array(jpeg[..<2]) + [0xFF, 0xE1] + big(exif.count + 2, 2) + exif + Array(jpeg[2...])
  }

  /// Puts bytes on the disk and reads them as a build does.
  static func picture(
    _ bytes: [UInt8], _ name: String, credits: Credits = Credits(), focus: Focus = .centre, in folder: URL
  ) throws -> Picture {
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    let entry = try PictureIndex().entry(file.path)
    return Picture(
      path: "content/" + name, location: file.path, header: entry.header, digest: entry.digest, credits: credits,
      focus: focus)
  }

  /// A TIFF structure: orientation, artist, copyright, a serial number and a place.
  private static func exif(orientation: Int) -> [UInt8] {
    let texts = ["Ada Artist\0", "(c) Ada\0", "SERIAL-4711\0"].map { Array($0.utf8) }
    let entries = 5
    var data: [UInt8] = []
    let start = 8 + 2 + 12 * entries + 4
    var folder = big(entries, 2)
    func add(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) {
      folder += big(tag, 2) + big(type, 2) + big(count, 4) + value
    }
    add(0x0112, 3, 1, big(orientation, 2) + [0, 0])
    for (tag, text) in zip([0x013B, 0x8298, 0xC62F], texts) {
      add(tag, 2, text.count, big(start + data.count, 4))
      data += text
    }
    add(0x8825, 4, 1, big(start + data.count, 4))
    // The folder of the place: the latitude’s reference and the latitude.
    let place = start + data.count + 2 + 24 + 4
    data += big(2, 2) + big(1, 2) + big(2, 2) + big(2, 4) + Array("N\0\0\0".utf8)
    data += big(2, 2) + big(5, 2) + big(3, 4) + big(place, 4) + big(0, 4)
    for number in [48, 1, 51, 1, 24, 1] { data += big(number, 4) }
    return Array("MM".utf8) + big(42, 2) + big(8, 4) + folder + big(0, 4) + data
  }

  static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    var sum: UInt32 = ~0
    for byte in body {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return big(content.count, 4) + body + big(Int(~sum), 4)
  }

  /// A zlib stream that is not squeezed (RFC 1950, 1951).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let part = bytes[start..<min(bytes.count, start + 65_535)]
      let isLast: UInt8 = start + part.count == bytes.count ? 1 : 0
      out += [isLast] + big(part.count, 2).reversed() + big(part.count ^ 0xFFFF, 2).reversed() + part
    }
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return out + big(high << 16 | low, 4)
  }
}
