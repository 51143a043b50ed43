import Build
import Media
import Social
import Text

/// What the commands for networks share: the project’s entries, the site that shows them, a folder to write to.
struct KitDesk {
  let folder: ProjectFolder
  let at: InstantInput
  let format: DiagnosticPrinter.Format
  let console: Console

  /// Where pictures lie that were made before.
  var pictures: RenditionCache { RenditionCache(folder: console.cacheFolder.map { $0 + "/media" }) }

  private var request: BuildRequest {
    var request = BuildRequest(lookingAt: folder, at: at)
    request.includesDrafts = true
    request.keepsGoing = true
    request.cacheFolder = console.cacheFolder
    return request
  }

  /// All entries; nil when the project cannot be read, which is reported.
  func announcements() async -> [Announcement]? {
    if let found = await Project.announcements(request) { return found }
    _ = report((await Project.check(request)).diagnostics)
    return nil
  }

  /// The site at the first moment at which all these entries are on it, drafts among them; nil when the project has
  /// errors in the way, which are reported.
  func site(showing entries: [Announcement]) async -> PlannedSite? {
    var request = request
    let zone = TimeZoneRules.utc
    let moments = entries.compactMap { $0.moment?.instant } + [at.instant(in: zone)]
    if let last = moments.max(), last > at.instant(in: zone) { request.at = .instant(last) }
    let site = await Project.plan(request)
    let names = Set(entries.map { "content/" + $0.path })
    let found = site.diagnostics.filter {
      $0.severity == .error && (site.posts == nil || names.contains($0.location.path))
    }
    return report(found) || site.posts == nil ? nil : site
  }

  /// Says what must not be posted yet, and when the limits of the networks are old.
  func warn(about entries: [Announcement], zone: TimeZoneRules) {
    let now = at.instant(in: zone)
    for entry in entries where entry.moment.map({ $0.instant > now }) ?? false || entry.isDraft {
      console.say(Self.early(entry))
    }
    if let warning = NetworkTable.shipped.warning(on: now.local(offset: zone.offset(at: now)).date) {
      console.say(warning)
    }
  }

  private static func early(_ entry: Announcement) -> Message {
    guard !entry.isDraft, let moment = entry.moment else {
      return Message(
        en: "Post nothing of \(entry.path) yet: it is a draft.",
        fr: "Ne publiez encore rien de \(entry.path) : c’est un brouillon.")
    }
    return Message(
      en: "Post nothing of \(entry.path) before \(moment.iso).",
      fr: "Ne publiez rien de \(entry.path) avant le \(moment.iso).")
  }

  /// Writes files into a folder, in the place of those that an earlier call left there.
  func write(_ files: [KitFile], to target: String) async throws(CommandFailure) {
    try await console.write(files.map { ($0.path, $0.bytes) }, to: target)
  }

  /// - Returns: whether there is an error among them.
  private func report(_ diagnostics: [Diagnostic]) -> Bool {
    let errors = diagnostics.filter { $0.severity == .error }
    DiagnosticReport(errors, format: format, console: console).print(on: console)
    return !errors.isEmpty
  }
}

/// A file that is written for a person.
struct KitFile: Sendable {
  /// Its path in its folder.
  let path: String
  /// Its bytes.
  let bytes: [UInt8]
}

extension KitFile {
  init(_ path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
