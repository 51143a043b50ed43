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
    #expect(bytes.count < 1_000_000)
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

  @Test func `another text, language or colour gives another name`() throws {
    let arabic = try #require(Language("ar"))
    let names = try [
      card("A", .french).name, card("B", .french).name, card("A", arabic).name,
      card("A", .french, colour: "#000").name,
    ]
    #expect(Set(names).count == 4)
  }
}
