import CVips
import Foundation
import Testing
import Text

@testable import Media

@Suite struct ShareCardTests {
  private func card(_ title: String, _ language: Language, colour: String = "#a6192e") throws -> ShareCard {
    ShareCard(
      title: title, kicker: "Journal", site: "Essai", language: language, colour: try #require(Colour(colour)))
  }

  @Test func `a card is a PNG of the size that networks ask for, the same bytes each time`() throws {
    let card = try card("Une œuvre", .french)
    let bytes = try ShareCardMaker(card: card).png()
    let header = try #require(PictureHeader(bytes))
    #expect(header.format == .png && header.width == 1200 && header.height == 630)
    #expect(try ShareCardMaker(card: card).png() == bytes)
    #expect(bytes.count < 60_000)
  }

  @Test func `the text of any colour can be read`() throws {
    for red in stride(from: 0, through: 255, by: 15) {
      for green in stride(from: 0, through: 255, by: 15) {
        for blue in stride(from: 0, through: 255, by: 51) {
          let colour = Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          #expect(colour.contrast(with: colour.readable) >= 4.5)
        }
      }
    }
    // The examples of WCAG: black on white has 21, this grey on white 4.54.
    #expect(abs(Colour.white.contrast(with: Colour(red: 0, green: 0, blue: 0)) - 21) < 0.001)
    #expect(abs(Colour.white.contrast(with: Colour(red: 0x76, green: 0x76, blue: 0x76)) - 4.54) < 0.01)
  }

  private static let long = "Réparer un grille-pain, une horloge et trente-deux souvenirs de manufacture "
  private static let arabic = "ورشة الإصلاح التشاركية في مبنى مصنع المنبّهات القديم "
  private static let endless = String(repeating: "Donaudampfschifffahrt", count: 12)

  @Test(arguments: [
    ("fr", long), ("fr", String(repeating: long, count: 6)), ("en", endless), ("ar", arabic),
    ("ar", String(repeating: arabic, count: 8)), ("fr", "Œ"), ("en", String(repeating: "word ", count: 900)),
  ])
  func `text keeps to its margins, whatever its length`(_ language: String, _ title: String) throws {
    let language = try #require(Language(language))
    for (width, height) in [(1200, 630), (1080, 1920), (1500, 500)] {
      var card = ShareCard(
        title: title, kicker: title, site: title, language: language, colour: try #require(Colour("#a6192e")))
      (card.width, card.height) = (width, height)
      let bytes = try ShareCardMaker(card: card).png()
      let raw = bytes.withUnsafeBytes { picture_decode($0.baseAddress, $0.count, Int32(width), Int32(height)) }
      guard let pixels = Pixels(raw) else {
        Issue.record("the card is no picture")
        return
      }
      let isBackground = { (x: Int, y: Int) in
        let start = (y * width + x) * Int(pixels.raw.bands)
        return pixels.raw.data[start] == 0xA6 && pixels.raw.data[start + 1] == 0x19
      }
      #expect((0..<width).allSatisfy { isBackground($0, 8) && isBackground($0, height - 9) })
      #expect((0..<height).allSatisfy { isBackground(8, $0) && isBackground(width - 9, $0) })
    }
  }

  @Test func `a title of three hundred letters is whole`() throws {
    let card = try card(String(Self.long.prefix(60)), .french)
    let maker = ShareCardMaker(card: card)
    let few = try maker.whole("Un mot", sizes: [84, 22], width: 1056, height: 400)
    let many = try maker.whole(String(repeating: Self.long, count: 4), sizes: [84, 22], width: 1056, height: 400)
    #expect(few.height > 60 && few.height <= 400)
    // Three lines of 22 pixels hold it; a shortened one would be set in the last resort’s one or two.
    #expect(many.height > 60 && many.height <= 400 && many.width <= 1056)
  }

  @Test func `a drawing is a logo when it is harmless`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-logo-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "logo.svg")
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 5\">"
    try Data((drawing + "<rect width=\"10\" height=\"5\" fill=\"#0a0\"/></svg>").utf8).write(to: file)
    let logo = try Logo(drawingAt: file.path(percentEncoded: false))
    let pixels = try logo.pixels(width: 180, height: 84)
    #expect(pixels.width == 168 && pixels.height == 84)
    #expect(pixels.raw.data[1] == 0xAA)
    try Data((drawing + "<script>1</script></svg>").utf8).write(to: file)
    #expect(throws: PictureFault.unsafeDrawing("<script>")) {
      try Logo(drawingAt: file.path(percentEncoded: false))
    }
  }

  @Test func `another text, language or colour gives another name`() throws {
    let arabic = try #require(Language("ar"))
    let names = try [
      card("A", .french).name, card("B", .french).name, card("A", arabic).name,
      card("A", .french, colour: "#000").name,
    ]
    #expect(Set(names).count == 4)
  }
}
