import Content
import Site
import Text

/// What the ledger of addresses adds to a site: redirects, tombstones, and what is wrong when an address would be lost.
struct LedgerOutput {
  private(set) var artifacts: [PlannedArtifact] = []
  private(set) var redirects: [Redirect] = []
  /// The addresses that were given up.
  private(set) var gone: [Permalink] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The addresses that the ledger does not hold yet.
  let news: [AddressRecord]

  private let composition: Composition

  /// - Parameter addresses: the paths of all planned files.
  init(_ composition: Composition, memory: AddressMemory, planned: [PlannedArtifact], addresses: Set<String>) {
    self.composition = composition
    let lasting = LastingAddresses(composition: composition, planned: planned)
    guard let ledger = memory.ledger else {
      news = lasting.records(besides: [])
      return
    }
    let known = Set(ledger.lines.map(\.path))
    news = lasting.records(besides: known)
    let judgement = AddressJudgement(
      ledger, memory: memory, addresses: addresses, site: composition.site,
      current: { lasting.records(besides: []) })
    for (record, remark) in judgement.gone {
      gone.append(Permalink(record.path))
      if let page = Tombstone(composition: composition, record: record, remark: remark).artifact {
        artifacts.append(page)
      }
    }
    addMoved(judgement.moved, planned: planned)
    report(judgement, in: ledger, isTolerant: memory.isTolerant)
  }

  private mutating func addMoved(_ moved: [(path: String, target: String)], planned: [PlannedArtifact]) {
    guard !moved.isEmpty else { return }
    let site = composition.site
    let titles = Dictionary(
      site.publications.map { ($0.permalink.path, $0.title) }, uniquingKeysWith: { first, _ in first })
    var contents: [String: PlannedArtifact] = [:]
    for file in planned where !file.permalink.isPage { contents[file.permalink.path] = file }
    for (path, target) in moved {
      let isElsewhere = target.contains("://")
      let permalink = Permalink(target)
      let redirect = Redirect(
        from: Permalink(path), query: nil, href: isElsewhere ? target : site.href(permalink),
        address: isElsewhere ? target : site.absolute(permalink), title: titles[target] ?? target,
        language: site.language(ofPath: path), source: "content/" + AddressLedger.path)
      redirects.append(redirect)
      if redirect.from.isPage {
        if site.configuration.redirects.contains(.html) { artifacts.append(redirect.artifact) }
      } else if let file = contents[target] {
        // A reader of feeds, or somebody who embeds a picture, follows no page that leads on.
        artifacts.append(file.copy(at: redirect.from, from: redirect.source))
      }
    }
  }

  private mutating func report(_ judgement: AddressJudgement, in ledger: AddressLedger, isTolerant: Bool) {
    diagnostics = judgement.needless.map { .needless($0, in: ledger) }
    diagnostics += judgement.lost.prefix(Diagnostic.mostLostAddresses).map {
      .lost($0, in: ledger, site: composition.site, isTolerant: isTolerant)
    }
    let more = judgement.lost.count - Diagnostic.mostLostAddresses
    if more > 0 { diagnostics.append(.moreLost(more, in: ledger, isTolerant: isTolerant)) }
  }
}
