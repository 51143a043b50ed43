import CMarkGFM
import Text

extension HTMLVisitor {
  /// A table is in a box that scrolls and that the keyboard reaches. The box is a named group: named regions would
  /// have to be few and different on a page.
  mutating func openTable() {
    appendBox(andSpace: false)
    tables += 1
    open("<div class=\"table\" role=\"group\" aria-label=\"")
    buffer.append(cleaning: options.labels.table)
    buffer.append(UInt8(ascii: " "))
    buffer.append(tables)
    buffer.append(literal: "\" tabindex=\"0\">\n<table>\n")
  }

  mutating func closeTable(_ node: Node) {
    if node.lastChild?.isHeader == false { open("</tbody>") }
    open("</table>\n</div>\n")
  }

  mutating func openRow(_ node: Node) {
    if node.isHeader {
      open("<thead>\n")
    } else if node.previous?.isHeader == true {
      open("<tbody>\n")
    }
    open("<tr>")
    column = 0
  }

  mutating func closeRow(_ node: Node) {
    open("</tr>\n")
    if node.isHeader { buffer.append(literal: "</thead>\n") }
  }

  mutating func openCell(_ node: Node) {
    open(node.parent?.isHeader == true ? "<th scope=\"col\"" : "<td")
    switch node.parent?.parent?.alignment(ofColumn: column) {
    case UInt8(ascii: "l"): buffer.append(literal: " class=\"align-left\">")
    case UInt8(ascii: "c"): buffer.append(literal: " class=\"align-center\">")
    case UInt8(ascii: "r"): buffer.append(literal: " class=\"align-right\">")
    default: buffer.append(UInt8(ascii: ">"))
    }
  }

  mutating func closeCell(_ node: Node) {
    buffer.append(literal: node.parent?.isHeader == true ? "</th>" : "</td>")
    column += 1
  }
}
