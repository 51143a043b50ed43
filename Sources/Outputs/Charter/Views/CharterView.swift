import Templates
import Text

/// What templates show of a charter.
struct CharterView: View {
  let title: String
  let summary: String?
  let authors: [AuthorView]
  let origin: OriginView?
  /// "Version 2.1"
  let versionLabel: String
  /// "En vigueur depuis le", or "à partir du" for a version to come
  let effectiveLabel: String
  let effective: String
  let effectiveIso: String
  /// "Vous lisez une version ancienne. En vigueur :"
  let currentNote: String
  /// Only on another version's page: the one in force
  let currentVersion: LinkView?
  /// "Article 1. Respect"
  let toc: [TocItemView]
  let preamble: HTML?
  let articles: [CharterArticleView]
  let contacts: [ContactView]
  /// The other versions
  let versions: [CharterVersionView]
  let licence: LinkOrTextView?

  static let shape = Shape<CharterView>(
    "CharterView",
    [
      .text("title", \.title),
      .text("summary", \.summary),
      .each("authors", \.authors),
      .one("origin", \.origin),
      .text("version_label", \.versionLabel),
      .text("effective_label", \.effectiveLabel),
      .text("effective", \.effective),
      .text("effective_iso", \.effectiveIso),
      .text("current_note", \.currentNote),
      .one("current_version", \.currentVersion),
      .each("toc", \.toc),
      .html("preamble", \.preamble),
      .each("articles", \.articles),
      .each("contacts", \.contacts),
      .each("versions", \.versions),
      .one("licence", \.licence),
    ])
}
