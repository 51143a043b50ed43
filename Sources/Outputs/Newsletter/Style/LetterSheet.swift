import Text

/// The small style sheet in the head of a letter. Everything is readable without it: half of the mail programs in
/// France leave it out.
///
/// Only rules that inlining leaves alone, for services that move styles into elements: within `@media`, or below an
/// attribute that Outlook sets.
struct LetterSheet {
  let fill: LetterFill

  /// The classes of a part, from the colours that its style names.
  static func classes(of part: LetterPart, written css: String) -> String {
    var classes: [String] = []
    for colour in LetterColour.allCases {
      for declaration in css.split(separator: ";") where declaration.contains("{\(colour.rawValue)}") {
        let name = "\(prefix(of: declaration))-\(colour.rawValue)"
        if !classes.contains(name) { classes.append(name) }
      }
    }
    switch part {
    case .text: classes.append("prose")
    case .name: classes.append("name")
    case .title, .leadTitle: classes.append("big")
    default: break
    }
    return classes.sorted().joined(separator: " ")
  }

  /// `c` for text, `b` for what is behind it, `r` for lines.
  private static func prefix(of declaration: Substring) -> String {
    let name = declaration.prefix { $0 != ":" }.filter { !$0.isWhitespace }
    if name == "color" { return "c" }
    return name.hasPrefix("border") ? "r" : "b"
  }

  var html: HTML {
    let dark = LetterColour.allCases.map { ($0.rawValue, fill.colour($0).dark) }
    let accent = fill.colour(.accent).dark
    let rule = fill.colour(.rule).dark
    let text = dark.map { ".c-\($0){color:\($1) !important}" } + [".prose a{color:\(accent) !important}"]
    let back = dark.map { ".b-\($0){background-color:\($1) !important}" }
    let lines =
      dark.map { ".r-\($0){border-color:\($1) !important}" }
      + [".prose td,.prose th,.prose hr{border-color:\(rule) !important}"]
    let outlook = text.map { "[data-ogsc] \($0)" } + back.map { "[data-ogsb] \($0)" }
    return HTML(
      trusted: "@media (prefers-color-scheme:dark){\((text + back + lines).joined())}\n"
        + "@media (max-width:480px){.name{font-size:30px !important;line-height:36px !important}"
        + ".big{font-size:24px !important;line-height:30px !important}}\n" + outlook.joined())
  }
}
