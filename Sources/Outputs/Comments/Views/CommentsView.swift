import Templates

/// What templates show of the comments under an entry.
struct CommentsView: View {
  /// "12 commentaires"
  let title: String
  let items: [CommentView]

  static let shape = Shape<CommentsView>(
    "CommentsView",
    [
      .text("title", \.title),
      .each("items", \.items),
    ])
}
