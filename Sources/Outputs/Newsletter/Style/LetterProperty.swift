/// The CSS properties that letters may use, and no others: each is one that the mail programs which readers in France
/// have understand, or one that does no harm where it is ignored.
///
/// `LetterPropertyTests` compares the list with what is known of these programs.
public enum LetterProperty: String, Sendable, CaseIterable {
  case backgroundColor = "background-color"
  case border
  case borderBottom = "border-bottom"
  case borderCollapse = "border-collapse"
  case borderLeft = "border-left"
  case borderRadius = "border-radius"
  case borderRight = "border-right"
  case borderTop = "border-top"
  case color
  case display
  case font
  case fontFamily = "font-family"
  case fontSize = "font-size"
  case fontStyle = "font-style"
  case fontWeight = "font-weight"
  case height
  case letterSpacing = "letter-spacing"
  case lineHeight = "line-height"
  case listStyleType = "list-style-type"
  case margin
  case maxHeight = "max-height"
  case maxWidth = "max-width"
  case padding
  case textAlign = "text-align"
  case textDecoration = "text-decoration"
  case textTransform = "text-transform"
  case verticalAlign = "vertical-align"
  case whiteSpace = "white-space"
  case width

  /// Whether mail programs understand a value of the property: lengths in pixels, colours in six digits, nothing
  /// negative, sides by their names.
  func accepts(_ value: String) -> Bool {
    let words = value.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return false }
    switch self {
    case .backgroundColor, .color: return value.isLetterColour
    case .border, .borderBottom, .borderLeft, .borderRight, .borderTop: return Self.isBorder(words)
    case .borderCollapse: return value == "collapse"
    // Shown nowhere but to machines and in previews of inboxes.
    case .display: return value == "none"
    case .font: return Self.isFont(value)
    case .fontFamily: return Self.areFamilies(value)
    case .borderRadius, .fontSize, .lineHeight, .letterSpacing: return words.count == 1 && value.isLetterLength
    case .fontStyle: return value == "italic" || value == "normal"
    case .fontWeight: return value == "bold" || value == "normal"
    case .height: return value == "auto"
    case .listStyleType: return value == "none"
    case .margin: return words.count <= 4 && words.allSatisfy { $0.isLetterLength || $0 == "auto" }
    case .maxHeight: return value == "0"
    case .maxWidth: return value.isLetterLength
    case .padding: return words.count <= 4 && words.allSatisfy(\.isLetterLength)
    case .textAlign: return ["left", "right", "center"].contains(value)
    case .textDecoration: return value == "underline" || value == "none"
    case .textTransform: return value == "uppercase" || value == "none"
    case .verticalAlign: return ["top", "middle", "bottom", "baseline"].contains(value)
    case .whiteSpace: return value == "pre-wrap" || value == "nowrap"
    case .width: return value == "100%" || value.isLetterLength
    }
  }

  /// `0`, or a width of at most 8 pixels (more is cut in Word-Outlook), a style and a colour.
  private static func isBorder(_ words: [String]) -> Bool {
    if words == ["0"] { return true }
    guard words.count == 3, words[0].hasSuffix("px"), let width = Int(words[0].dropLast(2)) else { return false }
    return (1...8).contains(width) && ["solid", "dashed", "dotted", "double"].contains(words[1])
      && words[2].isLetterColour
  }

  /// `italic bold 16px/25px Georgia,serif`, the first two where they are wanted; `normal` counts for either.
  private static func isFont(_ value: String) -> Bool {
    var words = value.split(separator: " ", maxSplits: 3).map(String.init)
    while let first = words.first, ["italic", "bold", "normal"].contains(first) {
      words = words.dropFirst().joined(separator: " ").split(separator: " ", maxSplits: 3).map(String.init)
    }
    guard let size = words.first?.split(separator: "/"), size.count == 2 else { return false }
    return size.allSatisfy { $0.hasSuffix("px") && String($0).isLetterLength }
      && areFamilies(words.dropFirst().joined(separator: " "))
  }

  private static func areFamilies(_ value: String) -> Bool {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' ,-")
    return !value.isEmpty && value.allSatisfy(allowed.contains)
  }
}

extension String {
  /// `#rrggbb`: Orange knows only sixteen colours by name, and some programs no shorter form.
  var isLetterColour: Bool {
    utf8.count == 7 && hasPrefix("#") && dropFirst().allSatisfy(\.isHexDigit)
  }

  /// `0` or whole pixels: Outlook and Yahoo know no `rem`, Samsung no relative sizes.
  var isLetterLength: Bool {
    self == "0" || hasSuffix("px") && utf8.count <= 6 && Int(dropLast(2)).map { $0 > 0 } ?? false
  }
}
