import Content
import Site
import Text

/// An issue as feeds carry it: the whole letter, in the simple HTML that readers of feeds show.
struct IssueFeedText {
  let composition: Composition
  let issue: Publication

  /// The editorial with what the letter carries, block by block.
  var html: HTML {
    guard let collection = Letters(composition).collection(of: issue) else {
      return composition.rendered.body(issue).html
    }
    let builder = EmailBuilder(composition: composition, issue: issue, collection: collection)
    let written = composition.rendered.body(issue).parts.map { part -> IssuePiece<HTML> in
      switch part {
      case .text(let html): .text(html)
      case .block(let block): .block(block)
      }
    }
    let pieces = IssuePiece.arranged(written, collection: collection).map { piece in
      switch piece {
      case .text(let html): html.markup
      case .block(let block):
        "<h2>\(HTML(escaping: builder.words["block_\(block.rawValue)"]).markup)</h2>\n"
          + builder.items(block).map(markup).joined()
      }
    }
    return HTML(trusted: pieces.joined(separator: "\n"))
  }

  private func markup(_ item: EmailItemView) -> String {
    let title = "<a href=\"\(HTML(escaping: item.url).markup)\">\(HTML(escaping: item.title).markup)</a>"
    let words = [item.label, item.note, item.summary].compactMap { $0 }
    return "<h3>\(title)</h3>\n" + words.map { "<p>\(HTML(escaping: $0).markup)</p>\n" }.joined()
  }
}
