import Foundation
import Text

/// What the form in the bar says.
struct ClockForm: Sendable, Hashable {
  /// The page to go back to, as it was asked for.
  let page: String
  /// The moment to show; nil for now.
  let moment: InstantInput?
  /// Whether to show drafts and scheduled entries.
  let drafts: Bool

  /// Reads `application/x-www-form-urlencoded` (WHATWG URL section 5).
  /// - Parameter present: the moment in force, which stays when the clock of the form was left alone.
  /// - Returns: nil when the clock says no moment.
  init?(_ body: String, present: InstantInput?) {
    var fields: [String: String] = [:]
    for pair in body.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[Self.decode(parts[0])] = parts.count > 1 ? Self.decode(parts[1]) : ""
    }
    page = RequestPath(fields["page"] ?? "/")?.encoded ?? "/"
    drafts = fields["drafts"] != nil
    if fields["now"] != nil {
      moment = nil
    } else if fields["at"] == fields["was"] {
      moment = present
    } else if let text = fields["at"], let typed = try? InstantInput(parsing: text) {
      moment = typed
    } else {
      return nil
    }
  }

  private static func decode(_ text: Substring) -> String {
    text.replacing("+", with: " ").removingPercentEncoding ?? ""
  }
}
