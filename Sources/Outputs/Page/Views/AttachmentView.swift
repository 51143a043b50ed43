import Templates

/// What templates show of an attachment.
struct AttachmentView: View {
  let title: String
  let url: String
  /// "PDF"
  let format: String
  /// "1,2 Mo"; unknown for a file elsewhere
  let size: String?

  static let shape = Shape<AttachmentView>(
    "AttachmentView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("format", \.format),
      .text("size", \.size),
    ])
}
