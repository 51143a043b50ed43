import Build
import Content
import Preview
import Text
import Writer

/// Plans the site of a project for the preview, and says on the console what is wrong.
struct PreviewPlanner: Sendable {
  /// The project's folder.
  let root: String
  /// How diagnostics are written.
  let format: DiagnosticPrinter.Format
  /// Where they are written, and the clock.
  let console: Console

  /// A plan of the files as they are now.
  func plan(_ order: PreviewOrder) async -> PreviewPlan {
    var request = BuildRequest(root: root, output: "", at: order.moment ?? .instant(console.clock()))
    request.includesDrafts = order.drafts
    request.keepsGoing = order.keepsGoing
    let planned = await Project.plan(request)
    let faults = planned.diagnostics.filter { $0.severity == .error }
    // Warnings are worth a look once, not at every change.
    let news = order.keepsGoing ? planned.diagnostics : faults
    DiagnosticReport(news, format: format, console: console).print(on: console)
    return PreviewPlan(site: planned.isComplete ? site(planned) : nil, faults: faults)
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
