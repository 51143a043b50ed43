import CMarkGFM
import Text

// What a message can show of elements of HTML: nothing opens, plays or embeds in one.
extension EmailVisitor {
  mutating func enterElement(_ node: Node) -> Bool {
    guard let element = node.element else { return true }
    switch element {
    case .audio, .frame, .video:
      appendMedia(node, element)
      return false
    case .summary:
      openLine("p", options.styles.paragraph)
      buffer.append(literal: "<strong>")
    case .caption: openLine("p", options.styles.caption)
    case .part:
      if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
      openDirected("div", node)
      buffer.append(UInt8(ascii: "\n"))
    case .span: openDirected("span", node)
    case .details: appendBox()
    case .code, .kbd, .samp, .variable: openCode()
    case .cite, .dfn: open("em", options.styles.emphasis)
    case .del: buffer.append(literal: "<s>")
    case .ins: buffer.append(literal: "<u>")
    case .mark: buffer.append(literal: "<strong>")
    case .sub: open("sub", options.styles.raised)
    case .sup: open("sup", options.styles.raised)
    case .abbr, .small: break
    }
    return true
  }

  mutating func leaveElement(_ node: Node) {
    guard let element = node.element else { return }
    switch element {
    case .summary: buffer.append(literal: "</strong></p>\n")
    case .caption: buffer.append(literal: "</p>\n")
    case .part:
      if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
      buffer.append(literal: "</div>\n")
    case .span: buffer.append(literal: "</span>")
    case .code, .kbd, .samp, .variable: buffer.append(literal: "</code>")
    case .cite, .dfn: buffer.append(literal: "</em>")
    case .del: buffer.append(literal: "</s>")
    case .ins: buffer.append(literal: "</u>")
    case .mark: buffer.append(literal: "</strong>")
    case .sub: buffer.append(literal: "</sub>")
    case .sup: buffer.append(literal: "</sup>")
    // Nobody can rest a finger on a word to see what it stands for.
    case .abbr: appendMeaning(of: node)
    case .audio, .details, .frame, .small, .video: break
    }
  }

  private mutating func appendMeaning(of node: Node) {
    guard !node.elementDetail.isEmpty else { return }
    buffer.append(literal: " (")
    buffer.append(cleaning: node.elementDetail)
    buffer.append(UInt8(ascii: ")"))
  }

  private mutating func openDirected(_ name: StaticString, _ node: Node) {
    let direction = Direction(node.elementDetail)
    buffer.append(UInt8(ascii: "<"))
    buffer.append(literal: name)
    append(" lang=\"", direction.language)
    append(" dir=\"", direction.direction)
    // The side on which lines begin is said further out, for the language of the letter.
    if node.element == .part {
      append(
        " style=\"",
        direction.direction == "rtl" ? "text-align:right" : direction.direction == "ltr" ? "text-align:left" : "")
    }
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ attribute: StaticString, _ value: String) {
    guard !value.isEmpty else { return }
    buffer.append(literal: attribute)
    buffer.append(escaping: value)
    buffer.append(UInt8(ascii: "\""))
  }

  /// The picture that stands for it and a link, both to where it is played.
  private mutating func appendMedia(_ node: Node, _ element: KnownElement) {
    guard let target = node.firstChild else { return }
    let words = options.labels.name(of: node, element)
    if let poster = target.next {
      open(linkTo: target)
      appendImage(poster)
      closeLink(target)
      buffer.append(literal: "<br>\n")
    }
    open(linkTo: target)
    buffer.append(escaping: words)
    closeLink(target)
  }
}
