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

  /// The rules for the classes that the parts have, and for what stands in Markdown texts.
  var html: HTML {
    let used = Set(
      LetterPart.allCases.filter { !$0.isInText }.flatMap { part in
        Self.classes(of: part, written: fill.theme.styles[part] ?? "").split(separator: " ").map(String.init)
      })
    let rules = { (prefix: String, property: String) in
      LetterColour.allCases.filter { used.contains("\(prefix)-\($0.rawValue)") }.map {
        ".\(prefix)-\($0.rawValue){\(property):\(self.fill.colour($0).dark) !important}"
      }
    }
    let text = rules("c", "color") + [".prose a{color:\(fill.colour(.accent).dark) !important}"] + buttonLinks
    let back = rules("b", "background-color")
    let lines =
      rules("r", "border-color")
      + [".prose td,.prose th,.prose hr{border-color:\(fill.colour(.rule).dark) !important}"]
    let outlook = text.map { "[data-ogsc] \($0)" } + back.map { "[data-ogsb] \($0)" }
    return HTML(
      trusted: "@media (prefers-color-scheme:dark){\((text + back + lines).joined())}\n"
        + "@media (max-width:480px){.name{font-size:30px !important;line-height:36px !important}"
        + ".big{font-size:24px !important;line-height:30px !important}}\n" + outlook.joined())
  }

  /// The colours of the links of buttons in Markdown texts, which stand on another ground than other links there.
  private var buttonLinks: [String] {
    let written = fill.theme.styles[.buttonLink] ?? ""
    let names = Set(Self.classes(of: .buttonLink, written: written).split(separator: " ").map(String.init))
    return LetterColour.allCases.filter { names.contains("c-\($0.rawValue)") }.map {
      ".prose .c-\($0.rawValue){color:\(fill.colour($0).dark) !important}"
    }
  }
}
