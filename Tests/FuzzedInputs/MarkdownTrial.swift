import Markdown
import Text

/// A text as a page, an e-mail and plain text.
enum MarkdownTrial {
  static func run(_ bytes: [UInt8]) -> String? {
    do throws(StructureError) {
      let document = try Document(parsing: bytes)
      return whatIsWrong(with: document, lines: 1 + bytes.count { $0 == 10 || $0 == 13 })
    } catch {
      let isTold = error.line >= 1 && !error.message.english.isEmpty && !error.message.french.isEmpty
      return isTold ? nil : "a refusal without a place"
    }
  }

  private static func whatIsWrong(with document: borrowing Document, lines: Int) -> String? {
    _ = document.excerpt(maximum: 240)
    _ = document.wordCount
    for heading in document.headings where !(1...lines).contains(heading.line) { return "a heading outside the text" }
    for link in document.linksAndImages where link.position.line < 1 || link.position.column < 1 {
      return "a link outside the text"
    }
    var page = HTMLRenderer()
    page.highestHeading = 2
    page.idPrefix = "p-"
    if let wrong = MarkupCheck.whatIsWrong(with: page.render(document)) { return "page: \(wrong)" }
    page.resolve = { destination, isImage in isImage ? ResolvedLink(destination, width: 1, height: 1) : nil }
    if let wrong = MarkupCheck.whatIsWrong(with: page.render(document)) { return "page with addresses: \(wrong)" }
    if let wrong = MarkupCheck.whatIsWrong(with: EmailRenderer().render(document)) { return "e-mail: \(wrong)" }
    let text = PlainTextRenderer().render(document)
    if text.utf8.contains(where: { $0 < 0x20 && $0 != 10 }) { return "text: a control character" }
    page.allowsRawHTML = true
    _ = page.render(document)
    return nil
  }
}
