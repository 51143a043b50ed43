import Content
import Site
import Text

/// What an issue carries besides its editorial: the list of its header, or what its window holds, without what the
/// header excludes, with what it includes.
struct IssueCollection: Sendable {
  /// The window.
  let window: IssueWindow
  /// Newest first; events the next first; what the header includes comes last. A list has its own order.
  private var members: [IssueBlock: [IssueMember]] = [:]
  /// The blocks in the order they have when the body places none.
  private(set) var order = IssueCollection.order
  /// Whether the header lists what the letter carries.
  let isListed: Bool

  /// The order of blocks unless a header's list has another one.
  static let order: [IssueBlock] = [.posts, .press, .events, .community, .coverage]

  init(_ issue: Publication, window: IssueWindow, rendered: RenderedSite) {
    self.window = window
    guard case .issue(let details) = issue.entry.details else {
      isListed = false
      return
    }
    isListed = details.contents != nil
    let edition = rendered.site.edition(issue.language)
    let resolve = { (reference: FileReference) -> Publication? in
      let target = rendered.links.entry(reference.path, from: issue.entry)
      return if case .publication(let entry, _) = target { entry } else { nil }
    }
    if let contents = details.contents {
      add(contents, resolve)
      return
    }
    let excluded = Set(details.exclude.compactMap(resolve).map(\.index))
    for kind in [Kind.post, .release, .coverage, .contribution] {
      guard let block = IssueBlock(kind) else { continue }
      let found = window.publications(edition[kind], rendered)
      members[block] = found.filter { !excluded.contains($0) }.map { IssueMember(index: $0) }
    }
    members[.events] = window.events(edition, issue.published, rendered).filter { !excluded.contains($0) }
      .map { IssueMember(index: $0) }
    for entry in details.include.compactMap(resolve) { add(IssueMember(index: entry.index), to: entry.kind) }
  }

  /// The list of a header: its first item says which block comes first, and so on.
  private mutating func add(_ contents: [IssueItem], _ resolve: (FileReference) -> Publication?) {
    order = []
    for item in contents {
      guard let entry = resolve(item.entry), let block = IssueBlock(entry.kind) else { continue }
      if !order.contains(block) { order.append(block) }
      add(IssueMember(index: entry.index, title: item.title, summary: item.summary), to: entry.kind)
    }
  }

  private mutating func add(_ member: IssueMember, to kind: Kind) {
    guard let block = IssueBlock(kind), members[block]?.contains(where: { $0.index == member.index }) != true else {
      return
    }
    members[block, default: []].append(member)
  }

  /// What a block shows.
  subscript(block: IssueBlock) -> [IssueMember] { members[block] ?? [] }

  /// Everything that it carries, in no order that means anything.
  var indices: Set<Int> { Set(members.values.joined().map(\.index)) }

  /// The blocks that show something.
  var filled: Set<IssueBlock> { Set(members.filter { !$0.value.isEmpty }.keys) }
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
