import Content
import Text

/// The look of letters, as the theme file `newsletter/theme.yml` gives it: colours, fonts, and a style for each part.
public struct LetterTheme: Sendable {
  /// A colour in light and in dark surroundings; the name `site` stands for that of `site.yml`.
  struct Colour: Sendable, Hashable {
    let light: String
    let dark: String
  }

  /// The word for the colour of `site.yml`.
  static let siteColour = "site"

  private(set) var colours: [LetterColour: Colour] = [:]
  private(set) var fonts: [String: String] = [:]
  /// The declarations as written, with `{ink}`, `{text}`, `{start}` in them.
  private(set) var styles: [LetterPart: String] = [:]
  /// What is wrong with the files.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads the built-in theme file, and the project's own, whose lines count first.
  public init(_ sources: [SourceText]) {
    for source in sources {
      do throws(Diagnostic) {
        for item in try GroupedTexts.read(source) { add(item) }
      } catch {
        diagnostics.append(error)
      }
    }
  }

  private mutating func add(_ item: GroupedTexts.Item) {
    switch item.group {
    case "colours", "colors", "couleurs": addColour(item)
    case "fonts", "polices":
      guard let font = item.texts.first, LetterProperty.fontFamily.accepts(font) else {
        return diagnostics.append(.wrongLetterFont(at: item.location))
      }
      fonts[item.name] = font
    case "styles": addStyle(item)
    default:
      let groups = ["colours", "fonts", "styles"]
      diagnostics.append(
        .unknownLetterName(item.group.isEmpty ? item.name : item.group, among: groups, at: item.location))
    }
  }

  private mutating func addColour(_ item: GroupedTexts.Item) {
    guard let colour = LetterColour(rawValue: item.name) else {
      let names = LetterColour.allCases.map(\.rawValue)
      return diagnostics.append(.unknownLetterName(item.name, among: names, at: item.location))
    }
    let values = item.texts.map { $0.lowercased() }
    guard (1...2).contains(values.count), values.allSatisfy({ $0 == Self.siteColour || $0.isLetterColour }) else {
      return diagnostics.append(.wrongLetterColour(at: item.location))
    }
    colours[colour] = Colour(light: values[0], dark: values.count > 1 ? values[1] : values[0])
  }

  private mutating func addStyle(_ item: GroupedTexts.Item) {
    guard let part = LetterPart(rawValue: item.name) else {
      let names = LetterPart.allCases.map(\.rawValue)
      return diagnostics.append(.unknownLetterName(item.name, among: names, at: item.location))
    }
    let css = item.texts.first ?? ""
    do throws(LetterStyle.Problem) {
      _ = try LetterStyle(
        LetterFill(theme: self, accent: Self.sample, isRightToLeft: false).fill(css), isCell: part.isCell)
      styles[part] = css
    } catch {
      diagnostics.append(.wrongLetterStyle(error, at: item.location))
    }
  }

  /// Any accent will do to look whether a style is one.
  private static let sample = Colour(light: "#000000", dark: "#ffffff")
}
