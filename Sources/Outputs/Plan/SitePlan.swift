import Content
import Media
import Site
import Text
import Theme
import Writer

/// All files of a site, each with its address: pages, feeds, calendars, images, the theme's own files.
public struct SitePlan: Sendable {
  /// The files.
  public private(set) var artifacts: [Artifact] = []
  /// The pictures that are shown, with the renditions that the files copy.
  public private(set) var pictures: [RenditionCache.Job] = []
  /// The cards that pages are shared with, each with the entry that it belongs to.
  public let cards: [(source: String, card: ShareCard)]
  /// The files that stand on the site as they are, by path below `content/`.
  public private(set) var copied: [String] = []
  /// The issues of the newsletter as letters that can be sent.
  public let letters: [PlannedLetter]
  /// The pictures that pages show, by path below `content/`.
  public private(set) var shown: Set<String> = []
  /// Addresses that cannot be files, links that lead nowhere.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The lasting addresses that the ledger does not hold yet.
  public private(set) var newAddresses: [AddressRecord] = []

  /// What the search of the next build may begin with.
  public let words: SearchWords

  /// For each part, how many of the files belong to it or to one before it.
  private var ends: [Int] = []

  /// The parts whose files need nothing of the other parts.
  static let parts: [any Output] = [
    HomeOutput(), BlogOutput(), PressOutput(), EventsOutput(), NewsletterOutput(), CharterOutput(),
    CommunityOutput(), TopicsOutput(), PeopleOutput(), ArchiveOutput(), SearchOutput(), PagesOutput(),
  ]

  /// The part that a file belongs to; nil for one that is made from several parts.
  func part(of address: OutputPath) -> Int? {
    guard let place = artifacts.firstIndex(where: { $0.address == address }) else { return nil }
    return ends.firstIndex { place < $0 }
  }

  /// Plans a site.
  /// - Parameters:
  ///   - contentFolder: the path of `content/` on this machine.
  ///   - archives: a folder for ZIP archives that need not be made again; nil for none.
  ///   - staticFiles: the files below `static/`, by path below `content/`.
  ///   - renditions: where the renditions of pictures lie.
  ///   - memory: what the site remembers of its addresses.
  ///   - areMade: whether they will lie there before the site is written; otherwise each is made when it is asked for.
  ///   - words: the words that the last build found.
  ///   - changed: the only entries that differ from the last build, and those in nothing but their texts, by index of
  ///     the publication; nil when anything may differ.
  public init(
    _ composition: Composition, contentFolder: String, staticFiles: [String],
    renditions: RenditionCache = RenditionCache(folder: nil), areMade: Bool = false, workers: Int,
    archives: String? = nil, memory: AddressMemory = .none, words: SearchWords? = nil,
    changed: Set<Int>? = nil
  ) async {
    async let feeds = FeedsOutput().artifacts(composition, workers: workers, changed: changed)
    async let shownPictures = SitePictures(composition.rendered, staticFiles: staticFiles)
    async let redirected = RedirectsOutput.redirects(composition)
    letters = LetterPlanner(composition: composition).letters
    cards = ShareCards(composition: composition).all
    var planned: [PlannedArtifact] = []
    async let prepared =
      areMade
      ? SearchOutput.prepared(composition, workers: workers, former: words, changed: changed) : SearchOutput()
    // While the words of the search are read, the others are planned.
    var files = await parallelMap(Self.parts, workers: workers) {
      $0 is SearchOutput ? [] : $0.artifacts(composition)
    }
    let search = await prepared
    self.words = search.words
    for place in files.indices where Self.parts[place] is SearchOutput { files[place] = search.artifacts(composition) }
    for part in files {
      planned += part
      ends.append(planned.count)
    }
    planned += await feeds
    let listed = planned
    async let sitemap = SitemapOutput.artifacts(of: listed, composition)
    let redirects = await redirected
    diagnostics += redirects.diagnostics
    let hasRedirectPages = composition.site.configuration.redirects.contains(.html)
    let leading = redirects.redirects.filter { $0.query == nil }
    if hasRedirectPages { planned += leading.map(\.artifact) }
    let pictures = await shownPictures
    self.pictures = pictures.jobs
    copied = pictures.copied
    shown = pictures.shown
    planned += pictures.artifacts(renditions, areMade: areMade)
    planned += cardFiles(renditions, areMade: areMade)
    planned += pictures.copies(renditions, contentFolder: contentFolder, areMade: areMade)
    planned += PressArchives(composition, planned: planned, cache: archives).artifacts
    planned += themeFiles(
      besides: Set(planned.map(\.permalink)), hasSearch: composition.site.editions.contains { $0.holds(.search) })
    planned += Catalogue.artifacts(composition)
    planned += await sitemap
    var addresses = Set(planned.map(\.permalink.path)).union(leading.map(\.from.path))
    let ledger = LedgerOutput(composition, memory: memory, planned: planned, addresses: addresses)
    planned += ledger.artifacts
    planned += HostRedirects.artifacts(redirects.redirects + ledger.redirects, gone: ledger.gone, composition)
    addresses.formUnion(ledger.artifacts.map(\.permalink.path) + ledger.redirects.map(\.from.path))
    newAddresses = ledger.news
    diagnostics += ledger.diagnostics
    await addArtifacts(planned, changed: changed, workers: workers)
    diagnostics += Letters(composition).diagnostics
    diagnostics += DeadAddresses.warnings(in: composition.rendered, addresses: addresses)
  }

  /// The cards, each once.
  private func cardFiles(_ renditions: RenditionCache, areMade: Bool) -> [PlannedArtifact] {
    var seen: Set<String> = []
    return cards.filter { seen.insert($0.card.name).inserted }.map { source, card in
      let permalink = ShareCards.permalink(card)
      guard !areMade else {
        return PlannedArtifact(at: permalink, from: source, copying: renditions.location(of: card))
      }
      return PlannedArtifact(at: permalink, from: source) { buffer in
        if let bytes = try? renditions.bytes(of: card) { buffer.append(bytes) }
      }
    }
  }

  /// The theme's style sheet and pictures; a static file at the same address takes their place.
  private func themeFiles(besides taken: Set<Permalink>, hasSearch: Bool) -> [PlannedArtifact] {
    ThemeFiles.assets.compactMap { asset in
      let permalink = Permalink("/assets/" + asset.name)
      // The scripts of the search belong to its page, which some parts of a site do without.
      let isOfSearch = asset.name.hasPrefix("search/")
      guard !taken.contains(permalink), hasSearch || !isOfSearch else { return nil }
      return PlannedArtifact(at: permalink, from: isOfSearch ? "search" : "theme") { $0.append(asset.bytes) }
    }
  }

  private mutating func addArtifacts(_ planned: [PlannedArtifact], changed: Set<Int>?, workers: Int) async {
    let made = await parallelMap(planned, workers: workers) { file -> Result<Artifact, OutputPathProblem> in
      Result { () throws(OutputPathProblem) in
        let path = try OutputPath(file.permalink.file)
        let isKept = changed.map { !file.mayShow($0) } ?? false
        return switch file.content {
        case .rendered(let render):
          Artifact(path, from: file.source, isFirst: file.isFirst, isKept: isKept, render: render)
        case .file(let location): Artifact(path, from: file.source, isKept: isKept, copying: location)
        }
      }
    }
    artifacts.reserveCapacity(planned.count)
    for (result, file) in zip(made, planned) {
      switch result {
      case .success(let artifact): artifacts.append(artifact)
      case .failure(let problem):
        diagnostics.append(.error("wrong-address", at: SourceLocation(path: file.source), problem.message))
      }
    }
  }
}
