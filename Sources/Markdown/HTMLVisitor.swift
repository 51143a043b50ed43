import CMarkGFM
import Text

/// Writes the HTML of a page. Blocks are here; inlines, tables and footnotes have files of their own.
struct HTMLVisitor: NodeVisitor {
  var buffer = ByteBuffer()
  var warnings: [RenderingWarning] = []
  let options: HTMLRenderer
  let source: ArraySlice<UInt8>
  private var sourceLines: SourceLines
  let customIDs: [UInt: String]
  /// Whether there may be tags of other generators’ templates.
  private let mayHoldTags: Bool
  private let mayHoldSpacedAddresses: Bool
  /// The identifiers of this document, when links to them must get the prefix.
  var localIDs: Set<String> = []
  var ids = HeadingIDs()
  private var outline = Outline()
  /// The level of the heading that is open.
  private var headingLevel = 1
  /// The box to write in front of the next paragraph.
  var box: TaskBox?
  /// The link that is open.
  var link: Node?
  /// How many images were written.
  var images = 0
  var column = 0
  var tables = 0
  var footnotes = 0
  var footnotesWithReturn = 0

  init(_ options: HTMLRenderer, _ document: borrowing Document) {
    self.options = options
    source = document.source
    sourceLines = SourceLines(document.source)
    customIDs = document.customIDs
    mayHoldTags = document.holdsBraces
    mayHoldSpacedAddresses = document.mayHoldSpacedAddresses
  }

  mutating func end() {
    if footnotes > 0 { buffer.append(literal: "</ol>\n</div>\n") }
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text:
      buffer.append(cleaning: node.literal)
      if mayHoldTags { warnOfTemplateTag(node) }
      if mayHoldSpacedAddresses { warnOfSpacedAddress(node) }
    case .softBreak: buffer.append(UInt8(ascii: "\n"))
    case .lineBreak: buffer.append(literal: "<br>\n")
    case .code:
      buffer.append(literal: "<code>")
      buffer.append(cleaning: node.literal)
      buffer.append(literal: "</code>")
    case .emphasis: buffer.append(literal: "<em>")
    case .strong: buffer.append(literal: "<strong>")
    case .strikethrough: buffer.append(literal: "<del>")
    case .link: openLink(node)
    case .image:
      appendImage(node, withTitle: true)
      return false
    case .htmlInline: appendInlineHTML(node)
    case .element: return enterElement(node)
    case .footnoteReference: appendReference(node)
    default: return enterBlock(node)
    }
    return true
  }

  private mutating func enterBlock(_ node: Node) -> Bool {
    switch node.kind {
    case .paragraph: return openParagraph(node)
    case .heading: return openHeading(node)
    case .blockQuote: open("<blockquote>\n")
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: appendCodeBlock(node)
    case .htmlBlock: appendHTMLBlock(node)
    case .thematicBreak: open("<hr>\n")
    case .footnoteDefinition: openFootnote(node)
    case .table: openTable()
    case .tableRow: openRow(node)
    case .tableCell: openCell(node)
    default: break
    }
    return true
  }

  mutating func leave(_ node: Node) {
    switch node.kind {
    case .emphasis: buffer.append(literal: "</em>")
    case .strong: buffer.append(literal: "</strong>")
    case .strikethrough: buffer.append(literal: "</del>")
    case .link: closeLink(node)
    case .paragraph: closeParagraph(node)
    case .heading:
      buffer.append(literal: "</h")
      buffer.append(headingLevel)
      buffer.append(literal: ">\n")
    case .blockQuote: open("</blockquote>\n")
    case .list: buffer.append(literal: node.list.list_type == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case .item:
      appendBox(andSpace: false)
      buffer.append(literal: "</li>\n")
    case .footnoteDefinition: closeFootnote(node)
    case .table: closeTable(node)
    case .tableRow: closeRow(node)
    case .tableCell: closeCell(node)
    case .element: leaveElement(node)
    default: break
    }
  }

  /// Goes to a new line, unless the last one is empty, and adds a tag.
  mutating func open(_ tag: StaticString) {
    if !buffer.isAtLineStart { buffer.append(UInt8(ascii: "\n")) }
    buffer.append(literal: tag)
  }
}

extension HTMLVisitor {
  // MARK: Paragraphs and headings

  private mutating func openParagraph(_ node: Node) -> Bool {
    if node.isTight {
      appendBox(andSpace: true)
      return true
    }
    if box == nil, appendFigure(node) { return false }
    if !options.allowsRawHTML, RawHTML.isAll(of: node), node.parent?.kind != .footnoteDefinition {
      return refuseChildren(of: node)
    }
    open("<p>")
    appendBox(andSpace: true)
    return true
  }

  /// Names the raw HTML of a paragraph that has nothing else.
  private mutating func refuseChildren(of node: Node) -> Bool {
    var child = node.firstChild
    while let raw = child {
      if raw.kind == .htmlInline { appendInlineHTML(raw) }
      child = raw.next
    }
    return false
  }

  private mutating func closeParagraph(_ node: Node) {
    guard !node.isTight else { return }
    if let footnote = node.parent, footnote.kind == .footnoteDefinition, node.next == nil {
      buffer.append(UInt8(ascii: " "))
      appendReturns(to: footnote)
    }
    buffer.append(literal: "</p>\n")
  }

  private mutating func openHeading(_ node: Node) -> Bool {
    guard node.firstChild != nil else { return false }
    headingLevel = outline.level(of: node.level, highest: options.highestHeading)
    open("<h")
    buffer.append(headingLevel)
    if options.hasHeadingIDs {
      let custom = customIDs.isEmpty ? nil : customIDs[UInt(bitPattern: node.pointer)]
      buffer.append(literal: " id=\"")
      buffer.append(cleaning: options.idPrefix)
      buffer.append(cleaning: ids.id(for: PlainText.string(of: node), custom: custom))
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
    return true
  }

  // MARK: Lists

  private mutating func openList(_ node: Node) {
    appendBox(andSpace: false)
    let list = node.list
    if list.list_type == CMARK_BULLET_LIST { return open("<ul>\n") }
    if list.start == 1 { return open("<ol>\n") }
    open("<ol start=\"")
    buffer.append(Int(list.start))
    buffer.append(literal: "\">\n")
  }

  private mutating func openItem(_ node: Node) {
    guard node.isTask else { return open("<li>") }
    open("<li class=\"task\">")
    box = TaskBox(node, source: source, lines: &sourceLines)
  }

  /// Adds the box of a task, when one is waiting for the words beside it.
  mutating func appendBox(andSpace hasSpace: Bool) {
    guard let waiting = box else { return }
    box = nil
    buffer.append(literal: "<input type=\"checkbox\" disabled")
    if waiting.isTicked { buffer.append(literal: " checked") }
    buffer.append(literal: " aria-label=\"")
    buffer.append(cleaning: waiting.isTicked ? options.labels.done : options.labels.toDo)
    buffer.append(literal: hasSpace ? "\"> " : "\">")
  }

  // MARK: Code and raw HTML

  private mutating func appendCodeBlock(_ node: Node) {
    appendBox(andSpace: false)
    open("<pre tabindex=\"0\"><code")
    let language = node.info.prefix { $0 > 0x20 }
    if !language.isEmpty {
      buffer.append(literal: " class=\"language-")
      buffer.append(cleaning: UnsafeBufferPointer(rebasing: language))
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
    buffer.append(cleaning: node.literal)
    buffer.append(literal: "</code></pre>\n")
  }

  private mutating func appendHTMLBlock(_ node: Node) {
    if options.allowsRawHTML {
      open("")
      TagFilter.append(node.literal, to: &buffer)
      open("")
    } else if !RawHTML.isComment(node.literal) {
      warnings.append(RenderingWarning(.rawHTML, at: node, node.literal))
    }
  }
}
