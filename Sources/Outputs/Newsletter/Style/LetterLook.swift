import Markdown
import Templates
import Text

/// The look of one letter: its theme in the colour of the site, for its direction of writing.
struct LetterLook: View {
  private let css: [LetterPart: String]
  private let classes: [LetterPart: String]
  private let attributes: [LetterPart: HTML]
  /// How stress is shown: Arabic and Hebrew know no italics.
  private let emphasis: String
  /// The rules that stand in the head: dark surroundings, narrow screens.
  let sheet: HTML

  /// - Parameter accent: the site's colour, readable on white.
  init(_ theme: LetterTheme, accent: String, isRightToLeft: Bool) {
    let paper = (theme.colours[.paper]?.dark).flatMap { Colour($0) } ?? .black
    let light = Colour(accent)?.lightened(on: paper) ?? .white
    let colour = LetterTheme.Colour(light: accent, dark: light.hexadecimal)
    let fill = LetterFill(theme: theme, accent: colour, isRightToLeft: isRightToLeft)
    var css: [LetterPart: String] = [:]
    var classes: [LetterPart: String] = [:]
    var attributes: [LetterPart: HTML] = [:]
    for part in LetterPart.allCases {
      guard let written = theme.styles[part], let style = try? LetterStyle(fill.fill(written), isCell: part.isCell)
      else {
        continue
      }
      css[part] = style.css
      let own = part.isInText ? "" : LetterSheet.classes(of: part, written: written)
      classes[part] = own
      attributes[part] = HTML(trusted: (own.isEmpty ? "" : " class=\"\(own)\"") + " style=\"\(style.css)\"")
    }
    self.css = css
    emphasis = isRightToLeft ? "font-style:normal;font-weight:bold" : ""
    self.classes = classes
    self.attributes = attributes
    sheet = LetterSheet(fill: fill).html
  }

  /// The declarations of a part.
  func css(of part: LetterPart) -> String { css[part] ?? "" }

  /// The styles of Markdown texts.
  var textStyles: EmailStyles {
    var styles = EmailStyles()
    styles.paragraph = css(of: .paragraph)
    styles.headings = [css(of: .heading2), css(of: .heading2), css(of: .heading3)]
    styles.link = css(of: .link)
    styles.list = css(of: .list)
    styles.item = css(of: .listItem)
    styles.task = css(of: .task)
    styles.emphasis = emphasis
    styles.raised = css(of: .raised)
    styles.quote = css(of: .blockquote)
    styles.code = css(of: .code)
    styles.codeBlock = css(of: .codeBlock)
    styles.table = css(of: .table)
    styles.headerCell = css(of: .headerCell)
    styles.cell = css(of: .cell)
    styles.image = css(of: .image)
    styles.captioned = css(of: .captioned)
    styles.caption = css(of: .caption)
    styles.rule = css(of: .rule)
    styles.notes = css(of: .notes)
    styles.buttonCell = css(of: .button)
    styles.buttonLink = css(of: .buttonLink)
    styles.buttonCellClasses = classes[.button] ?? ""
    styles.buttonLinkClasses = classes[.buttonLink] ?? ""
    return styles
  }

  /// Each part by its name: `<td{{{style.item}}}>` writes its class and its style.
  static let shape = Shape<LetterLook>(
    "LetterLook", LetterPart.allCases.map { part in .html(part.rawValue) { $0.attributes[part] ?? .empty } })
}
