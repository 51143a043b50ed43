/// A colour of the space sRGB.
public struct Colour: Sendable, Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  static let white = Colour(red: 255, green: 255, blue: 255)
  /// The background of cards for a site without a colour of its own.
  public static let cardBackground = Colour(red: 0x1F, green: 0x3A, blue: 0x5F)
  static let ink = Colour(red: 0x12, green: 0x14, blue: 0x18)

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written `#a6192e` or `#abc`; nil for anything else.
  public init?(_ written: String) {
    guard written.first == "#" else { return nil }
    let digits = written.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == written.count - 1, digits.count == 3 || digits.count == 6 else { return nil }
    let wide = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    let bytes = stride(from: 0, to: 6, by: 2).map { UInt8(wide[$0] << 4 | wide[$0 + 1]) }
    self.init(red: bytes[0], green: bytes[1], blue: bytes[2])
  }

  /// White, near black or black, whichever is easy to read on this colour: the better of white and black has always a
  /// contrast of more than 4.5 (WCAG 2.2, relative luminance; the square root of 21 is 4.58).
  var readable: Colour {
    let black = Colour(red: 0, green: 0, blue: 0)
    return [.white, .ink].first { contrast(with: $0) >= 4.5 } ?? black
  }

  /// The contrast of WCAG 2.2, 1…21.
  func contrast(with other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// This colour moved towards another by a share of the way.
  func mixed(with other: Colour, _ share: Double) -> Colour {
    let mix = { (from: UInt8, to: UInt8) in UInt8((Double(from) + (Double(to) - Double(from)) * share).rounded()) }
    return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  private var luminance: Double {
    let parts = [red, green, blue].map { byte -> Double in
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The power 2.4 of a number from 0 to 1: its square times its square root to the power 0.8, by Newton’s method.
  private static func power(_ value: Double) -> Double {
    // x^0.4 = (x^2)^(1/5)
    let square = value * value
    var root = max(value, 0.1)
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
