import Content
import Outputs
import Text

extension PlannedSite {
  /// What a letter of a date could carry; nil when the site could not be planned.
  ///
  /// Drafts of letters count when the plan shows drafts: they have their lists already.
  public func proposal(for date: Timestamp, in language: Language) -> IssueProposal? {
    composition.map { IssueProposer($0, without: Set(unpublished.keys)).proposal(for: date, in: language) }
  }
}
