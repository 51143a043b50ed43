import CVips
import Foundation
import Testing

@testable import Media

@Suite final class RenditionTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-media-\(UUID().uuidString)")
  private var cache: RenditionCache { RenditionCache(folder: folder.appending(path: "cache").path) }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var credits: Credits {
    var credits = Credits()
    credits.creator = "Zoé Œuvre"
    credits.credit = "Les Établis / Zoé"
    credits.terms = "Usage libre pour la presse <non commercial>"
    credits.licence = "https://creativecommons.org/licenses/by/4.0/"
    credits.licensor = "https://example.org/press/"
    credits.alternative = "Une foule"
    credits.caption = "La fête, 2026"
    return credits
  }

  /// The colour of a pixel of an encoded picture.
  private func colour(_ bytes: [UInt8], width: Int, height: Int, x: Int, y: Int) throws -> [UInt8] {
    let raw = bytes.withUnsafeBytes { picture_decode($0.baseAddress, $0.count, Int32(width), Int32(height)) }
    guard let pixels = Pixels(raw) else { throw PictureFault.damaged }
    let start = (y * width + x) * Int(pixels.raw.bands)
    return (0..<3).map { pixels.raw.data[start + $0] }
  }

  @Test(arguments: [PictureFormat.jpeg, .png, .webP])
  func `credits are in a rendition, and neither place nor camera`(_ format: PictureFormat) throws {
    let bytes = try SamplePicture.photograph(width: 400, height: 300, orientation: 1, in: folder)
    let picture = try SamplePicture.picture(bytes, "photo.jpg", credits: credits, in: folder)
    #expect(try SamplePicture.metadata(picture.location).keys.contains { $0.contains("GPS") })
    let rendition = picture.rendition(width: 320, format)
    _ = try cache.bytes(of: rendition, picture: picture)
    let found = try SamplePicture.metadata(cache.location(of: rendition))
    #expect(found["XMP-dc:Creator"] == "Zoé Œuvre")
    #expect(found["XMP-photoshop:Credit"] == "Les Établis / Zoé")
    // What the sidecar does not say is kept from the file.
    #expect(found["XMP-dc:Rights"] == "(c) Ada")
    #expect(found["XMP-xmpRights:UsageTerms"] == "Usage libre pour la presse <non commercial>")
    #expect(found["XMP-xmpRights:WebStatement"] == "https://creativecommons.org/licenses/by/4.0/")
    #expect(found["XMP-plus:LicensorURL"] == "https://example.org/press/")
    #expect(found["XMP-iptcCore:AltTextAccessibility"] == "Une foule")
    #expect(!found.keys.contains { $0.contains("GPS") || $0.contains("Serial") })
    #expect(!found.values.contains { $0.contains("4711") })
    #expect(found.keys.allSatisfy { !$0.hasPrefix("IFD0:Artist") })
  }

  @Test func `credits of a rendition are read again from it`() throws {
    let bytes = try SamplePicture.photograph(width: 64, height: 64, orientation: 1, in: folder)
    let picture = try SamplePicture.picture(bytes, "photo.jpg", credits: credits, in: folder)
    for format in [PictureFormat.jpeg, .png, .webP] {
      let made = try cache.bytes(of: picture.rendition(width: 32, format), picture: picture)
      var expected = credits
      expected.copyright = "(c) Ada"
      #expect(EmbeddedCredits(made).credits == expected)
    }
  }

  @Test(arguments: [
    (1, 10, 75, "red"), (2, 10, 75, "blue"), (3, 10, 75, "blue"), (4, 10, 75, "red"), (5, 75, 10, "red"),
    (6, 75, 10, "red"), (7, 75, 10, "blue"), (8, 75, 10, "blue"),
  ])
  func `a picture is turned upright`(_ orientation: Int, x: Int, y: Int, _ expected: String) throws {
    let bytes = try SamplePicture.photograph(width: 200, height: 150, orientation: orientation, in: folder)
    let picture = try SamplePicture.picture(bytes, "photo.jpg", in: folder)
    #expect((picture.header.width, picture.header.height) == (orientation > 4 ? (150, 200) : (200, 150)))
    let rendition = picture.rendition(width: 1000, .png)
    #expect((rendition.width, rendition.height) == (picture.header.width, picture.header.height))
    let made = try cache.bytes(of: rendition, picture: picture)
    let colour = try colour(made, width: rendition.width, height: rendition.height, x: x, y: y)
    #expect(expected == "red" ? colour[0] > 100 && colour[2] < 60 : colour[2] > 100 && colour[0] < 60)
  }

  @Test func `widths are fixed, and none is larger than the source`() throws {
    let small = try SamplePicture.picture(SamplePicture.halves(width: 700, height: 350), "a.png", in: folder)
    #expect(small.renditions(.webP).map(\.width) == [320, 640, 700])
    #expect(small.renditions(.png).map(\.height) == [160, 320, 350])
    #expect(small.renditions(.webP)[0].name.hasPrefix("a-320-"))
    let tiny = try SamplePicture.picture(SamplePicture.halves(width: 30, height: 3), "b.png", in: folder)
    #expect(tiny.renditions(.png).map(\.width) == [30])
  }

  @Test func `a crop keeps what is in focus`() throws {
    let bytes = SamplePicture.halves(width: 600, height: 200)
    for (focus, isRed) in [(Focus(x: 0.1, y: 0.5), true), (Focus(x: 0.9, y: 0.5), false)] {
      let picture = try SamplePicture.picture(bytes, "wide.png", focus: focus, in: folder)
      let square = picture.cropped(width: 100, height: 100, .png)
      #expect((square.width, square.height) == (100, 100))
      let made = try cache.bytes(of: square, picture: picture)
      #expect(try colour(made, width: 100, height: 100, x: 50, y: 50)[isRed ? 0 : 2] > 150)
    }
  }

  @Test func `what is there is not made again, and the bytes do not depend on the workers`() async throws {
    let pictures = try (0..<5).map { index in
      try SamplePicture.picture(SamplePicture.halves(width: 400 + index, height: 300), "p\(index).png", in: folder)
    }
    let jobs = pictures.map { RenditionCache.Job($0, $0.renditions(.webP) + $0.renditions(.png)) }
    let other = RenditionCache(folder: folder.appending(path: "other").path)
    #expect(await cache.make(jobs, workers: 1).made == 20)
    #expect(await other.make(jobs, workers: 3).made == 20)
    #expect(await cache.make(jobs, workers: 2).made == 0)
    for rendition in jobs.flatMap(\.renditions) {
      let made = try Data(contentsOf: URL(filePath: cache.location(of: rendition)))
      #expect(try Data(contentsOf: URL(filePath: other.location(of: rendition))) == made)
    }
  }

  @Test func `another credit, focus or content gives another name`() throws {
    let bytes = SamplePicture.halves(width: 400, height: 300)
    let plain = try SamplePicture.picture(bytes, "p.png", in: folder)
    let credited = try SamplePicture.picture(bytes, "p.png", credits: credits, in: folder)
    let other = try SamplePicture.picture(SamplePicture.halves(width: 400, height: 301), "p.png", in: folder)
    let names = [plain, credited, other].map { $0.rendition(width: 320, .png).name }
    #expect(Set(names).count == 3)
  }
}
