import Templates
import Text

/// What templates show of charter.
struct CharterView: View {
  let title: String
  let summary: String?
  /// "Version 2.1"
  let versionLabel: String
  let effective: String
  let effectiveIso: String
  /// Only on an earlier version's page: the one in force
  let currentVersion: LinkView?
  /// "Article 1. Respect"
  let toc: [TocItemView]
  let preamble: HTML?
  let articles: [CharterArticleView]
  let contacts: [ContactView]
  /// Earlier (or, on an earlier one, the other) versions
  let versions: [CharterVersionView]
  let licence: LinkOrTextView?

  static let shape = Shape<CharterView>(
    "CharterView",
    [
      .text("title", \.title),
      .text("summary", \.summary),
      .text("version_label", \.versionLabel),
      .text("effective", \.effective),
      .text("effective_iso", \.effectiveIso),
      .one("current_version", \.currentVersion),
      .each("toc", \.toc),
      .html("preamble", \.preamble),
      .each("articles", \.articles),
      .each("contacts", \.contacts),
      .each("versions", \.versions),
      .one("licence", \.licence),
    ])
}
