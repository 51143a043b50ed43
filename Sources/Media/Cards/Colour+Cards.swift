import Text

extension Colour {
  /// The background of cards for a site without a colour of its own.
  public static let cardBackground = Colour(red: 0x1F, green: 0x3A, blue: 0x5F)
  static let ink = Colour(red: 0x12, green: 0x14, blue: 0x18)

  /// White, near black or black, whichever is easy to read on this colour: the better of white and black has always a
  /// contrast of more than 4.5 (WCAG 2.2, relative luminance; the square root of 21 is 4.58).
  var readable: Colour { [.white, .ink].first { contrast(with: $0) >= Self.readableContrast } ?? .black }
}
