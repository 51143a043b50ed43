import Content
import Site

/// Which letters carried what.
struct IssueCarriers: Sendable {
  /// Issues, the newest first, by what they carried; both as indices of publications.
  private let issues: [Int: [Int]]

  init(_ rendered: RenderedSite) {
    var issues: [Int: [Int]] = [:]
    for edition in rendered.site.editions {
      let calendar = IssueCalendar(edition, site: rendered.site)
      for (index, window) in zip(calendar.issues, calendar.windows) {
        for member in Self.members(of: rendered[index], window: window, rendered) {
          issues[member, default: []].append(index)
        }
      }
    }
    self.issues = issues
  }

  /// The issues that carried a publication.
  subscript(publication: Int) -> [Int] { issues[publication] ?? [] }

  /// What an issue shows: a block that its text does not place is not shown.
  private static func members(of issue: Publication, window: IssueWindow, _ rendered: RenderedSite) -> [Int] {
    let collection = IssueCollection(issue, window: window, rendered: rendered)
    let written = rendered.body(issue).parts.map { part -> IssuePiece<Void> in
      switch part {
      case .text: .text(())
      case .block(let block): .block(block)
      }
    }
    return IssuePiece.arranged(written, collection: collection).flatMap { piece -> [Int] in
      if case .block(let block) = piece { collection[block].map(\.index) } else { [] }
    }
  }
}
