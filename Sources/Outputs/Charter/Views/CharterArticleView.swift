import Templates
import Text

/// What templates show of a charter article.
struct CharterArticleView: View {
  /// Stable, without #; must not be one of main, toc-title, reporting, versions
  let anchor: String
  /// "Article 1"
  let numberLabel: String
  let title: String
  let body: HTML

  static let shape = Shape<CharterArticleView>(
    "CharterArticleView",
    [
      .text("anchor", \.anchor),
      .text("number_label", \.numberLabel),
      .text("title", \.title),
      .html("body", \.body),
    ])
}
