import CGumbo

/// What an element means for a text, whatever it looks like.
enum HTMLRole: Equatable {
  /// Its content stands in the line.
  case inline
  /// Its content stands for itself.
  case block
  /// A heading of a level from 1 to 6
  case heading(Int)
  /// Not shown
  case hidden
  case figure, paragraph, lineBreak, rule, image, link, code, preformatted, quote, table, caption, definitionTerm,
    embedded
  case emphasis, strong, strike, quotation, unscripted
  /// A list
  case list(isOrdered: Bool)
  /// An item of a list
  case item

  /// The role of a tag.
  static func of(_ tag: GumboTag) -> HTMLRole {
    let index = Int(tag.rawValue)
    return index < roles.count ? roles[index] : .inline
  }

  /// Whether it ends the line before it.
  var isBlock: Bool {
    switch self {
    case .inline, .lineBreak, .image, .link, .code, .emphasis, .strong, .strike, .quotation, .hidden, .unscripted,
      .embedded:
      false
    default: true
    }
  }

  private static let roles: [HTMLRole] = {
    var roles = [HTMLRole](repeating: .inline, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
    func set(_ role: HTMLRole, _ tags: GumboTag...) { for tag in tags { roles[Int(tag.rawValue)] = role } }
    set(
      .hidden, GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_BASE, GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_STYLE,
      GUMBO_TAG_SCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_INPUT, GUMBO_TAG_DATALIST, GUMBO_TAG_CANVAS, GUMBO_TAG_SVG,
      GUMBO_TAG_MAP, GUMBO_TAG_AREA, GUMBO_TAG_COL, GUMBO_TAG_COLGROUP, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK,
      GUMBO_TAG_PARAM, GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES)
    set(
      .block, GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE,
      GUMBO_TAG_HGROUP, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_ADDRESS, GUMBO_TAG_DIV, GUMBO_TAG_MAIN,
      GUMBO_TAG_FIGCAPTION, GUMBO_TAG_DL, GUMBO_TAG_DD, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET,
      GUMBO_TAG_LEGEND, GUMBO_TAG_DETAILS, GUMBO_TAG_CENTER, GUMBO_TAG_OPTION, GUMBO_TAG_TR, GUMBO_TAG_TD,
      GUMBO_TAG_TH, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT, GUMBO_TAG_MARQUEE)
    for (index, tag) in [GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6]
      .enumerated()
    {
      set(.heading(index + 1), tag)
    }
    set(.figure, GUMBO_TAG_FIGURE)
    set(.paragraph, GUMBO_TAG_P)
    set(.lineBreak, GUMBO_TAG_BR)
    set(.rule, GUMBO_TAG_HR)
    set(.image, GUMBO_TAG_IMG, GUMBO_TAG_IMAGE)
    set(.link, GUMBO_TAG_A)
    set(.code, GUMBO_TAG_CODE, GUMBO_TAG_KBD, GUMBO_TAG_SAMP, GUMBO_TAG_TT)
    set(.preformatted, GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT, GUMBO_TAG_TEXTAREA)
    set(.quote, GUMBO_TAG_BLOCKQUOTE)
    set(.table, GUMBO_TAG_TABLE)
    set(.caption, GUMBO_TAG_CAPTION)
    set(.definitionTerm, GUMBO_TAG_DT, GUMBO_TAG_SUMMARY)
    set(.embedded, GUMBO_TAG_IFRAME, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_EMBED, GUMBO_TAG_OBJECT)
    set(.emphasis, GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_CITE, GUMBO_TAG_DFN, GUMBO_TAG_VAR)
    set(.strong, GUMBO_TAG_STRONG, GUMBO_TAG_B)
    set(.strike, GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE)
    set(.quotation, GUMBO_TAG_Q)
    set(.unscripted, GUMBO_TAG_NOSCRIPT)
    set(.list(isOrdered: false), GUMBO_TAG_UL, GUMBO_TAG_MENU, GUMBO_TAG_DIR)
    set(.list(isOrdered: true), GUMBO_TAG_OL)
    set(.item, GUMBO_TAG_LI)
    return roles
  }()
}
