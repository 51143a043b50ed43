import Build
import Content
import Preview
import Text
import Writer

/// Plans the site of a project for the preview, and says on the console what is wrong.
actor PreviewPlanner {
  /// The project's folder.
  let root: String
  /// How diagnostics are written.
  let format: DiagnosticPrinter.Format
  /// Where they are written, and the clock.
  let console: Console

  /// When the site that follows the clock is another by itself.
  private(set) var due: Instant?
  private let project = LiveProject()
  private var shown: (site: ShownSite, zone: TimeZoneRules)?

  /// A planner that has planned nothing yet.
  init(root: String, format: DiagnosticPrinter.Format, console: Console) {
    self.root = root
    self.format = format
    self.console = console
  }

  /// A plan of the files as they are now.
  /// - Parameter changed: those that may have changed since the last plan; none when anything may have.
  func plan(_ order: PreviewOrder, changed: Set<String> = []) async -> PreviewPlan {
    var request = BuildRequest(root: root, output: "", at: order.moment ?? .instant(console.clock()))
    request.includesDrafts = order.drafts
    request.keepsGoing = order.keepsGoing
    request.toleratesLostAddresses = true
    switch await project.site(request, changed: changed) {
    case .planned(let planned): return whole(planned, order: order)
    case .renewed(let content, let instant):
      guard let (site, zone) = shown else { return await self.plan(order) }
      let renewed = site.renewed(at: zone.local(instant)) { await Self.bytes(of: $0, by: content) }
      return PreviewPlan(site: renewed, faults: [])
    case .faulty(let faults):
      DiagnosticReport(faults, format: format, console: console).print(on: console)
      return PreviewPlan(site: nil, faults: faults)
    }
  }

  private static func bytes(
    of name: String, by content: (OutputPath) async -> Artifact.Content?
  ) async -> [UInt8]? {
    guard let address = try? OutputPath(name), case .rendered(let render)? = await content(address) else { return nil }
    return bytes(render)
  }

  private func whole(_ planned: PlannedSite, order: PreviewOrder) -> PreviewPlan {
    let faults = planned.diagnostics.filter { $0.severity == .error }
    // Warnings are worth a look once, not at every change.
    let news = order.keepsGoing ? planned.diagnostics : faults
    DiagnosticReport(news, format: format, console: console).print(on: console)
    due = order.moment == nil && planned.isComplete ? next(planned) : nil
    guard planned.isComplete else { return PreviewPlan(site: nil, faults: faults) }
    let site = site(planned)
    shown = (site, planned.timeZone)
    return PreviewPlan(site: site, faults: faults)
  }

  /// The next change, or the moment at which an entry need not be marked as scheduled any more.
  private func next(_ planned: PlannedSite) -> Instant? {
    let marked = planned.unpublished.values.compactMap { entry -> Instant? in
      if case .scheduled(let until) = entry.visibility { until.instant } else { nil }
    }
    return ([planned.nextChange?.instant].compactMap { $0 } + marked).min()
  }

  private func site(_ planned: PlannedSite) -> ShownSite {
    let folder = ContentFolder(root: root + "/content")
    let notes = planned.unpublished.mapValues { Message.unpublished($0.visibility, in: planned.timeZone) }
    var files: [String: ShownFile] = [:]
    var entries: [String: ShownEntry] = [:]
    files.reserveCapacity(planned.artifacts.count)
    for artifact in planned.artifacts {
      let address = artifact.address.description
      switch artifact.content {
      case .file(let path):
        files[address] = ShownFile(.copied(folder, path: String(path.dropFirst(folder.root.utf8.count + 1))))
      case .rendered(let render):
        // A letter is there to be copied into another program, without our bar in it.
        let isPage = address.hasSuffix(".html") && !address.hasSuffix("/email.html")
        let note = notes[artifact.source]
        files[address] = ShownFile(.rendered { Self.bytes(render) }, bearsBar: isPage, note: note)
        guard isPage, let note, let title = planned.unpublished[artifact.source]?.title else { continue }
        entries[planned.href(of: artifact.address)] = ShownEntry(title: title, note: note)
      }
    }
    return ShownSite(
      files: files, unpublished: entries, base: planned.basePath, time: planned.timeZone.local(planned.instant))
  }

  private static func bytes(_ render: (inout ByteBuffer) -> Void) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 32 << 10)
    render(&buffer)
    return buffer.bytes
  }
}

extension Message {
  /// Why the public does not see an entry, in a few words.
  fileprivate static func unpublished(_ visibility: Visibility, in zone: TimeZoneRules) -> Message {
    guard case .scheduled(let until) = visibility else { return Message(en: "draft", fr: "brouillon") }
    let moment = Message.moment(until.instant, in: zone)
    return Message(en: "scheduled until \(moment.english)", fr: "programmé jusqu’au \(moment.french)")
  }
}
