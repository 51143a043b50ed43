import CMarkGFM
import Text

// Identifiers of footnotes have a colon, which no slug has: they cannot be those of headings.
extension HTMLVisitor {
  mutating func openFootnote(_ node: Node) {
    if footnotes == 0 {
      open("<div class=\"footnotes\" role=\"group\" aria-label=\"")
      buffer.append(cleaning: options.labels.notes)
      buffer.append(literal: "\">\n<ol>\n")
    }
    footnotes += 1
    open("<li id=\"")
    buffer.append(cleaning: options.idPrefix)
    buffer.append(literal: "fn:")
    buffer.append(footnotes)
    buffer.append(literal: "\">\n")
  }

  mutating func closeFootnote(_ node: Node) {
    if footnotesWithReturn < footnotes {
      appendReturns(to: node)
      buffer.append(UInt8(ascii: "\n"))
    }
    buffer.append(literal: "</li>\n")
  }

  mutating func appendReference(_ node: Node) {
    buffer.append(literal: "<sup class=\"footnote-ref\" id=\"")
    appendReferenceID(node.literal, node.referenceNumber)
    if link != nil {
      buffer.append(literal: "\">")
      buffer.append(cleaning: node.literal)
    } else {
      buffer.append(literal: "\"><a href=\"#")
      buffer.append(cleaning: options.idPrefix)
      buffer.append(literal: "fn:")
      buffer.append(cleaning: node.literal)
      buffer.append(literal: "\" role=\"doc-noteref\">")
      buffer.append(cleaning: node.literal)
      buffer.append(literal: "</a>")
    }
    buffer.append(literal: "</sup>")
  }

  /// The arrows back to the marks of the footnote that is open.
  mutating func appendReturns(to node: Node) {
    footnotesWithReturn = footnotes
    let number = Array(String(footnotes).utf8)
    for reference in 1...max(node.referenceCount, 1) {
      buffer.append(literal: reference == 1 ? "<a href=\"#" : " <a href=\"#")
      number.withUnsafeBufferPointer { appendReferenceID($0, reference) }
      buffer.append(literal: "\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
      buffer.append(cleaning: options.labels.backToText)
      buffer.append(UInt8(ascii: " "))
      buffer.append(number)
      if reference > 1 {
        buffer.append(UInt8(ascii: "-"))
        buffer.append(reference)
      }
      buffer.append(literal: "\">↩</a>")
    }
  }

  private mutating func appendReferenceID(_ number: UnsafeBufferPointer<UInt8>, _ reference: Int) {
    buffer.append(cleaning: options.idPrefix)
    buffer.append(literal: "fnref:")
    buffer.append(cleaning: number)
    guard reference > 1 else { return }
    buffer.append(UInt8(ascii: ":"))
    buffer.append(reference)
  }
}
