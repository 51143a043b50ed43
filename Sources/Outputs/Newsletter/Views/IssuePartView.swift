import Templates
import Text

/// What templates show of an issue part.
struct IssuePartView: View {
  /// A stretch of the editorial
  let text: HTML?
  /// What {posts}, {press} … collected; exactly one of text and block
  let block: IssueBlockView?

  static let shape = Shape<IssuePartView>(
    "IssuePartView",
    [
      .html("text", \.text),
      .one("block", \.block),
    ])
}
