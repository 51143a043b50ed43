import Templates
import Text

/// What templates show of an entry card.
struct EntryCard: View {
  /// The language of the entry
  let language: Language
  /// The kind’s name, such as `post`
  let kind: String
  /// "Communiqué"
  let kindLabel: String
  var title: String
  let url: String
  var summary: String?
  let date: String?
  let iso: String
  /// "Par Inès Garnier et Paul Roy"
  let byline: String?
  /// Free extra ("Version 2.1", "Lyon", "12 fichiers")
  var note: String?
  let image: ImageView?
  let lang: String?
  let dir: String

  static let shape = Shape<EntryCard>(
    "EntryCard",
    [
      .text("kind", \.kind),
      .text("kind_label", \.kindLabel),
      .text("title", \.title),
      .text("url", \.url),
      .text("summary", \.summary),
      .text("date", \.date),
      .text("iso", \.iso),
      .text("byline", \.byline),
      .text("note", \.note),
      .one("image", \.image),
      .text("lang", \.lang),
      .text("dir", \.dir),
    ])
}
