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
        let issue = rendered[index]
        let members =
          issue.asSent.map { sent in sent.record.items.compactMap { rendered.site.publication(path: $0.entry)?.index } }
          ?? Self.members(of: issue, window: window, rendered)
        for member in members {
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
    return IssuePiece.arranged(rendered.body(issue).pieces, collection: collection).flatMap { piece -> [Int] in
      if case .block(let block) = piece { collection[block].map(\.index) } else { [] }
    }
  }
}
