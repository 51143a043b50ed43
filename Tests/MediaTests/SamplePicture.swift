import Foundation
import SamplePictures

@testable import Media

/// Pictures made for tests, without a library: JPEG through our own encoder.
enum SamplePicture {
  /// Red on the left, blue on the right, a little darker to the bottom.
  static func halves(width: Int, height: Int) -> [UInt8] {
    SamplePNG.bytes(width: width, height: height) { x, y in
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
      path: "content/" + name, location: file.path, entry, credits: credits, focus: focus)
  }

  /// What exiftool reads of a file.
  static func metadata(_ location: String) throws -> [String: String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["exiftool", "-json", "-a", "-G1", location]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let found = try JSONSerialization.jsonObject(with: output) as? [[String: Any]]
    return (found?.first ?? [:]).mapValues { "\($0)" }
  }

  private static func big(_ value: Int, _ count: Int) -> [UInt8] { SamplePNG.big(value, count) }

  /// A TIFF structure: orientation, artist, copyright, a serial number and a place.
  static func exif(orientation: Int) -> [UInt8] {
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
}
