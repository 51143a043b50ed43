/// High and low figures as characters of their own: m², H₂O.
enum RaisedText {
  private static let high: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "+": "⁺",
    "-": "⁻",
    "−": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", "n": "ⁿ", "i": "ⁱ",
  ]
  private static let low: [Character: Character] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉", "+": "₊",
    "-": "₋",
    "−": "₋", "=": "₌", "(": "₍", ")": "₎", "n": "ₙ", "i": "ᵢ",
  ]

  /// The characters for figures and signs; nil when there are none for a part of the text, such as the letters of 1er.
  static func marks(for text: String, isHigh: Bool) -> String? {
    let table = isHigh ? high : low
    let marks = text.compactMap { table[$0] }
    return text.isEmpty || marks.count != text.count ? nil : String(marks)
  }
}
