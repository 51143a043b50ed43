import Markdown
import Site

/// The headings of a text as links.
enum TableOfContents {
  /// Two levels of headings, the highest of the text; nothing when there are fewer than three headings.
  static func items(_ headings: [Heading]) -> [TocItemView] {
    guard headings.count >= 3 else { return [] }
    var items: [TocItemView] = []
    for heading in headings {
      let link = (title: heading.text, url: "#" + heading.id.percentEncoded)
      if heading.depth == 1 {
        items.append(TocItemView(title: link.title, url: link.url, items: []))
      } else if heading.depth == 2, let last = items.popLast() {
        let inner = last.items + [TocSubItemView(title: link.title, url: link.url)]
        items.append(TocItemView(title: last.title, url: last.url, items: inner))
      }
    }
    return items
  }
}
