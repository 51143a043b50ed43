import CMarkGFM
import Text

/// Writes the HTML of an e-mail.
struct EmailVisitor: NodeVisitor {
  var buffer = ByteBuffer()
  var warnings: [RenderingWarning] = []
  let options: EmailRenderer
  let source: ArraySlice<UInt8>
  private var sourceLines: SourceLines
  private var box: TaskBox?
  /// The link that is open.
  var link: Node?
  /// Whether a paragraph is open that becomes a button.
  private(set) var isInButton = false
  private var hasNotes = false
  private var outline = Outline()
  /// The level of the heading that is open.
  private var headingLevel = 1
  var table = EmailTable()

  init(_ options: EmailRenderer, source: ArraySlice<UInt8>) {
    self.options = options
    self.source = source
    sourceLines = SourceLines(source)
  }

  mutating func end() {
    if hasNotes { buffer.append(literal: "</ol>\n") }
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text: buffer.append(cleaning: node.literal)
    case .softBreak: buffer.append(UInt8(ascii: "\n"))
    case .lineBreak: buffer.append(literal: "<br>\n")
    case .code:
      openCode()
      buffer.append(cleaning: node.literal)
      buffer.append(literal: "</code>")
    case .emphasis: open("em", options.styles.emphasis)
    case .strong: if !isInButton { buffer.append(literal: "<strong>") }
    case .strikethrough: buffer.append(literal: "<s>")
    case .link: openLink(node)
    case .image:
      appendImage(node)
      return false
    case .htmlInline:
      if RawHTML.isBreak(node.literal) { buffer.append(literal: "<br>") } else { refuse(node) }
    case .element: return enterElement(node)
    case .footnoteReference:
      open("sup", options.styles.raised)
      buffer.append(cleaning: node.literal)
      buffer.append(literal: "</sup>")
    default: return enterBlock(node)
    }
    return true
  }

  private mutating func enterBlock(_ node: Node) -> Bool {
    switch node.kind {
    case .paragraph: return openParagraph(node)
    case .heading:
      guard node.firstChild != nil else { return false }
      openHeading(node)
    case .blockQuote:
      openLine("blockquote", options.styles.quote)
      buffer.append(UInt8(ascii: "\n"))
    case .list: openList(node)
    case .item:
      openLine("li", node.isTask ? options.styles.task : options.styles.item)
      if node.isTask { box = TaskBox(node, source: source, lines: &sourceLines) }
    case .codeBlock:
      appendBox()
      openLine(options.isRightToLeft ? "pre dir=\"ltr\"" : "pre", options.styles.codeBlock)
      buffer.append(cleaning: node.literal)
      buffer.append(literal: "</pre>\n")
    case .htmlBlock: refuse(node)
    case .thematicBreak:
      openLine("hr", options.styles.rule)
      buffer.append(UInt8(ascii: "\n"))
    case .footnoteDefinition: openNote()
    case .table: openTable(node)
    case .tableRow: return openRow(node)
    case .tableCell: openCell(node)
    default: break
    }
    return true
  }

  mutating func leave(_ node: Node) {
    switch node.kind {
    case .emphasis: buffer.append(literal: "</em>")
    case .strong: if !isInButton { buffer.append(literal: "</strong>") }
    case .strikethrough: buffer.append(literal: "</s>")
    case .link: closeLink(node)
    case .paragraph: closeParagraph(node)
    case .heading:
      buffer.append(literal: "</h")
      buffer.append(headingLevel)
      buffer.append(literal: ">\n")
    case .blockQuote: buffer.append(literal: "</blockquote>\n")
    case .list: buffer.append(literal: node.list.list_type == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case .item, .footnoteDefinition:
      appendBox()
      buffer.append(literal: "</li>\n")
    case .table: closeTable(node)
    case .tableRow: closeRow(node)
    case .tableCell: closeCell(node)
    case .element: leaveElement(node)
    default: break
    }
  }
}

extension EmailVisitor {
  /// Adds an opening tag with its style.
  mutating func open(_ name: StaticString, _ style: String, align: UInt8 = 0, classes: String = "") {
    buffer.append(UInt8(ascii: "<"))
    buffer.append(literal: name)
    appendClasses(classes)
    guard !style.isEmpty || align != 0 else { return buffer.append(UInt8(ascii: ">")) }
    buffer.append(literal: " style=\"")
    buffer.append(cleaning: style)
    switch align {
    case UInt8(ascii: "l"): buffer.append(literal: ";text-align:left")
    case UInt8(ascii: "c"): buffer.append(literal: ";text-align:center")
    case UInt8(ascii: "r"): buffer.append(literal: ";text-align:right")
    default: break
    }
    buffer.append(literal: "\">")
  }

  mutating func openCode() {
    open(options.isRightToLeft ? "code dir=\"ltr\"" : "code", options.styles.code)
  }

  /// Adds an opening tag with its style on a line of its own.
  mutating func openLine(_ name: StaticString, _ style: String) {
    if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
    open(name, style)
  }

  mutating func refuse(_ node: Node) {
    guard !RawHTML.isComment(node.literal) else { return }
    warnings.append(RenderingWarning(.rawHTML, at: node, node.literal))
  }

  // MARK: Blocks

  private mutating func openParagraph(_ node: Node) -> Bool {
    if !node.isTight {
      if RawHTML.isAll(of: node) { return refuseChildren(of: node) }
      isInButton = node.isButton
      if isInButton { openButton() } else { openLine("p", style(of: node)) }
    }
    appendBox()
    return true
  }

  private func style(of paragraph: Node) -> String {
    caption(of: paragraph) == nil ? options.styles.paragraph : options.styles.captioned
  }

  /// The image of a paragraph that holds nothing else, when its title is a caption.
  private func caption(of paragraph: Node) -> Node? {
    guard let image = paragraph.firstChild, image.next == nil, image.kind == .image, !image.title.isEmpty else {
      return nil
    }
    return image
  }

  /// Names the raw HTML of a paragraph that has nothing else.
  private mutating func refuseChildren(of node: Node) -> Bool {
    var child = node.firstChild
    while let raw = child {
      if raw.kind == .htmlInline { refuse(raw) }
      child = raw.next
    }
    return false
  }

  private mutating func closeParagraph(_ node: Node) {
    guard !node.isTight else { return }
    if isInButton {
      buffer.append(literal: "</td></tr></table>\n")
      isInButton = false
      return
    }
    buffer.append(literal: "</p>\n")
    guard let image = caption(of: node) else { return }
    open("p", options.styles.caption)
    buffer.append(cleaning: image.title)
    buffer.append(literal: "</p>\n")
  }

  /// A table, for Word-Outlook gives no other element space inside.
  private mutating func openButton() {
    if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
    buffer.append(literal: "<table role=\"presentation\" style=\"margin:0 0 16px;border-collapse:collapse\"><tr>")
    open("td", options.styles.buttonCell, classes: options.styles.buttonCellClasses)
  }

  mutating func appendClasses(_ classes: String) {
    guard !classes.isEmpty else { return }
    buffer.append(literal: " class=\"")
    buffer.append(cleaning: classes)
    buffer.append(UInt8(ascii: "\""))
  }

  mutating func appendBox() {
    guard let waiting = box else { return }
    box = nil
    buffer.append(literal: waiting.isTicked ? "☑ " : "☐ ")
  }

  private mutating func openHeading(_ node: Node) {
    headingLevel = outline.level(of: node.level, highest: options.highestHeading)
    let level = headingLevel
    let styles = options.styles.headings
    if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
    buffer.append(literal: "<h")
    buffer.append(level)
    buffer.append(literal: " style=\"")
    if let last = styles.last { buffer.append(cleaning: level <= styles.count ? styles[level - 1] : last) }
    buffer.append(literal: "\">")
  }

  private mutating func openList(_ node: Node) {
    appendBox()
    let list = node.list
    if list.list_type == CMARK_BULLET_LIST {
      openLine("ul", options.styles.list)
    } else if list.start == 1 {
      openLine("ol", options.styles.list)
    } else {
      if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
      buffer.append(literal: "<ol start=\"")
      buffer.append(Int(list.start))
      buffer.append(literal: "\" style=\"")
      buffer.append(cleaning: options.styles.list)
      buffer.append(literal: "\">")
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  private mutating func openNote() {
    if !hasNotes {
      openLine("hr", options.styles.rule)
      openLine("ol", options.styles.notes)
      hasNotes = true
    }
    openLine("li", options.styles.item)
  }
}
