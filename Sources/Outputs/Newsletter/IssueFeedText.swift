import Content
import Site
import Text

/// An issue as feeds carry it: the whole letter, in the simple HTML that readers of feeds show.
struct IssueFeedText {
  let composition: Composition
  let issue: Publication

  /// The editorial with what the letter carries, block by block.
  var html: HTML {
    if let sent = issue.asSent {
      return SentIssueViewBuilder(sent: sent, issue: issue, rendered: composition.rendered).feedText
    }
    guard let collection = Letters(composition).collection(of: issue) else {
      return composition.rendered.body(issue).html
    }
    let builder = EmailBuilder(composition: composition, issue: issue, collection: collection)
    let written = composition.rendered.body(issue).pieces
    let pieces = IssuePiece.arranged(written, collection: collection).map { piece in
      switch piece {
      case .text(let html): html.markup
      case .block(let block):
        Self.heading(builder.words["block_\(block.rawValue)"]) + builder.items(block).map(markup).joined()
      }
    }
    return HTML(trusted: pieces.joined(separator: "\n"))
  }

  private func markup(_ item: EmailItemView) -> String {
    Self.item(item.title, address: item.url, [item.label, item.note, item.summary])
  }

  static func heading(_ title: String) -> String { "<h2>\(HTML(escaping: title).markup)</h2>\n" }

  static func item(_ title: String, address: String, _ lines: [String?]) -> String {
    let title = "<a href=\"\(HTML(escaping: address).markup)\">\(HTML(escaping: title).markup)</a>"
    let words = lines.compactMap { $0 }
    return "<h3>\(title)</h3>\n" + words.map { "<p>\(HTML(escaping: $0).markup)</p>\n" }.joined()
  }
}
