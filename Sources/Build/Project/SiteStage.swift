import Content
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

  private let scan: ProjectScan
  private let withheld: [String: ConsentStanding]

  init(request: BuildRequest, content: ProjectContent, online: Set<String>, theme: SiteTheme, workers: Int) {
    self.request = request
    self.content = content
    self.online = online
    self.theme = theme
    scan = content.scan
    withheld = content.withheld
    self.workers = workers
  }

  /// Runs until no entry has an error, leaving out those that have one.
  mutating func run() async -> Result {
    while true {
      let attempt = await attempt()
      let faulty = attempt.diagnostics.filter { $0.severity == .error }.map(\.location.path)
      let culprits = Set(faulty.map { String($0.dropFirst("content/".count)) }).intersection(online)
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
      online.subtract(culprits)
    }
  }

  private func attempt() async -> (basis: PlanBasis?, diagnostics: [Diagnostic]) {
    let (site, found) = Site.resolving(
      content.entries.filter { online.contains($0.file.path) }, configuration: content.configuration,
      at: content.instant)
    let bundles = Set(content.entries.filter(\.file.isBundle).map(\.file.folder))
    let links = LinkDirectory(
      site: site, files: scan.projectFiles(withholding: Set(withheld.keys)), bundles: bundles)
    let facts = FileFacts(byteCounts: scan.others, pixelSizes: pixelSizes)
    let renderer = BodyRenderer(site: site, links: links, interfaces: theme.interfaces, facts: facts)
    let (progress, log) = (request.progress, request.log ?? WorkLog())
    let total = site.publications.count
    let bodies = await parallelMap(
      site.publications, workers: workers,
      progress: { progress?(BuildProgress(stage: .rendering, done: $0, total: total)) }
    ) { publication in log.during(publication.entry.source.path) { renderer.render(publication) } }
    let rendered = RenderedSite(
      site: site, bodies: bodies.map(\.body), links: links, interfaces: theme.interfaces, facts: facts,
      sidecars: content.sidecars.byFile)
    let diagnostics =
      found + bodies.flatMap(\.diagnostics) + HeaderReferences(site: site, links: links).diagnostics
      + NewsletterCheck.diagnostics(rendered) + WithheldUses(rendered, withheld: withheld).diagnostics
      + KitCheck(rendered).diagnostics + EmbargoedFiles(links: links).warnings(about: content.embargoed)
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let contentFolder = request.root + "/content"
    let staticFiles = scan.others.keys.filter { $0.hasPrefix("static/") && withheld[$0] == nil }.sorted()
    let whole = { @Sendable [workers] composition in
      await SitePlan(composition, contentFolder: contentFolder, staticFiles: staticFiles, workers: workers)
    }
    let composition = await Composition(
      rendered: rendered, theme: theme.bound, workers: workers, isPreview: content.liftsEmbargoes)
    let plan = await whole(composition)
    // The writer finds them, too, but then it is too late to leave an entry out.
    let conflicts = request.keepsGoing ? OutputWriter.conflicts(among: plan.artifacts) : []
    let basis = PlanBasis(content: content, composition: composition, plan: plan, whole: whole)
    return (basis, diagnostics + plan.diagnostics + conflicts)
  }

  private var pixelSizes: [String: FileFacts.PixelSize] {
    var sizes: [String: FileFacts.PixelSize] = [:]
    for path in scan.others.keys {
      sizes[path] = PictureHeader.pixelSize(ofFileAt: request.root + "/content/" + path)
    }
    return sizes
  }
}
