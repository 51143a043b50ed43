/// A name as a template writes it: `title`, `organisation.address`, `.`, `partials/card`.
struct TemplateName: Sendable, Hashable {
  let text: String
  /// The bytes of the file that it stands in.
  let range: Range<Int>

  /// The parts of a dotted name; one part for `.` alone.
  var parts: [String] {
    text == "." ? ["."] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }
}
