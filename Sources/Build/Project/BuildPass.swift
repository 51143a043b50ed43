import Content
import Outputs
import Site
import Templates
import Text
import Theme
import Writer

/// One build, stage by stage. Each stage finds all of its errors; a stage with errors ends the build, or with
/// `keepsGoing` leaves out the entries that have them.
struct BuildPass {
  let request: BuildRequest
  private let workers: Int
  private let isVerification: Bool
  private let scan: ProjectScan?
  var diagnostics: [Diagnostic] = []
  var refused: Set<String> = []
  /// Whether renditions are made at once; otherwise each is made when it is asked for.
  private var makesPictures = false
  private var pictureFolder: String?
  /// What the last build knew of the texts, when at most they have changed.
  private let known: Task<KnownTexts?, Never>?
  /// The output as the build has left it, where the writer knows; see `OutputWriter.state`.
  private(set) var state: [UInt8]?

  /// - Parameters:
  ///   - scan: What the project holds, when somebody has looked already.
  ///   - known: What the last build knew of the texts, when at most they have changed.
  ///   - isVerification: Whether the output is compared with the result instead of being written; the report then
  ///     tells the differences, and nothing else once the pass has come that far.
  init(
    _ request: BuildRequest, workers: Int, scan: ProjectScan? = nil, known: Task<KnownTexts?, Never>? = nil,
    isVerification: Bool = false
  ) {
    self.known = known
    self.scan = scan
    self.request = request
    self.workers = workers
    self.isVerification = isVerification
    pictureFolder = request.cacheFolder.map(CacheCare.mediaFolder)
  }

  /// Reads and plans the site, and writes it.
  /// - Parameter beside: what is done with the plan while the site is written.
  mutating func run(
    beside: @escaping @Sendable (PlanBasis?) async -> Void = { _ in }
  ) async throws(MachineRefusal) -> BuildReport {
    makesPictures = true
    let writer = OutputWriter(output: request.output)
    let temporary = request.cacheFolder == nil ? TemporaryFolder() : nil
    defer { withExtendedLifetime(temporary) {} }
    pictureFolder = temporary?.path ?? pictureFolder
    guard let content = await read() else { return stopped(zone: .utc) }
    // Much of what follows keeps one core busy.
    async let survey = isVerification ? nil : writer.survey()
    let planned = await plan(content)
    let basis = planned.basis
    let care = request.cacheFolder.map { CacheCare(folder: $0, now: FileIdentity.now / 1_000_000_000) }
    care?.use(for: planned.artifacts)
    guard planned.isComplete else { return stopped(zone: planned.timeZone, nextChange: planned.nextChange) }
    async let done: Void = beside(basis)
    guard let report = try await write(planned.artifacts, with: writer, after: survey) else {
      return stopped(zone: planned.timeZone, nextChange: planned.nextChange)
    }
    await done
    state = report.state
    care?.prune()
    if !planned.holdsEmbargo { FinishedPreviews.remove(root: request.root) }
    let ledger = LedgerFile(root: request.root)
    let addition = request.recordsAddresses ? ledger.add(planned.newAddresses) : ledger.standing
    diagnostics += addition.diagnostics
    let built = BuildReport(
      diagnostics: diagnostics.sortedForReport(), published: planned.published, refused: planned.refused,
      written: report.written, unchanged: report.unchanged, removed: report.removed, kept: report.kept,
      bytes: report.bytes,
      nextChange: planned.nextChange, timeZone: planned.timeZone, basePath: planned.basePath,
      addition: addition)
    letGo(of: consume planned)
    return built
  }

  /// Reads the project and plans its site; nothing is written.
  mutating func plan() async -> PlannedSite {
    guard let content = await read() else { return concluded(PlannedSite()) }
    return await plan(content)
  }

  /// Reads the project; nil when its configuration cannot be read.
  mutating func read() async -> ProjectContent? {
    guard let configuration = readConfiguration() else { return nil }
    var scan = if let scan { scan } else { await ProjectScan(root: request.root, workers: workers) }
    if !configuration.rawHTML.contains(.contribution) { scan.refuseActiveFiles() }
    diagnostics += scan.diagnostics
    var entries = await readEntries(scan, configuration: configuration)
    restoreSentIssues(among: &entries, scan, configuration: configuration)
    diagnostics += entries.flatMap { WeekdayCheck($0).diagnostics }
    return ProjectContent(
      configuration: configuration, instant: request.at.instant(in: configuration.timeZone),
      drafts: request.includesDrafts, scan: scan, entries: entries,
      sidecars: readSidecars(scan, zone: configuration.timeZone),
      comments: readComments(scan, zone: configuration.timeZone), ledger: readLedger(scan))
  }

  /// Plans the site of what was read; nothing is written.
  mutating func plan(_ content: ProjectContent) async -> PlannedSite {
    var planned = PlannedSite()
    planned.timeZone = content.configuration.timeZone
    planned.origin = content.configuration.origin
    planned.basePath = content.configuration.basePath
    planned.instant = content.instant
    async let schedule = content.schedule
    let shown = content.shown
    async let resolved = Site.resolving(
      shown, configuration: content.configuration, at: content.instant, workers: workers)
    let theme = bindTheme(content.scan, configuration: content.configuration)
    guard mayGoOn(content.scan), let theme else { return concluded(planned) }
    planned.nextChange = await schedule.changes.first
    planned.holdsEmbargo = !content.embargoed.isEmpty
    var stage = SiteStage(
      request: request, content: content, online: Set(shown.map(\.file.path)), theme: theme, known: await known?.value,
      pictureFolder: pictureFolder, makesPictures: makesPictures, workers: workers)
    let result = await stage.run(from: resolved)
    diagnostics += result.diagnostics
    refused.formUnion(result.refused)
    guard mayGoOn(content.scan), result.isPublishable else { return concluded(planned) }
    planned.basis = result.basis
    planned.artifacts = result.basis?.plan.artifacts ?? []
    planned.letters = result.basis?.plan.letters ?? []
    planned.published = result.published
    planned.newAddresses = result.basis?.plan.newAddresses ?? []
    planned.unpublished = unpublished(among: shown, at: content.instant)
    planned.isComplete = true
    return concluded(planned)
  }

  /// The plan as far as it came, with what was found wrong.
  private func concluded(_ planned: PlannedSite) -> PlannedSite {
    var planned = planned
    planned.diagnostics = diagnostics.sortedForReport()
    planned.refused = refused.sorted()
    return planned
  }

  /// What only the wish to see drafts shows.
  private func unpublished(among shown: [Entry], at instant: Instant) -> [String: UnpublishedEntry] {
    guard request.includesDrafts else { return [:] }
    var found: [String: UnpublishedEntry] = [:]
    for entry in shown {
      let visibility = Visibility(of: entry, at: instant)
      guard !visibility.isVisible else { continue }
      found[entry.source.path] = UnpublishedEntry(title: entry.header.title, visibility: visibility)
    }
    return found
  }

  private func mayGoOn(_ scan: ProjectScan) -> Bool {
    scan.isWhole && request.keepsGoing || !diagnostics.hasErrors
  }

  private func stopped(zone: TimeZoneRules, nextChange: NextChange? = nil) -> BuildReport {
    BuildReport(
      diagnostics: diagnostics.sortedForReport(), published: 0, refused: refused.sorted(), written: 0, unchanged: 0,
      removed: 0, bytes: 0, nextChange: nextChange, timeZone: zone, isWritten: false)
  }

  // MARK: Reading

  private mutating func readConfiguration() -> SiteConfiguration? {
    let name = "content/site.yml"
    do throws(Diagnostic) {
      let source = try FileReader.text(request.root + "/" + name, name: name)
      let (configuration, found) = ConfigurationReader.read(source)
      diagnostics += found
      return configuration
    } catch {
      diagnostics.append(MissingProject.diagnostic(root: request.root, name: name) ?? error)
      return nil
    }
  }

  private mutating func readEntries(_ scan: ProjectScan, configuration: SiteConfiguration) async -> [Entry] {
    let reader = EntryReader(configuration: configuration)
    let total = scan.entries.count
    let (progress, log) = (request.progress, request.log ?? WorkLog())
    let results = await parallelMap(
      scan.entries, workers: workers, progress: { progress?(BuildProgress(stage: .reading, done: $0, total: total)) }
    ) { file -> (path: String, result: EntryReader.Result) in
      let name = "content/" + file.path
      guard let entryFile = EntryFile(path: file.path, languages: configuration.languages) else {
        return (name, EntryReader.Result(entry: nil, diagnostics: []))
      }
      let result = log.during(name) { () -> EntryReader.Result in
        do throws(Diagnostic) {
          return reader.read(try FileReader.text(file.location, name: name), file: entryFile)
        } catch {
          return EntryReader.Result(entry: nil, diagnostics: [error])
        }
      }
      return (name, result)
    }
    for (path, result) in results {
      diagnostics += result.diagnostics
      if result.entry == nil { refused.insert(path) }
    }
    return results.compactMap(\.result.entry)
  }

  private mutating func readSidecars(_ scan: ProjectScan, zone: TimeZoneRules) -> Sidecars {
    let reader = SidecarReader(zone: zone)
    var sidecars = Sidecars()
    for file in scan.sidecars {
      let described = String(file.path.dropLast(".yml".count))
      do throws(Diagnostic) {
        let (sidecar, found) = reader.read(
          try FileReader.text(file.location, name: "content/" + file.path), of: described)
        diagnostics += found
        sidecars.byFile[described] = sidecar
        if sidecar == nil { sidecars.unreadable.insert(described) }
      } catch {
        sidecars.unreadable.insert(described)
        diagnostics.append(error)
      }
    }
    return sidecars
  }

  private mutating func readLedger(_ scan: ProjectScan) -> AddressLedger? {
    guard let file = scan.ledger else { return nil }
    do throws(Diagnostic) {
      let ledger = AddressLedger(try FileReader.text(file.location, name: LedgerFile.name))
      diagnostics += ledger.diagnostics
      return ledger
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private mutating func bindTheme(_ scan: ProjectScan, configuration: SiteConfiguration) -> SiteTheme? {
    var overrides: [String: SourceText] = [:]
    var texts: [Language: SourceText] = [:]
    var letters: SourceText?
    for file in scan.templates {
      do throws(Diagnostic) {
        let source = try FileReader.text(file.location, name: "templates/" + file.path)
        if file.path.hasSuffix(".mustache") {
          overrides[String(file.path.dropLast(".mustache".count))] = source
        } else if file.path == "newsletter/theme.yml" {
          letters = source
        } else if file.path.hasPrefix("texts/"), let language = Language(String(file.path.dropFirst(6).dropLast(4))) {
          texts[language] = source
        }
      } catch {
        diagnostics.append(error)
      }
    }
    let theme = SiteTheme(
      overrides: overrides, texts: texts, letters: letters, languages: configuration.languages)
    diagnostics += theme.diagnostics
    return theme.diagnostics.hasErrors ? nil : theme
  }

  // MARK: Writing

  /// Nothing when the addresses contradict each other.
  private mutating func write(
    _ artifacts: [Artifact], with writer: OutputWriter, after survey: OutputSurvey?
  ) async throws(MachineRefusal) -> WriteReport? {
    let progress = request.progress
    progress?(BuildProgress(stage: .writing, done: 0, total: artifacts.count))
    let notice = request.notice
    do throws(WriteError) {
      if isVerification {
        diagnostics = try await writer.differences(from: artifacts, workers: workers)
        return nil
      }
      return try await writer.write(
        artifacts, workers: workers, after: await known?.value?.output, survey: survey,
        tellsState: request.cacheFolder != nil
      ) { event in
        if let message = event.message { notice?(message) }
      }
    } catch {
      switch error {
      case .conflicts(let found): diagnostics += found
      case .machine(let refusal): throw refusal
      case .cancelled: break
      }
      return nil
    }
  }
}
