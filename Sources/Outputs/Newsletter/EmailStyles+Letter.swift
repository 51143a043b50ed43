import Markdown

extension EmailStyles {
  /// The styles of a letter's editorial.
  /// - Parameter accent: `#rrggbb`, readable on white.
  static func letter(accent: String, isRightToLeft: Bool) -> EmailStyles {
    var styles = EmailStyles()
    styles.link = "color:\(accent);text-decoration:underline"
    guard isRightToLeft else { return styles }
    styles.list = "margin:0 0 16px;padding:0 24px 0 0"
    styles.notes = "margin:0 0 16px;padding:0 24px 0 0;font-size:14px;line-height:20px"
    styles.quote = "margin:0 0 16px;padding:0 16px 0 0;border-right:3px solid #999999"
    styles.headerCell = "padding:6px 8px;border-bottom:2px solid #999999;text-align:right"
    return styles
  }
}
