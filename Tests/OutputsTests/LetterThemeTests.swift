import Testing
import Text
import Theme

@testable import Outputs

@Suite struct LetterThemeTests {
  private func theme(_ yaml: String) throws -> LetterTheme {
    LetterTheme([try #require(ThemeFiles.letters), SourceText(path: "templates/newsletter/theme.yml", text: yaml)])
  }

  @Test func `the built-in theme gives every part a style and every colour a value`() throws {
    let theme = LetterTheme([try #require(ThemeFiles.letters)])
    #expect(theme.diagnostics.isEmpty, "\(theme.diagnostics)")
    #expect(Set(theme.styles.keys) == Set(LetterPart.allCases))
    #expect(Set(theme.colours.keys) == Set(LetterColour.allCases))
  }

  @Test func `text can be read in light, in dark and on buttons`() throws {
    let theme = try theme("")
    let accent = LetterTheme.Colour(
      light: "#b3391c", dark: try #require(Colour("#b3391c")).lightened(on: try #require(Colour("#1b1b1d"))).hexadecimal
    )
    let fill = LetterFill(theme: theme, accent: accent, isRightToLeft: false)
    for (text, back) in [
      (LetterColour.ink, LetterColour.paper), (.ink, .page), (.soft, .paper), (.soft, .page), (.accent, .paper),
      (.onAccent, .accent),
    ] {
      for side in [\LetterTheme.Colour.light, \.dark] {
        let one = try #require(Colour(fill.colour(text)[keyPath: side]))
        let other = try #require(Colour(fill.colour(back)[keyPath: side]))
        #expect(one.contrast(with: other) >= 4.5, "\(text) on \(back)")
      }
    }
    let (ink, paper) = (Colour(fill.colour(.ink).light), Colour(fill.colour(.paper).light))
    #expect(try #require(ink).contrast(with: try #require(paper)) >= 7)
  }

  @Test func `a project's lines take the place of built-in ones`() throws {
    let theme = try theme(
      "colours:\n  ink: \"#102030\"\nstyles:\n  title: \"margin:0;font:bold 40px/44px {text};color:{ink}\"\n")
    #expect(theme.diagnostics.isEmpty)
    let look = LetterLook(theme, accent: "#a6192e", isRightToLeft: false)
    #expect(look.css(of: .title) == "margin:0;font:bold 40px/44px Georgia,serif;color:#102030")
    #expect(look.css(of: .name).hasSuffix("color:#102030"))
  }

  @Test(arguments: [
    ("styles:\n  titel: \"margin:0\"\n", "unknown-style", 2, "did you mean “title”?"),
    ("styles:\n  title: \"position:fixed\"\n", "wrong-style", 2, "leave it out, or say it with another property"),
    (
      "colours:\n  ink: red\n", "wrong-style", 2,
      "write [\"#rrggbb\", \"#rrggbb\"], for light and for dark, or the word site"
    ),
    ("style:\n  title: \"margin:0\"\n", "unknown-style", 2, "did you mean “styles”?"),
  ])
  func `what mail programs would not understand is an error with its line`(
    _ yaml: String, _ code: String, _ line: Int, _ help: String
  ) throws {
    let found = try theme(yaml).diagnostics
    #expect(found.map(\.code) == [code])
    #expect(found.first?.location.position?.line == line)
    #expect(found.first?.help?.english == help)
    #expect(found.first?.location.path == "templates/newsletter/theme.yml")
  }

  @Test func `sides follow the direction of writing`() throws {
    let theme = try theme("")
    #expect(LetterLook(theme, accent: "#a6192e", isRightToLeft: true).css(of: .item).hasSuffix("text-align:right"))
    #expect(LetterLook(theme, accent: "#a6192e", isRightToLeft: false).css(of: .item).hasSuffix("text-align:left"))
  }
}
