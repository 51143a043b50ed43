import Foundation
import Testing

@testable import Media

/// What files tell that Gazette gives away as they are.
@Suite final class TraceSearchTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-traces-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func search(_ bytes: [UInt8]) throws -> TraceSearch {
    let file = folder.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    return TraceSearch(ofFileAt: file.path)
  }

  private func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    (content.count + 8).big(4) + Array(name.utf8) + content
  }

  private static let exif = SamplePicture.exif(orientation: 1)

  @Test func `places and numbers are found in pictures of telephones, TIFF and PDF files`() throws {
    let marked = Array("Exif\0\0".utf8) + Self.exif
    for brand in ["heic", "mif1", "avif"] {
      let file = box("ftyp", Array(brand.utf8) + [0, 0, 0, 0]) + box("meta", [1, 2]) + box("mdat", [9, 9] + marked)
      let found = try search(file)
      #expect(found.hasPlace && found.hasNumber, "\(brand)")
    }
    #expect(try search(Self.exif).hasPlace && search(Self.exif).hasNumber)
    let document = Array("%PDF-1.7 stream ".utf8) + [0xFF, 0xD8, 0xFF, 0xE1] + marked
    #expect(try search(document).hasPlace)
    #expect(try search(Array("%PDF <exif:GPSLatitude>48,51N</exif:GPSLatitude>".utf8)).hasPlace)
    #expect(try search(Array("<aux:SerialNumber>1</aux:SerialNumber>....".utf8)).hasNumber)
  }

  @Test func `places of films are found wherever their heads stand, and their pictures are not read`() throws {
    let place = box("udta", [0, 0, 0, 20, 0xA9] + Array("xyz".utf8) + [0, 8, 0x15, 0xC7] + Array("+48+002/".utf8))
    let film = box("ftyp", Array("isom".utf8))
    #expect(try search(film + box("mdat", [1, 2, 3]) + box("moov", place)).hasPlace)
    #expect(try search(film + box("moov", place) + box("mdat", [1, 2, 3])).hasPlace)
    let key = Array("com.apple.quicktime.location.ISO6709".utf8)
    #expect(try search(film + box("moov", key)).hasPlace)
    #expect(try !search(film + box("moov", [0]) + box("mdat", key)).hasPlace)
    // A box of 64 bits, and a file that is cut.
    let long = 1.big(4) + Array("mdat".utf8) + 20.big(8) + [0, 0, 0, 0]
    #expect(try search(film + long + box("moov", place)).hasPlace)
    for count in 0..<(film.count + place.count) { _ = try search(Array((film + box("moov", place))[..<count])) }
  }

  @Test func `what tells nothing is not suspected`() throws {
    // A folder of places with its version alone, as some programs write it.
    let version: [UInt8] =
      Array("MM".utf8) + 42.big(2) + 8.big(4) + 1.big(2) + 0x8825.big(2) + 4.big(2) + 1.big(4) + 26.big(4) + 0.big(4)
      + 1.big(2) + 0.big(2) + 1.big(2) + 4.big(4) + [2, 3, 0, 0] + 0.big(4)
    for bytes in [version, [], Array("%PDF-1.7 Exif\0\0 nothing".utf8), [UInt8](repeating: 0x4D, count: 64)] {
      let found = try search(bytes)
      #expect(!found.hasPlace && !found.hasNumber)
    }
    #expect(TraceSearch(ofFileAt: "/nowhere") == TraceSearch([]))
    #expect(TraceSearch.Kind("a/B.HEIC") == .picture && TraceSearch.Kind("a.b/film") == nil)
  }
}
