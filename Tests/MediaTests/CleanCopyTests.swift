import CVips
import Foundation
import SamplePictures
import Testing

@testable import Media

/// Copies of picture files that can be given away.
@Suite final class CleanCopyTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-copies-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var credits: Credits {
    var credits = Credits()
    credits.credit = "Les Établis / Zoé"
    credits.terms = "Usage libre pour la presse"
    credits.licence = "https://creativecommons.org/licenses/by/4.0/"
    return credits
  }

  /// A picture of a form with everything that should not go online: a place, a number, remarks of programs.
  private func photograph(_ format: PictureFormat, orientation: Int = 6) throws -> [UInt8] {
    let exif = SamplePicture.exif(orientation: orientation)
    let secret = Array("SERIAL-4711".utf8)
    switch format {
    case .jpeg:
      let plain = try SamplePicture.photograph(width: 60, height: 40, orientation: orientation, in: folder)
      let comment: [UInt8] = [0xFF, 0xFE] + (secret.count + 2).big(2) + secret
      let program: [UInt8] = [0xFF, 0xED] + (secret.count + 2).big(2) + secret
      // Behind its end lies another picture, as telephones have it.
      return Array(plain[..<2]) + comment + program + plain[2...] + plain
    case .png:
      let plain = SamplePNG.bytes(width: 60, height: 40, comment: "SERIAL-4711")
      let start = 8 + 25
      return Array(plain[..<start]) + SamplePNG.chunk("eXIf", exif) + SamplePNG.chunk("prIv", secret) + plain[start...]
        + plain
    default:
      let source = try SamplePicture.picture(SamplePicture.halves(width: 60, height: 40), "halves.png", in: folder)
      let plain = try RenditionCache(folder: nil).bytes(of: source.rendition(width: 60, .webP), picture: source)
      let pixels = try #require(WebPChunks(plain).first { $0.name == "VP8 " })
      let body =
        Array("WEBP".utf8) + chunk("VP8X", [8, 0, 0, 0, 59, 0, 0, 39, 0, 0])
        + chunk("VP8 ", Array(plain[pixels.content]))
        + chunk("EXIF", exif) + chunk("SECR", secret)
      return Array("RIFF".utf8) + body.count.little(4) + body
    }
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + content.count.little(4) + content + (content.count % 2 == 1 ? [0] : [])
  }

  private func pixels(_ bytes: [UInt8]) throws -> [UInt8] {
    let raw = bytes.withUnsafeBytes { picture_decode($0.baseAddress, $0.count, 60, 40) }
    guard let pixels = Pixels(raw) else { throw PictureFault.damaged }
    return Array(UnsafeBufferPointer(start: pixels.raw.data, count: 60 * 40 * Int(pixels.raw.bands)))
  }

  private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    Data(bytes).range(of: Data(text.utf8)) != nil
  }

  @Test(arguments: [PictureFormat.jpeg, .png, .webP])
  func `a copy has the pixels and the credits, and neither place nor number`(_ format: PictureFormat) throws {
    #expect(vips_begin())
    let bytes = try photograph(format)
    let picture = try SamplePicture.picture(bytes, "photo.\(format.ending)", credits: credits, in: folder)
    #expect(picture.header.format == format && picture.header.orientation == 6)
    let before = try SamplePicture.metadata(picture.location)
    #expect(before.keys.contains { $0.contains("GPS") } && holds(bytes, "4711"))
    let cache = RenditionCache(folder: folder.appending(path: "cache").path)
    let copy = try cache.copy(of: picture)
    #expect(picture.copyByteCount == copy.count)
    #expect(try pixels(copy) == pixels(bytes))
    #expect(!holds(copy, "4711"))
    let found = try SamplePicture.metadata(cache.location(ofCopyOf: picture))
    #expect(!found.keys.contains { $0.contains("GPS") || $0.contains("Serial") || $0.contains("Warning") })
    #expect(found["XMP-photoshop:Credit"] == "Les Établis / Zoé")
    #expect(found["XMP-xmpRights:UsageTerms"] == "Usage libre pour la presse")
    #expect(found["XMP-xmpRights:WebStatement"] == "https://creativecommons.org/licenses/by/4.0/")
    // What the sidecar does not say is kept from the file.
    #expect(found["XMP-dc:Creator"] == "Ada Artist" && found["XMP-dc:Rights"] == "(c) Ada")
    #expect(found["IFD0:Orientation"] == "Rotate 90 CW")
    let header = try #require(PictureHeader(copy))
    #expect(header == picture.header)
    #expect(EmbeddedCredits(copy).credits.creator == "Ada Artist")
  }

  @Test(arguments: [PictureFormat.jpeg, .png, .webP], [0, 1, 2, 70_000])
  func `what a copy weighs is known before it is made`(_ format: PictureFormat, _ length: Int) throws {
    var credits = Credits()
    credits.credit = length == 0 ? nil : String(repeating: "x", count: length)
    let extended = try photograph(format)
    let simple = try CleanCopy(of: extended, header: #require(PictureHeader(extended)), xmp: []).bytes
    for bytes in [extended, try photograph(format, orientation: 1), simple, SamplePNG.bytes(width: 6, height: 4)] {
      let picture = try SamplePicture.picture(bytes, "photo.\(format.ending)", credits: credits, in: folder)
      #expect(try RenditionCache(folder: nil).copy(of: picture).count == picture.copyByteCount)
      #expect(CopyFacts(line: picture.copy.line) == picture.copy)
    }
    #expect(CopyFacts(line: "12 0 - - - - - - - - -") == nil && CopyFacts(line: "12 0 é - - - - - - - - -") == nil)
  }

  @Test(arguments: [PictureFormat.jpeg, .png, .webP])
  func `a copy of a copy is the same`(_ format: PictureFormat) throws {
    let bytes = try photograph(format)
    let header = try #require(PictureHeader(bytes))
    let xmp = XMPPacket(credits).bytes
    let copy = CleanCopy(of: bytes, header: header, xmp: xmp).bytes
    #expect(CleanCopy(of: copy, header: header, xmp: xmp).bytes == copy)
  }

  @Test func `a picture that has nothing to hide stays as it is`() throws {
    let png = SamplePNG.bytes(width: 60, height: 40)
    let plain = try photograph(.webP)
    let pixels = try #require(WebPChunks(plain).first { $0.name == "VP8 " })
    let body = Array("WEBP".utf8) + chunk("VP8 ", Array(plain[pixels.content]))
    let webP = Array("RIFF".utf8) + body.count.little(4) + body
    for bytes in [png, webP] {
      let header = try #require(PictureHeader(bytes))
      #expect(CleanCopy(of: bytes, header: header, xmp: []).bytes == bytes)
    }
    // The simple form of WebP becomes the extended one, which alone can carry credits.
    let header = try #require(PictureHeader(webP))
    let copy = CleanCopy(of: webP, header: header, xmp: XMPPacket(credits).bytes).bytes
    #expect(PictureHeader(copy) == header && EmbeddedCredits(copy).credits == credits)
    #expect(try self.pixels(copy) == self.pixels(webP))
  }

  @Test func `a GIF keeps its frames and how often it repeats, and no remarks`() throws {
    let head: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    let times: [UInt8] = [0x21, 0xF9, 4, 1, 5, 0, 0, 0]
    let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
    let colours: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 0, 0, 0, 255, 255, 255, 2, 2, 0x44, 1, 0]
    let remark: [UInt8] = [0x21, 0xFE, 11] + Array("SERIAL-4711".utf8) + [0]
    let program: [UInt8] = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [11] + Array("SERIAL-4711".utf8) + [0]
    let clean = head + loop + times + frame + times + colours + [0x3B]
    let file = head + remark + loop + program + times + frame + remark + times + colours + [0x3B] + remark
    let header = try #require(PictureHeader(file))
    #expect(CleanCopy(of: file, header: header, xmp: [1]).bytes == clean)
    #expect(CleanCopy(of: clean, header: header, xmp: []).bytes == clean)
    let picture = try SamplePicture.picture(file, "moving.gif", credits: credits, in: folder)
    #expect(try RenditionCache(folder: nil).copy(of: picture).count == picture.copyByteCount)
    for count in 0..<file.count {
      #expect(!holds(CleanCopy(of: Array(file[..<count]), header: header, xmp: []).bytes, "4711"))
    }
  }

  @Test(arguments: [PictureFormat.jpeg, .png, .webP])
  func `a file that is cut anywhere gives a copy without a place`(_ format: PictureFormat) throws {
    let bytes = try photograph(format)
    let header = try #require(PictureHeader(bytes))
    for count in 30..<bytes.count {
      let copy = CleanCopy(of: Array(bytes[..<count]), header: header, xmp: []).bytes
      #expect(!holds(copy, "4711"))
    }
  }
}
