import Templates
import Text

/// What templates show of a contest.
struct ContestView: View {
  /// "Ouvert jusqu’au …", "Clos", "Résultats publiés"
  let stateLabel: String
  let opens: String?
  let opensIso: String
  let deadline: String?
  let deadlineIso: String
  let prizes: [PrizeView]
  let rules: HTML?
  let rulesUrl: String?
  let results: HTML?

  static let shape = Shape<ContestView>(
    "ContestView",
    [
      .text("state_label", \.stateLabel),
      .text("opens", \.opens),
      .text("opens_iso", \.opensIso),
      .text("deadline", \.deadline),
      .text("deadline_iso", \.deadlineIso),
      .each("prizes", \.prizes),
      .html("rules", \.rules),
      .text("rules_url", \.rulesUrl),
      .html("results", \.results),
    ])
}
