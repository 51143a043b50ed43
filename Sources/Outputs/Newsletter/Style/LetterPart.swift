/// The parts of a letter that the theme file gives a style: those of its templates, and those of Markdown texts.
enum LetterPart: String, Sendable, CaseIterable {
  case body
  case page
  case preheader
  case sheet
  case bar
  case barLink = "bar_link"
  case masthead
  case logo
  case name
  case nameLink = "name_link"
  case dateline
  case head
  case title
  case text
  case block
  case blockTitle = "block_title"
  case lead
  case leadTitle = "lead_title"
  case item
  case itemTitle = "item_title"
  case itemLink = "item_link"
  case note
  case summary
  case label
  case picture
  case image
  case eventNumber = "event_number"
  case eventMonth = "event_month"
  case quote
  case quoteText = "quote_text"
  case more
  case divider
  case line
  case rows
  case buttonRow = "button_row"
  case button
  case buttonLink = "button_link"
  case footer
  case footerText = "footer_text"
  case footerLink = "footer_link"
  case paragraph
  case heading2 = "heading_2"
  case heading3 = "heading_3"
  case link
  case list
  case listItem = "list_item"
  case task
  case blockquote
  case code
  case codeBlock = "code_block"
  case table
  case headerCell = "header_cell"
  case cell
  case captioned
  case caption
  case raised
  case rule
  case notes

  /// Whether it is a cell of a table, which alone may have space inside.
  var isCell: Bool {
    switch self {
    case .bar, .masthead, .dateline, .head, .text, .block, .lead, .item, .quote, .more, .divider,
      .line, .buttonRow, .button, .footer, .headerCell, .cell:
      true
    default: false
    }
  }

  /// Whether it stands in a Markdown text, where elements have no class of their own.
  var isInText: Bool {
    switch self {
    case .paragraph, .heading2, .heading3, .link, .list, .listItem, .task, .blockquote, .code, .codeBlock, .table,
      .headerCell, .cell, .captioned, .caption, .raised, .rule, .notes:
      true
    default: false
    }
  }
}
