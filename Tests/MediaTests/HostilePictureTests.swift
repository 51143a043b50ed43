import Foundation
import SamplePictures
import Testing

@testable import Media

@Suite final class HostilePictureTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-hostile-\(UUID().uuidString)")
  private var cache: RenditionCache { RenditionCache(folder: folder.appending(path: "cache").path) }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func fault(_ bytes: [UInt8], _ name: String = "a.png") async -> String? {
    do {
      let picture = try SamplePicture.picture(bytes, name, in: folder)
      let renditions = picture.hasRenditions ? picture.renditions(.webP) : []
      let report = await cache.make([RenditionCache.Job(picture, renditions)], workers: 1)
      #expect(report.diagnostics.allSatisfy { $0.location.path == "content/" + name })
      return report.diagnostics.first?.summary.english
    } catch let fault as PictureFault {
      return fault.diagnostic(at: name).summary.english
    } catch {
      return "\(error)"
    }
  }

  @Test func `what is no picture is named`() async {
    let sound = SamplePicture.halves(width: 100, height: 80)
    #expect(await fault(sound) == nil)
    #expect(await fault([]) == "this picture is an empty file")
    #expect(await fault(Array("<html>".utf8)) == "this file is named like a picture and is none")
    #expect(await fault(Array("\0\0\0\u{18}ftypheic12345".utf8)).map { $0.contains("HEIC") } == true)
    #expect(await fault(Array(sound[..<9000])) == "this picture is damaged or cut short")
    #expect(await fault(Array(sound[..<20])) == "this picture is damaged or cut short")
    var broken = sound
    for index in 60..<400 { broken[index] ^= 0x5A }
    #expect(await fault(broken) == "this picture is damaged or cut short")
  }

  @Test func `a size that no memory holds is refused before anything is decoded`() async {
    let size = SamplePNG.big(65_535, 4) + SamplePNG.big(65_535, 4)
    var bomb = Array(SamplePicture.halves(width: 4, height: 4)[..<8])
    bomb += SamplePNG.chunk("IHDR", size + [8, 2, 0, 0, 0]) + SamplePNG.chunk("IDAT", [0x78, 1, 3, 0])
    #expect(await fault(bomb) == "this picture is too large: 65535 × 65535 pixels")
  }

  @Test func `what moves is copied, and looked at before`() async {
    let gif = Array("GIF89a".utf8) + [2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x84, 0x51, 0, 0x3B]
    #expect(await fault(gif + image, "a.gif") == nil)
    #expect(await fault(gif + [0x2C, 0], "b.gif") == "this picture is damaged or cut short")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<g onload=\"x()\"/>", "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\"/>",
    "<image href=\"https://example.org/a.png\"/>", "<image xlink:href='//example.org/a.png'/>",
    "<use href=\"other.svg#a\"/>", "<foreignObject><p/></foreignObject>", "<style>@import 'a.css';</style>",
    "<style><![CDATA[p{fill:url(https://example.org/)}]]></style>", "<style>p{fill:u\\72l(//example.org)}</style>",
    "<rect style=\"fill:url(//example.org/a)\"/>", "<rect fill=\"url('http://example.org/#a')\"/>",
    "<a href=\"java&#x73;cript:alert(1)\"><g/></a>", "<a href=\"&#1;java\nscript:alert(1)\"><g/></a>",
    "<set attributeName=\"xlink:href\" to=\"x\"/>", "<image href=\"data:image/svg+xml;base64,AA\"/>",
    "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"a\"/>", "<g xml:base=\"https://example.org/\"/>",
    "<g a=unquoted/>", "<g",
  ])
  func `a drawing that could act is refused`(_ part: String) {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\">\(part)</svg>"
    #expect(throws: PictureFault.self) { try DrawingCheck.check(Array(drawing.utf8)) }
  }

  @Test(arguments: [
    "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "<?xml-stylesheet href=\"a.css\"?><svg/>", "<html><svg/></html>",
    "text",
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>",
  ])
  func `a document that is no plain drawing is refused`(_ document: String) {
    #expect(throws: PictureFault.self) { try DrawingCheck.check(Array(document.utf8)) }
  }

  @Test func `an ordinary drawing passes`() throws {
    let drawing = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- A comment with <script> -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">
        <style>.a{fill:url(#gradient)}</style><title>R &amp; D</title>
        <defs><linearGradient id="gradient"/></defs><use xlink:href="#gradient"/>
        <a href="https://example.org/"><rect class="a" width="10" height="10" style="fill:url(#gradient)"/></a>
        <image href="data:image/png;base64,iVBORw0KGgo="/>
      </svg>
      """
    try DrawingCheck.check(Array(drawing.utf8))
  }
}
