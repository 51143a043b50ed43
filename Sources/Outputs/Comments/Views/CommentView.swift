import Templates
import Text

/// What templates show of a comment.
struct CommentView: View {
  /// The anchor
  let id: String
  let author: String
  let date: String?
  let iso: String?
  /// Whether only its place is left
  let isWithdrawn: Bool
  let body: HTML
  /// What opens the list of answers that it begins
  let before: HTML
  /// What closes its item, and the lists that end with it
  let after: HTML

  static let shape = Shape<CommentView>(
    "CommentView",
    [
      .text("id", \.id),
      .text("author", \.author),
      .text("date", \.date),
      .text("iso", \.iso),
      .flag("is_withdrawn", \.isWithdrawn),
      .html("body", \.body),
      .html("before", \.before),
      .html("after", \.after),
    ])
}
