/// A stretch of an issue's editorial on its way into an e-mail.
struct EmailStretch: Sendable {
  /// The Markdown text.
  let text: ArraySlice<UInt8>
  /// The line of the file, from 1, at which it begins.
  let line: Int
  /// What its anchors begin with on the page of the issue.
  let prefix: String
}
