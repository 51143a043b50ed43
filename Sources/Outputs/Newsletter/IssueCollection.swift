import Content
import Site
import Text

/// What an issue carries besides its editorial: what its window holds, without what the header excludes, with what
/// it includes.
struct IssueCollection: Sendable {
  /// The window.
  let window: IssueWindow
  /// Indices of publications, newest first; events the next first; what the header includes comes last.
  private var members: [IssueBlock: [Int]] = [:]

  /// The blocks in the order they have when the body places none.
  static let order: [IssueBlock] = [.posts, .press, .events, .community, .coverage]

  init(_ issue: Publication, window: IssueWindow, rendered: RenderedSite) {
    self.window = window
    guard case .issue(let details) = issue.entry.details else { return }
    let edition = rendered.site.edition(issue.language)
    let resolve = { (reference: FileReference) -> Publication? in
      guard case .publication(let entry, _) = rendered.links.entry(reference.path, from: issue.entry) else { return nil }
      return entry
    }
    let excluded = Set(details.exclude.compactMap(resolve).map(\.index))
    for kind in [Kind.post, .release, .coverage, .contribution] {
      guard let block = IssueBlock(kind) else { continue }
      let found = publications(edition[kind], rendered) { $0.published?.instant }
      members[block] = found.filter { !excluded.contains($0) }
    }
    members[.events] = events(edition, issue, rendered).filter { !excluded.contains($0) }
    for entry in details.include.compactMap(resolve) {
      guard let block = IssueBlock(entry.kind), members[block]?.contains(entry.index) != true else { continue }
      members[block, default: []].append(entry.index)
    }
  }

  /// What a block shows.
  subscript(block: IssueBlock) -> [Int] { members[block] ?? [] }

  /// The blocks that show something.
  var filled: Set<IssueBlock> { Set(members.filter { !$0.value.isEmpty }.keys) }

  /// Those of a list, latest first, that lie in the window.
  private func publications(
    _ list: [Int], _ rendered: RenderedSite, at instant: (Publication) -> Instant?
  ) -> ArraySlice<Int> {
    let never = Instant(secondsSinceEpoch: .min)
    let places = Array(list.indices)
    let first = places.partitioningIndex { (instant(rendered[list[$0]]) ?? never) <= window.through }
    let last = places.partitioningIndex { (instant(rendered[list[$0]]) ?? never) <= window.after }
    return list[first..<max(first, last)]
  }

  /// Events to come within the weeks that `site.yml` gives, announced by then and not cancelled, the next first. A
  /// letter of a day without a time still announces what takes place on that day.
  private func events(_ edition: Edition, _ issue: Publication, _ rendered: RenderedSite) -> [Int] {
    let configuration = rendered.site.configuration
    let begin = issue.published?.instant ?? window.through
    let end = IssueWindow.moving(window.through, days: 7 * configuration.newsletter.eventWeeks, in: configuration.timeZone)
    return edition[.event].reversed().filter { index in
      guard case .event(let event) = rendered[index].entry.details, event.status != .cancelled else { return false }
      let isAnnounced = rendered[index].published.map { $0.instant <= window.through } ?? true
      return isAnnounced && event.start.instant >= begin && event.start.instant <= end
    }
  }
}

extension IssueBlock {
  /// The block in which entries of a kind stand; nil for what a letter does not list.
  init?(_ kind: Kind) {
    switch kind {
    case .post: self = .posts
    case .release, .kit: self = .press
    case .coverage: self = .coverage
    case .event: self = .events
    case .contribution: self = .community
    case .issue, .charter, .person, .page: return nil
    }
  }
}
