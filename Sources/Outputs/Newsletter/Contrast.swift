import Foundation

/// How well a colour can be told from white.
enum Contrast {
  /// Whether text of a colour, `#rrggbb`, can be read on white: 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
  static func isReadable(_ colour: String) -> Bool {
    guard colour.utf8.count == 7, colour.hasPrefix("#"), let value = Int(colour.dropFirst(), radix: 16) else {
      return false
    }
    let parts = [16, 8, 0].map { linear(Double(value >> $0 & 255) / 255) }
    let luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return 1.05 / (luminance + 0.05) >= 4.5
  }

  /// A part of an sRGB colour as light.
  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
