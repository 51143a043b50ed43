import CMarkGFM
import Glibc

@testable import Markdown

/// cmark-gfm's own renderer, to compare with.
enum CMark {
  /// The HTML that the library itself writes with every extension and raw HTML.
  static func html(of text: String) -> String {
    guard let parser = cmark_parser_new(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES) else { return "" }
    Extensions.attach(.gitHub, to: parser)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("tagfilter"))
    cmark_parser_feed(parser, text, text.utf8.count)
    // Through the same lock as the others: tests run at the same time, and the library has one table for all.
    let root = Extensions.finish(parser, alone: true)
    let html = cmark_render_html(
      root?.pointer, CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser))
    defer {
      free(html)
      cmark_node_free(root?.pointer)
      cmark_parser_free(parser)
    }
    return html.map { String(cString: $0) } ?? ""
  }
}
