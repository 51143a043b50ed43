import Text

extension Colour {
  /// A colour in a style sheet: `#rrggbb`, `#rgb`, or one of the names that every mail program knows; nil for another.
  init?(css text: some StringProtocol) {
    guard let named = Self.names[text.lowercased()] else {
      self.init(text)
      return
    }
    self.init(red: UInt8(named >> 16 & 255), green: UInt8(named >> 8 & 255), blue: UInt8(named & 255))
  }

  /// The colour as mail programs that force a dark mode show it: its lightness turned over, its hue and saturation kept
  /// (HSL).
  var inverted: Colour {
    let parts = [red, green, blue].map { Double($0) / 255 }
    let (high, low) = (parts.max() ?? 0, parts.min() ?? 0)
    // Turning the lightness over moves all three parts by the same amount.
    let shift = 1 - high - low
    let turned = parts.map { UInt8((min(1, max(0, $0 + shift)) * 255).rounded()) }
    return Colour(red: turned[0], green: turned[1], blue: turned[2])
  }

  /// The colours of CSS 1, which Orange knows, too.
  static let names: [String: Int] = [
    "aqua": 0x00FFFF, "black": 0x000000, "blue": 0x0000FF, "fuchsia": 0xFF00FF, "gray": 0x808080, "green": 0x008000,
    "lime": 0x00FF00, "maroon": 0x800000, "navy": 0x000080, "olive": 0x808000, "purple": 0x800080, "red": 0xFF0000,
    "silver": 0xC0C0C0, "teal": 0x008080, "white": 0xFFFFFF, "yellow": 0xFFFF00,
  ]
}
