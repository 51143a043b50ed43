import CMarkGFM
import Text

/// Writes what cmark-gfm 0.29.0.gfm.6 writes with `--unsafe`.
struct SpecificationVisitor: NodeVisitor {
  var buffer = ByteBuffer()
  let filtersTags: Bool
  /// The image whose children are its alternative text.
  private var image: Node?
  private var footnotes = 0
  private var footnotesWithReturn = 0
  private var cell = 0

  init(filtersTags: Bool) {
    self.filtersTags = filtersTags
  }

  mutating func end() {
    if footnotes > 0 { buffer.append(literal: "</ol>\n</section>\n") }
  }

  mutating func enter(_ node: Node) -> Bool {
    guard image == nil else { return enterAlternative(node) }
    switch node.kind {
    case .text: buffer.append(text: node.literal)
    case .softBreak: buffer.append(UInt8(ascii: "\n"))
    case .lineBreak: buffer.append(literal: "<br />\n")
    case .code:
      buffer.append(literal: "<code>")
      buffer.append(text: node.literal)
      buffer.append(literal: "</code>")
    case .emphasis: buffer.append(literal: "<em>")
    case .strong: buffer.append(literal: "<strong>")
    case .strikethrough: buffer.append(literal: "<del>")
    case .link: openLink(node)
    case .image: openImage(node)
    case .htmlInline: appendRaw(node)
    case .footnoteReference: appendReference(node)
    default: enterBlock(node)
    }
    return true
  }

  private mutating func enterBlock(_ node: Node) {
    switch node.kind {
    case .paragraph:
      if !node.isTight { open("<p>") }
    case .heading:
      open("<h")
      buffer.append(node.level)
      buffer.append(UInt8(ascii: ">"))
    case .blockQuote: open("<blockquote>\n")
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: appendCodeBlock(node)
    case .htmlBlock:
      startLine()
      appendRaw(node)
      startLine()
    case .thematicBreak: open("<hr />\n")
    case .footnoteDefinition: openFootnote(node)
    case .table: open("<table>")
    case .tableRow: openRow(node)
    case .tableCell: openCell(node)
    default: return
    }
  }

  mutating func leave(_ node: Node) {
    if let image {
      if image == node { closeImage(node) }
      return
    }
    switch node.kind {
    case .emphasis: buffer.append(literal: "</em>")
    case .strong: buffer.append(literal: "</strong>")
    case .strikethrough: buffer.append(literal: "</del>")
    case .link: buffer.append(literal: "</a>")
    case .paragraph: closeParagraph(node)
    case .heading:
      buffer.append(literal: "</h")
      buffer.append(node.level)
      buffer.append(literal: ">\n")
    case .blockQuote: open("</blockquote>\n")
    case .list: buffer.append(literal: node.list.list_type == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case .item: buffer.append(literal: "</li>\n")
    case .footnoteDefinition:
      if appendReturns(to: node) { buffer.append(UInt8(ascii: "\n")) }
      buffer.append(literal: "</li>\n")
    case .table: closeTable(node)
    case .tableRow: closeRow(node)
    case .tableCell:
      buffer.append(literal: node.parent?.isHeader == true ? "</th>" : "</td>")
      cell += 1
    default: return
    }
  }
}

// MARK: - Blocks

extension SpecificationVisitor {
  /// Goes to a new line, unless the last one is empty.
  private mutating func startLine() {
    if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
  }

  private mutating func open(_ tag: StaticString) {
    startLine()
    buffer.append(literal: tag)
  }

  private mutating func openList(_ node: Node) {
    let list = node.list
    if list.list_type == CMARK_BULLET_LIST { return open("<ul>\n") }
    if list.start == 1 { return open("<ol>\n") }
    open("<ol start=\"")
    buffer.append(Int(list.start))
    buffer.append(literal: "\">\n")
  }

  private mutating func openItem(_ node: Node) {
    open("<li>")
    guard node.isTask else { return }
    buffer.append(
      literal: node.list.checked
        ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
        : "<input type=\"checkbox\" disabled=\"\" /> ")
  }

  private mutating func closeParagraph(_ node: Node) {
    guard !node.isTight else { return }
    if let footnote = node.parent, footnote.kind == .footnoteDefinition, node.next == nil {
      buffer.append(UInt8(ascii: " "))
      _ = appendReturns(to: footnote)
    }
    buffer.append(literal: "</p>\n")
  }

  private mutating func appendCodeBlock(_ node: Node) {
    open("<pre><code")
    let language = node.info.prefix { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
    if !node.info.isEmpty {
      buffer.append(literal: " class=\"language-")
      buffer.append(text: UnsafeBufferPointer(rebasing: language))
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
    buffer.append(text: node.literal)
    buffer.append(literal: "</code></pre>\n")
  }

  private mutating func openRow(_ node: Node) {
    startLine()
    if node.isHeader {
      buffer.append(literal: "<thead>\n")
    } else if node.previous?.isHeader == true {
      buffer.append(literal: "<tbody>\n")
    }
    buffer.append(literal: "<tr>")
    cell = 0
  }

  private mutating func closeRow(_ node: Node) {
    open("</tr>")
    if node.isHeader { open("</thead>") }
  }

  private mutating func openCell(_ node: Node) {
    open(node.parent?.isHeader == true ? "<th" : "<td")
    switch node.parent?.parent?.alignment(ofColumn: cell) {
    case UInt8(ascii: "l"): buffer.append(literal: " align=\"left\"")
    case UInt8(ascii: "c"): buffer.append(literal: " align=\"center\"")
    case UInt8(ascii: "r"): buffer.append(literal: " align=\"right\"")
    default: break
    }
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func closeTable(_ node: Node) {
    if node.lastChild?.isHeader == false { open("</tbody>") }
    open("</table>\n")
  }
}

// MARK: - Inlines

extension SpecificationVisitor {
  private mutating func appendRaw(_ node: Node) {
    if !filtersTags {
      buffer.append(node.literal)
    } else if node.kind == .htmlInline {
      TagFilter.append(inline: node.literal, to: &buffer)
    } else {
      TagFilter.append(node.literal, to: &buffer)
    }
  }

  private mutating func enterAlternative(_ node: Node) -> Bool {
    switch node.kind {
    case .text, .code, .htmlInline: buffer.append(text: node.literal)
    case .softBreak, .lineBreak: buffer.append(UInt8(ascii: " "))
    default: break
    }
    return true
  }

  private mutating func openLink(_ node: Node) {
    buffer.append(literal: "<a href=\"")
    buffer.append(address: node.destination)
    appendTitle(node)
    buffer.append(literal: "\">")
  }

  private mutating func openImage(_ node: Node) {
    buffer.append(literal: "<img src=\"")
    buffer.append(address: node.destination)
    buffer.append(literal: "\" alt=\"")
    image = node
  }

  private mutating func closeImage(_ node: Node) {
    image = nil
    appendTitle(node)
    buffer.append(literal: "\" />")
  }

  private mutating func appendTitle(_ node: Node) {
    guard !node.title.isEmpty else { return }
    buffer.append(literal: "\" title=\"")
    buffer.append(text: node.title)
  }
}

// MARK: - Footnotes

extension SpecificationVisitor {
  private mutating func openFootnote(_ node: Node) {
    if footnotes == 0 { buffer.append(literal: "<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
    footnotes += 1
    buffer.append(literal: "<li id=\"fn-")
    buffer.append(address: node.literal)
    buffer.append(literal: "\">\n")
  }

  private mutating func appendReference(_ node: Node) {
    let name = (node.footnote ?? node).literal
    buffer.append(literal: "<sup class=\"footnote-ref\"><a href=\"#fn-")
    buffer.append(address: name)
    buffer.append(literal: "\" id=\"fnref-")
    buffer.append(address: name)
    if node.referenceNumber > 1 {
      buffer.append(UInt8(ascii: "-"))
      buffer.append(node.referenceNumber)
    }
    buffer.append(literal: "\" data-footnote-ref>")
    buffer.append(address: node.literal)
    buffer.append(literal: "</a></sup>")
  }

  /// The arrows back to the references, once a footnote.
  private mutating func appendReturns(to node: Node) -> Bool {
    guard footnotesWithReturn < footnotes else { return false }
    footnotesWithReturn = footnotes
    for number in 1...max(node.referenceCount, 1) {
      buffer.append(literal: number == 1 ? "<a href=\"#fnref-" : " <a href=\"#fnref-")
      buffer.append(address: node.literal)
      if number > 1 {
        buffer.append(UInt8(ascii: "-"))
        buffer.append(number)
      }
      buffer.append(
        literal: "\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if number > 1 {
        buffer.append(literal: "<sup class=\"footnote-ref\">")
        buffer.append(number)
        buffer.append(literal: "</sup>")
      }
      buffer.append(literal: "</a>")
    }
    return true
  }
}
