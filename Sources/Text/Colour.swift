/// A colour of the space sRGB.
public struct Colour: Sendable, Hashable {
  /// How much red there is in it.
  public let red: UInt8
  /// How much green there is in it.
  public let green: UInt8
  /// How much blue there is in it.
  public let blue: UInt8

  /// White.
  public static let white = Colour(red: 255, green: 255, blue: 255)
  /// Black.
  public static let black = Colour(red: 0, green: 0, blue: 0)

  /// A colour of its three parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written `#a6192e` or `#abc`; nil for anything else.
  public init?(_ written: some StringProtocol) {
    guard written.first == "#" else { return nil }
    let digits = written.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == written.count - 1, digits.count == 3 || digits.count == 6 else { return nil }
    let wide = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    let bytes = stride(from: 0, to: 6, by: 2).map { UInt8(wide[$0] << 4 | wide[$0 + 1]) }
    self.init(red: bytes[0], green: bytes[1], blue: bytes[2])
  }

  /// `#a6192e`
  public var hexadecimal: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// How well one can be told from the other, from 1 to 21 (WCAG 2.2, contrast ratio).
  public func contrast(with other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
  public static let readableContrast = 4.5

  /// This colour moved towards another by a share of the way.
  public func mixed(with other: Colour, _ share: Double) -> Colour {
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
