import Foundation

/// A colour of the sRGB space.
struct Colour: Sendable, Hashable {
  /// Red, green and blue, from 0 to 255.
  let red: Int
  let green: Int
  let blue: Int

  static let white = Colour(red: 255, green: 255, blue: 255)
  static let black = Colour(red: 0, green: 0, blue: 0)

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour in a style sheet: `#rrggbb`, `#rgb`, or one of the names that every mail program knows; nil for another.
  init?(_ text: some StringProtocol) {
    let text = text.lowercased()
    if let named = Self.names[text] {
      self.init(red: named >> 16 & 255, green: named >> 8 & 255, blue: named & 255)
      return
    }
    guard text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit) else { return nil }
    let digits = text.dropFirst()
    let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard full.count == 6, let value = Int(full, radix: 16) else { return nil }
    self.init(red: value >> 16 & 255, green: value >> 8 & 255, blue: value & 255)
  }

  /// `#rrggbb`
  var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// How much two colours differ, from 1 to 21 (WCAG 2.2, contrast ratio).
  func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The colour as mail programs that force a dark mode show it: its lightness turned over, its hue and saturation kept
  /// (HSL).
  var inverted: Colour {
    let parts = [red, green, blue].map { Double($0) / 255 }
    let (high, low) = (parts.max() ?? 0, parts.min() ?? 0)
    // Turning the lightness over moves all three parts by the same amount.
    let shift = 1 - high - low
    let turned = parts.map { Int((min(1, max(0, $0 + shift)) * 255).rounded()) }
    return Colour(red: turned[0], green: turned[1], blue: turned[2])
  }

  private var luminance: Double {
    func linear(_ part: Int) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The colours of CSS 1, which Orange knows, too.
  static let names: [String: Int] = [
    "aqua": 0x00FFFF, "black": 0x000000, "blue": 0x0000FF, "fuchsia": 0xFF00FF, "gray": 0x808080, "green": 0x008000,
    "lime": 0x00FF00, "maroon": 0x800000, "navy": 0x000080, "olive": 0x808000, "purple": 0x800080, "red": 0xFF0000,
    "silver": 0xC0C0C0, "teal": 0x008080, "white": 0xFFFFFF, "yellow": 0xFFFF00,
  ]
}
