import Content
import Media
import Outputs
import Site
import Text
import Writer

/// Resolves the entries that are online, renders their texts, and plans the files of the site.
struct SiteStage {
  let request: BuildRequest
  let content: ProjectContent
  var online: Set<String>
  let theme: SiteTheme
  let workers: Int

  /// What the stage yields.
  struct Result {
    var diagnostics: [Diagnostic] = []
    var refused: Set<String> = []
    var basis: PlanBasis?
    var published = 0
    var isPublishable = false
  }

  private var result = Result()
  /// What the last build knew of the texts, when at most they have changed.
  private let known: KnownTexts?

  private let scan: ProjectScan
  private let withheld: [String: ConsentStanding]
  /// Where renditions lie; nil to make each when it is asked for, and keep none.
  private let pictureFolder: String?
  private let makesPictures: Bool
  /// The pictures that are left out because they cannot be shown, by path below `content/`.
  private var faulty: Set<String> = []

  /// - Parameters:
  ///   - known: what the last build knew of the texts, when at most they have changed.
  ///   - pictureFolder: where renditions lie; nil to keep none.
  ///   - makesPictures: whether they are made at once; otherwise each is made when it is asked for.
  init(
    request: BuildRequest, content: ProjectContent, online: Set<String>, theme: SiteTheme, known: KnownTexts?,
    pictureFolder: String?, makesPictures: Bool, workers: Int
  ) {
    self.known = known
    self.pictureFolder = pictureFolder
    self.makesPictures = makesPictures
    self.request = request
    self.content = content
    self.online = online
    self.theme = theme
    scan = content.scan
    withheld = content.withheld
    self.workers = workers
  }

  /// Runs until no entry has an error, leaving out those that have one.
  /// - Parameter resolved: the site of all entries that are online, and what was found wrong.
  mutating func run(from resolved: (site: Site, diagnostics: [Diagnostic])) async -> Result {
    var resolved = resolved
    let pictures = await ProjectPictures(content, root: request.root, cache: request.cacheFolder, workers: workers)
    while true {
      let attempt = await attempt(resolved, pictures)
      let named = attempt.diagnostics.filter { $0.severity == .error }.map(\.location.path)
      let paths = Set(named.map { String($0.dropFirst("content/".count)) })
      let culprits = paths.intersection(online).union(paths.intersection(scan.others.keys).subtracting(faulty))
      guard attempt.diagnostics.hasErrors, request.keepsGoing, !culprits.isEmpty else {
        result.diagnostics += attempt.diagnostics
        result.basis = attempt.basis
        result.published = online.count
        result.isPublishable = !attempt.diagnostics.hasErrors
        return result
      }
      // Warnings come again with the next attempt, which knows better what is online.
      result.diagnostics += attempt.diagnostics.filter { $0.severity == .error }
      result.refused.formUnion(culprits.map { "content/" + $0 })
      faulty.formUnion(culprits.subtracting(online))
      online.subtract(culprits)
      resolved = await Site.resolving(
        content.entries.filter { online.contains($0.file.path) }, configuration: content.configuration,
        at: content.instant, workers: workers)
    }
  }

  private func attempt(
    _ resolved: (site: Site, diagnostics: [Diagnostic]), _ pictures: ProjectPictures
  ) async -> (basis: PlanBasis?, diagnostics: [Diagnostic]) {
    let (site, found) = resolved
    let bundles = Set(content.entries.filter(\.file.isBundle).map(\.file.folder))
    let links = LinkDirectory(
      site: site, files: scan.projectFiles(withholding: Set(withheld.keys).union(faulty)), bundles: bundles)
    let facts = FileFacts(
      byteCounts: scan.others, pixelSizes: pictures.sizes, pictures: pictures.shown, moving: pictures.moving,
      logo: logo(among: pictures))
    let renderer = BodyRenderer(site: site, links: links, interfaces: theme.interfaces, facts: facts)
    let (progress, log) = (request.progress, request.log ?? WorkLog())
    let total = site.publications.count
    let change = TextChange(since: isFirstAttempt ? known : nil, in: content.entries)
    let bodies = await parallelMap(
      site.publications, workers: workers,
      progress: { progress?(BuildProgress(stage: .rendering, done: $0, total: total)) }
    ) { publication -> (text: EntryText, diagnostics: [Diagnostic]) in
      if let facts = change.facts(of: publication.entry) { return (.known(facts), []) }
      return log.during(publication.entry.source.path) {
        let (body, diagnostics) = renderer.render(publication)
        return (.rendered(body), diagnostics)
      }
    }
    let rendered = RenderedSite(
      site: site, texts: bodies.map(\.text), links: links, interfaces: theme.interfaces, facts: facts,
      sidecars: content.sidecars.byFile, comments: content.comments)
    let diagnostics =
      found + bodies.flatMap(\.diagnostics) + HeaderReferences(site: site, links: links).diagnostics
      + NewsletterCheck.diagnostics(rendered) + WithheldUses(rendered, withheld: withheld).diagnostics
      + KitCheck(rendered).diagnostics + EmbargoedFiles(links: links).warnings(about: content.embargoed)
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let contentFolder = request.root + "/content"
    let staticFiles = scan.others.keys.filter { $0.hasPrefix("static/") && withheld[$0] == nil }.sorted()
    let archives = request.cacheFolder
    let memory = memory
    let planned = {
      @Sendable [workers, renditions, makesPictures, known] (composition: Composition, changed: Set<Int>?) in
      await SitePlan(
        composition, contentFolder: contentFolder, staticFiles: staticFiles, renditions: renditions,
        areMade: makesPictures, workers: workers, archives: archives, memory: memory,
        words: known?.words, changed: changed)
    }
    let composition = await printed(
      Composition(rendered: rendered, theme: theme.bound, workers: workers, isPreview: content.liftsEmbargoes))
    let plan = await planned(composition, change.publications(of: site, texts: bodies.map(\.text)))
    let unfit = await unfitPictures(plan, pictures)
    // The writer finds them, too, but then it is too late to leave an entry out.
    let conflicts = request.keepsGoing ? OutputWriter.conflicts(among: plan.artifacts) : []
    let basis = PlanBasis(
      content: content, composition: composition, plan: plan,
      texts: { [entries = content.entries] in
        let silent = zip(site.publications, bodies).filter { $1.diagnostics.isEmpty }
        return TextChange.known(entries, silent.map { ($0, $1.text) })
      }, whole: { await planned($0, nil) })
    return (basis, diagnostics + plan.diagnostics + conflicts + unfit)
  }

  /// Whether everything that could be online still is.
  private var isFirstAttempt: Bool { result.refused.isEmpty && faulty.isEmpty }

  /// What the project remembers of its addresses, and why entries and files are not online.
  private var memory: AddressMemory {
    guard let ledger = content.ledger else { return .none }
    var absences: [String: AddressMemory.Absence] = [:]
    var unread = Set(scan.entries.map(\.path))
    for entry in content.entries {
      unread.remove(entry.file.path)
      guard !online.contains(entry.file.path) else { continue }
      absences[entry.file.path] =
        switch Visibility(of: entry, at: content.instant, drafts: content.drafts) {
        case .visible: .refused
        case .draft, .scheduled, .embargoed: .hidden
        case .expired, .consentMissing, .consentRefused, .consentExpired: .ended
        }
    }
    for path in unread.union(faulty) { absences[path] = .refused }
    for path in withheld.keys { absences[path] = .ended }
    return AddressMemory(ledger: ledger, absences: absences, isTolerant: request.toleratesLostAddresses)
  }

  /// Draws the cards that are missing.
  /// - Returns: an error when that cannot be done, a warning for each card with letters that no font has.
  private func unfitCards(_ plan: SitePlan) async -> [Diagnostic] {
    let progress = request.progress
    let result = await renditions.make(plan.cards.map(\.card), workers: workers) { done, total in
      progress?(BuildProgress(stage: .cards, done: done, total: total))
    }
    let missing = result.unknownLetters.sorted { $0.key < $1.key }.map { place, count in
      ShareCardProblem.missingLetters(count, at: plan.cards[place].source)
    }
    let fault = result.faults.min { $0.key < $1.key }
    return missing + (fault.map { [ShareCardProblem.undrawn($0.value, at: plan.cards[$0.key].source)] } ?? [])
  }

  /// The logo that `site.yml` names, when it is a picture of the project or a harmless drawing.
  private func logo(among pictures: ProjectPictures) -> Logo? {
    guard let path = content.configuration.organisation.logoPath, withheld[path] == nil, !faulty.contains(path) else {
      return nil
    }
    if path.lowercased().hasSuffix(".svg") { return try? Logo(drawingAt: request.root + "/content/" + path) }
    return pictures.shown[path].map { Logo($0.picture) }
  }

  /// The site with its releases on paper, where it wants them and they are made.
  private func printed(_ composition: Composition) async -> Composition {
    guard content.configuration.press.hasPDF, makesPictures, let pictureFolder else { return composition }
    guard let printer = PDFPrinter.installed else {
      request.notice?(PaperNotice.noPrinter)
      return composition
    }
    let press = PaperReleases(composition, contentFolder: request.root + "/content", renditions: renditions)
    let progress = request.progress
    let (files, failed) = await press.print(with: printer, in: pictureFolder, workers: workers) { done, total in
      progress?(BuildProgress(stage: .paper, done: done, total: total))
    }
    if !failed.isEmpty { request.notice?(PaperNotice.failed(failed)) }
    return composition.adding(printed: files)
  }

  private var renditions: RenditionCache { RenditionCache(folder: pictureFolder) }

  /// What is wrong with the pictures and drawings that the site shows; makes the renditions when it is time to.
  private func unfitPictures(_ plan: SitePlan, _ pictures: ProjectPictures) async -> [Diagnostic] {
    // A file of static/ that no page shows is the organisation's own business.
    let named = plan.copied.filter { !$0.hasPrefix("static/") || plan.shown.contains($0) }
    var found = named.compactMap { path in pictures.faults[path]?.diagnostic(at: "content/" + path) }
    for path in plan.copied where path.lowercased().hasSuffix(".svg") {
      if let fault = DrawingCheck.fault(ofFileAt: request.root + "/content/" + path) {
        found.append(fault.diagnostic(at: "content/" + path))
      }
    }
    guard makesPictures, !found.hasErrors || request.keepsGoing else { return found }
    found += plan.copied.compactMap { path in
      TraceWarning.warning(ofFileAt: request.root + "/content/" + path, path: "content/" + path)
    }
    let moving = plan.copied.compactMap { pictures.moving[$0] }.map { RenditionCache.Job($0, []) }
    let progress = request.progress
    let report = await renditions.make(plan.pictures + moving, workers: workers) { done, total in
      progress?(BuildProgress(stage: .pictures, done: done, total: total))
    }
    return await found + report.diagnostics + unfitCards(plan)
  }
}
