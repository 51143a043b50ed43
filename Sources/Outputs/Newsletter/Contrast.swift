import Foundation

/// How well two colours, `#rrggbb`, can be told from each other.
enum Contrast {
  /// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
  static let least = 4.5

  /// Whether text of a colour can be read on white.
  static func isReadable(_ colour: String) -> Bool {
    ratio(colour, "#ffffff").map { $0 >= least } ?? false
  }

  /// The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”); nil when one is no colour.
  static func ratio(_ first: String, _ second: String) -> Double? {
    guard let one = luminance(first), let other = luminance(second) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The colour mixed with as much white as it takes to read it on a dark one.
  static func lightened(_ colour: String, on dark: String) -> String {
    guard let parts = parts(colour) else { return "#ffffff" }
    for step in 0...10 {
      let mixed = parts.map { $0 + (255 - $0) * step / 10 }
      let text = "#" + mixed.map { (($0 < 16 ? "0" : "") + String($0, radix: 16)) }.joined()
      if let ratio = ratio(text, dark), ratio >= least + 1 { return text }
    }
    return "#ffffff"
  }

  private static func luminance(_ colour: String) -> Double? {
    parts(colour).map { parts in
      let light = parts.map { linear(Double($0) / 255) }
      return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    }
  }

  private static func parts(_ colour: String) -> [Int]? {
    guard colour.utf8.count == 7, colour.hasPrefix("#"), let value = Int(colour.dropFirst(), radix: 16) else {
      return nil
    }
    return [16, 8, 0].map { value >> $0 & 255 }
  }

  /// A part of an sRGB colour as light.
  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
