import Text

/// What of an element's style decides how its text looks.
struct ComputedStyle: Sendable, Hashable {
  var colour = Colour.black
  var background = Colour.white
  /// In pixels
  var size = 16.0
  /// In pixels; nil when nothing says it
  var lineHeight: Double?
  var isBold = false
  var isHidden = false
  var isUnderlined = false
  var language = ""

  /// The style of an element inside one with this style.
  /// - Parameters:
  ///   - own: the declarations of its `style` attribute.
  ///   - rules: those of the style sheet that name it, in their order.
  func inside(_ token: HTMLToken, own: Declarations, rules: [Declarations]) -> ComputedStyle {
    var style = self
    if let attribute = token["bgcolor"], let colour = Colour(css: attribute.value) { style.background = colour }
    if let language = token["lang"]?.value { style.language = language }
    switch token.name {
    case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6": style.isBold = true
    case "a": style.isUnderlined = token["href"] != nil
    case "u", "ins": style.isUnderlined = true
    default: break
    }
    let sheet = rules.flatMap(\.items)
    let ordered = sheet.filter { !$0.isImportant } + own.items + sheet.filter(\.isImportant)
    for item in ordered { style.apply(item.property, item.value) }
    return style
  }

  private mutating func apply(_ property: String, _ value: String) {
    switch property {
    case "color": colour = Colour(css: value) ?? colour
    case "background-color", "background":
      background = value.split(separator: " ").lazy.compactMap { Colour(css: $0) }.first ?? background
    case "font-size": if let pixels = Self.pixels(value) { size = pixels }
    case "line-height": lineHeight = Self.pixels(value) ?? Double(value).map { $0 * size } ?? lineHeight
    case "font-weight": isBold = value == "bold" || (Int(value) ?? 0) >= 600
    case "font": applyFont(value)
    case "display": if value == "none" { isHidden = true }
    case "text-decoration": isUnderlined = value.contains("underline")
    default: return
    }
  }

  private mutating func applyFont(_ value: String) {
    let words = value.split(separator: " ")
    isBold = words.contains("bold")
    for word in words {
      let parts = word.split(separator: "/")
      guard let first = parts.first, let pixels = Self.pixels(String(first)) else { continue }
      size = pixels
      if parts.count > 1 { lineHeight = Self.pixels(String(parts[1])) ?? Double(parts[1]).map { $0 * pixels } }
    }
  }

  /// `16px` as 16, `0` as 0.
  static func pixels(_ value: String) -> Double? {
    if value == "0" { return 0 }
    return value.hasSuffix("px") ? Double(value.dropLast(2)) : nil
  }

  /// Whether the text counts as large: less contrast is enough then (WCAG 2.2, 1.4.3).
  var isLarge: Bool { size >= 24 || (isBold && size >= 18.66) }
}
