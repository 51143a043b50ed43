import Content
import Site
import Text

/// Finds what the next issue of the newsletter could carry.
public struct IssueProposer: Sendable {
  private let rendered: RenderedSite
  private let carriers: IssueCarriers
  private let hidden: Set<String>

  /// - Parameter hidden: entries that the site shows and the public will not see, by the path of their source; letters
  ///   among them count all the same, for a draft of a letter has its list already.
  public init(_ composition: Composition, without hidden: Set<String>) {
    rendered = composition.rendered
    carriers = composition.carriers
    self.hidden = hidden
  }

  private var site: Site { rendered.site }

  /// What a letter of a date could carry.
  public func proposal(for date: Timestamp, in language: Language) -> IssueProposal {
    let edition = site.edition(language)
    let (zone, calendar) = (site.configuration.timeZone, IssueCalendar(edition, site: site))
    let end = IssueWindow.end(of: date, in: zone)
    let earlier = calendar.windows.first { $0.through < end }
    let start = IssueWindow.moving(end, days: -site.configuration.newsletter.every, in: zone)
    let window = IssueWindow(after: earlier?.through ?? start, through: end)
    let numbers = zip(calendar.issues, calendar.windows).filter { $0.1.through < end }
      .reduce(into: [:]) { $0[$1.0] = rendered[$1.0].issueNumber }
    var (collected, carried, waiting): ([IssueProposal.Item], [IssueProposal.Item], [IssueProposal.Item]) = ([], [], [])
    for block in IssueCollection.order {
      let found =
        block == .events
        ? window.events(edition, date, rendered)[...]
        : window.publications(block.kind.map { edition[$0] } ?? [], rendered)
      for index in found where !hidden.contains(rendered[index].entry.source.path) {
        let item = item(index, numbers)
        if item.letters.isEmpty { collected.append(item) } else { carried.append(item) }
      }
    }
    // Before the first letter there was none that could have carried it.
    if let first = calendar.windows.last?.after, first < window.after {
      waiting = older(than: window, since: first, edition, numbers)
    }
    let (first, last) = (zone.local(window.after.adding(seconds: 1)).date, zone.local(window.through).date)
    return IssueProposal(
      window: min(first, last)...last, collected: collected, carried: carried, waiting: waiting)
  }

  /// What was published before the window, and neither carried nor excluded by a letter.
  private func older(
    than window: IssueWindow, since first: Instant, _ edition: Edition, _ numbers: [Int: Int]
  ) -> [IssueProposal.Item] {
    let before = IssueWindow(after: first, through: window.after)
    let excluded = excluded(by: edition[.issue])
    let found = IssueCollection.order.compactMap(\.kind).flatMap { before.publications(edition[$0], rendered) }
    let places = Dictionary(uniqueKeysWithValues: edition.latest.enumerated().map { ($1, $0) })
    return found.filter { !excluded.contains($0) && !hidden.contains(rendered[$0].entry.source.path) }
      .sorted { places[$0, default: 0] < places[$1, default: 0] }
      .map { item($0, numbers) }.filter(\.letters.isEmpty)
  }

  /// What somebody decided to leave out of a letter.
  private func excluded(by issues: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    for index in issues {
      guard case .issue(let details) = rendered[index].entry.details else { continue }
      for reference in details.exclude {
        if case .publication(let target, _) = rendered.links.entry(reference.path, from: rendered[index].entry) {
          found.insert(target.index)
        }
      }
    }
    return found
  }

  private func item(_ index: Int, _ numbers: [Int: Int]) -> IssueProposal.Item {
    let publication = rendered[index]
    return IssueProposal.Item(
      path: publication.entry.file.path, kind: publication.kind, date: publication.archived?.date,
      title: publication.title, letters: carriers[index].compactMap { numbers[$0] })
  }
}

extension IssueBlock {
  /// The kind whose publications a window collects in the block; events it does not collect by their date.
  fileprivate var kind: Kind? {
    switch self {
    case .posts: .post
    case .press: .release
    case .community: .contribution
    case .coverage: .coverage
    case .events: nil
    }
  }
}
