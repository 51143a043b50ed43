/// The inline styles of an e-mail: one text of CSS declarations for each element, as mail clients want them.
public struct EmailStyles: Sendable, Hashable {
  /// Paragraphs.
  public var paragraph = "margin:0 0 16px"
  /// Headings, from level 1 on; the last one is for all that follow.
  public var headings = [
    "margin:24px 0 12px;font-size:26px;line-height:32px",
    "margin:24px 0 12px;font-size:22px;line-height:28px",
    "margin:20px 0 8px;font-size:18px;line-height:24px",
  ]
  /// Links.
  public var link = "text-decoration:underline"
  /// Lists of both kinds.
  public var list = "margin:0 0 16px;padding:0 0 0 24px"
  /// Items.
  public var item = "margin:0 0 4px"
  /// Items with a box to tick.
  public var task = "margin:0 0 4px;list-style-type:none"
  /// Stress: scripts without italics show it in another way.
  public var emphasis = ""
  /// What is raised or lowered: it must not move its line away from the others.
  public var raised = "font-size:12px;line-height:0"
  /// Quotes.
  public var quote = "margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #999999"
  /// Code in a line.
  public var code = "font-family:Consolas,Menlo,monospace"
  /// Blocks of code: they wrap, for nothing scrolls in an e-mail.
  public var codeBlock =
    "margin:0 0 16px;font-family:Consolas,Menlo,monospace;white-space:pre-wrap;word-wrap:break-word"
  /// Tables.
  public var table = "margin:0 0 16px;border-collapse:collapse;width:100%"
  /// Cells of the first row.
  public var headerCell = "padding:6px 8px;border-bottom:2px solid #999999;text-align:left"
  /// Other cells.
  public var cell = "padding:6px 8px;border-bottom:1px solid #cccccc;vertical-align:top"
  /// Images, beside their width.
  public var image = "border:0"
  /// Paragraphs of one image, which a caption follows.
  public var captioned = "margin:0 0 6px"
  /// Captions of images.
  public var caption = "margin:0 0 16px;font-size:14px;line-height:20px"
  /// Lines across the page.
  public var rule = "margin:24px 0;border:0;border-top:1px solid #cccccc"
  /// The cell of a button.
  public var buttonCell = "padding:12px 24px;background-color:#333333"
  /// The link of a button.
  public var buttonLink = "color:#ffffff;text-decoration:none"
  /// The classes of a button's cell, for a style sheet that gives it other colours in the dark.
  public var buttonCellClasses = ""
  /// The classes of a button's link.
  public var buttonLinkClasses = ""
  /// Footnotes.
  public var notes = "margin:0 0 16px;padding:0 0 0 24px;font-size:14px;line-height:20px"

  /// Plain styles without colours of their own.
  public init() {}
}
