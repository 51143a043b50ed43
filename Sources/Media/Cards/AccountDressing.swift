import CVips
import Text

/// The pictures of an organisation’s accounts: its logo as an avatar, its name on a banner.
public struct AccountDressing: Sendable {
  private let name: String
  private let language: Language
  private let colour: Colour
  private let logo: Logo?

  /// - Parameters:
  ///   - name: the name of the organisation’s site.
  ///   - colour: the background of banners.
  public init(name: String, language: Language, colour: Colour, logo: Logo?) {
    self.name = name
    self.language = language
    self.colour = colour
    self.logo = logo
  }

  /// A square picture whose corners may be cut to a circle: the logo on white, else the first letter of the name.
  /// - Throws: `PictureFault`
  public func avatar(side: Int) throws(PictureFault) -> [UInt8] {
    // The largest square in a circle has 0.707 of its diameter.
    let inner = side * 2 / 3
    guard let logo else {
      var canvas = Canvas(width: side, height: side, colour)
      let letter = try maker(width: side, height: side).whole(
        String(name.prefix(1)), sizes: [640, 560, 480, 400], width: inner, height: inner)
      canvas.draw(
        letter, left: (side - letter.width) / 2, top: (side - letter.height) / 2, colour.readable)
      return try png(&canvas)
    }
    var canvas = Canvas(width: side, height: side, .white)
    let pixels = try logo.pixels(width: inner, height: inner)
    canvas.draw(pixels, left: (side - pixels.width) / 2, top: (side - pixels.height) / 2)
    return try png(&canvas)
  }

  /// A wide picture with the name in the part that every screen shows.
  /// - Throws: `PictureFault`
  public func banner(width: Int, height: Int, safe: PictureArea) throws(PictureFault) -> [UInt8] {
    var canvas = Canvas(width: width, height: height, colour)
    let text = try maker(width: width, height: height).whole(
      name, sizes: [150, 120, 100, 84, 68, 54, 42, 32, 24], width: safe.width, height: safe.height)
    canvas.draw(
      text, left: safe.left + (safe.width - text.width) / 2, top: safe.top + (safe.height - text.height) / 2,
      colour.readable)
    return try png(&canvas)
  }

  private func maker(width: Int, height: Int) -> ShareCardMaker {
    var card = ShareCard(title: name, kicker: "", site: "", language: language, colour: colour)
    (card.width, card.height) = (width, height)
    return ShareCardMaker(card: card)
  }

  private func png(_ canvas: inout Canvas) throws(PictureFault) -> [UInt8] {
    guard let bytes = canvas.png() else { throw .noLibrary }
    return bytes
  }
}
