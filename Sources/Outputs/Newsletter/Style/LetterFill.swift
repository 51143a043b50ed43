/// Puts colours, fonts and sides where a theme's styles name them.
struct LetterFill {
  let theme: LetterTheme
  let accent: LetterTheme.Colour
  let isRightToLeft: Bool

  /// The style with `{ink}`, `{text}`, `{start}`, `{end}` and `{slant}` filled in; what has no value stays as it is.
  func fill(_ css: String) -> String {
    guard css.contains("{") else { return css }
    var filled = ""
    var rest = css[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      filled += value(of: name) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// A colour, or the accent where the theme says `site`.
  func colour(_ colour: LetterColour) -> LetterTheme.Colour {
    let written = theme.colours[colour] ?? LetterTheme.Colour(light: "#000000", dark: "#ffffff")
    let site = LetterTheme.siteColour
    return LetterTheme.Colour(
      light: written.light == site ? accent.light : written.light,
      dark: written.dark == site ? accent.dark : written.dark)
  }

  private func value(of name: String) -> String? {
    if let known = LetterColour(rawValue: name) { return colour(known).light }
    switch name {
    case "start": return isRightToLeft ? "right" : "left"
    // Scripts that are written from right to left know no italics.
    case "slant": return isRightToLeft ? "normal" : "italic"
    case "end": return isRightToLeft ? "left" : "right"
    default: return theme.fonts[name]
    }
  }
}
