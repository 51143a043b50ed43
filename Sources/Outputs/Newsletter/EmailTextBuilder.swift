import Content
import Markdown
import Site
import Text

/// Makes an issue as plain text: everything that the e-mail's HTML says, in lines of at most 78 characters.
struct EmailTextBuilder {
  let letter: EmailBuilder

  private static let columns = 78

  private var words: Interface { letter.words }

  var page: EmailTextPage {
    EmailTextPage(words: letter.composition.words(letter.issue.language), issue: view)
  }

  private var view: EmailTextView {
    let imprint = letter.imprint
    return EmailTextView(
      letterTitle: letter.name.title, numberLabel: letter.name.number(of: letter.issue), published: letter.published,
      title: wrap(letter.issue.title), titleRule: rule("=", under: letter.issue.title), parts: parts,
      webUrl: letter.webAddress, sender: imprint.name, legalForm: imprint.legalForm,
      address: imprint.postalAddress.map { wrap($0) }, email: imprint.email, director: imprint.director,
      siteUrl: letter.homeAddress, legalUrl: imprint.legalAddress, unsubscribeUrl: imprint.unsubscribeAddress)
  }

  private var parts: [EmailTextPartView] {
    letter.pieces.compactMap { piece in
      switch piece {
      case .text(let stretch): text(of: stretch).map { EmailTextPartView(text: $0, block: nil) }
      case .block(let block): EmailTextPartView(text: nil, block: view(of: block))
      }
    }
  }

  private func view(of block: IssueBlock) -> EmailTextBlockView {
    let title = words["block_\(block.rawValue)"]
    return EmailTextBlockView(
      title: wrap(title), titleRule: rule("-", under: title), items: letter.items(block).map(item))
  }

  private func item(_ item: EmailItemView) -> EmailTextItemView {
    EmailTextItemView(
      title: wrap(item.title, indent: 2, first: "* "), note: item.note.map { wrap($0, indent: 2) },
      summary: item.summary.map { wrap($0, indent: 2) }, url: item.url)
  }

  private func text(of stretch: EmailStretch) -> String? {
    let omission = letter.composition.rendered.links.omission(from: letter.issue.entry)
    guard let document = try? Document(parsing: stretch.text, omittingImages: omission) else { return nil }
    var renderer = PlainTextRenderer()
    renderer.columns = Self.columns
    renderer.labels = words.bodyLabels
    renderer.resolve = letter.resolver(prefix: stretch.prefix)
    let lines = renderer.render(document)[...].trimmingSuffix(while: \.isNewline)
    return lines.isEmpty ? nil : String(lines)
  }

  // MARK: Lines

  private func rule(_ mark: String, under title: String) -> String {
    String(repeating: mark, count: min(title.count, Self.columns))
  }

  /// Lines of at most 78 characters; only a longer word goes over it.
  private func wrap(_ text: String, indent: Int = 0, first: String? = nil) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var (line, width) = (first ?? margin, indent)
    // A no-break space stays within its line.
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
      if width > indent, width + 1 + word.count > Self.columns {
        lines.append(line)
        (line, width) = (margin, indent)
      }
      if width > indent { (line, width) = (line + " ", width + 1) }
      line += word
      width += word.count
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
