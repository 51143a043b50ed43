import Build
import Social
import Text
import Writer

/// A build with what a person sees of it: how far it is, what is wrong, and what came out.
struct BuildRun: Sendable {
  let root: String
  let output: String
  let at: InstantInput
  var includesDrafts = false
  var keepsGoing = false
  /// Whether the addresses that come online are written into the ledger.
  var recordsAddresses = false
  var workers: Int?
  var format = DiagnosticPrinter.Format.text
  /// The processor time that one file may take, in seconds.
  var secondsPerFile = TimeLimit.usual

  /// Builds, and reports on the console.
  /// - Throws: what the machine refused.
  func run(on console: Console) async throws(CommandFailure) -> BuildReport {
    var request = request
    request.cacheFolder = console.cacheFolder
    request.recordsAddresses = recordsAddresses
    let line = ProgressLine(console: console)
    if console.isWatched { request.progress = { line.show($0) } }
    request.notice = { message in
      line.clear()
      console.say(message)
    }
    let limit = TimeLimit(seconds: secondsPerFile, format: format, console: console) { line.clear() }
    defer { limit.end() }
    request.log = limit.log
    let clock = ContinuousClock()
    let start = clock.now
    let report: BuildReport
    do throws(MachineRefusal) {
      report = try await Project.build(request)
    } catch {
      line.clear()
      throw .machine(error)
    }
    line.clear()
    DiagnosticReport(report.diagnostics, format: format, console: console).print(on: console)
    // Programs that read the diagnostics read nothing else.
    if format != .json {
      let summary = BuildSummary(report, elapsed: clock.now - start, keepsGoing: request.keepsGoing)
      for sentence in summary.sentences { console.say(sentence) }
      if let warning = oldLimits(in: report.timeZone) { console.say(warning) }
    }
    return report
  }

  /// What to say when the limits of the networks are old on the day that the site is built for.
  private func oldLimits(in zone: TimeZoneRules) -> Message? {
    let instant = at.instant(in: zone)
    return NetworkTable.shipped.warning(on: instant.local(offset: zone.offset(at: instant)).date)
  }

  /// Compares the output with the same site made again from nothing, and reports the differences on the console.
  /// - Returns: whether there is none.
  /// - Throws: what the machine refused.
  func verify(on console: Console) async throws(CommandFailure) -> Bool {
    let differences: [Diagnostic]
    do throws(MachineRefusal) {
      differences = try await Project.verify(request)
    } catch {
      throw .machine(error)
    }
    DiagnosticReport(differences, format: format, console: console).print(on: console)
    if format != .json { console.say(differences.hasErrors ? .isNotTheSame : .isTheSame) }
    return !differences.hasErrors
  }

  private var request: BuildRequest {
    var request = BuildRequest(root: root, output: output, at: at)
    request.includesDrafts = includesDrafts
    request.keepsGoing = keepsGoing
    request.workers = workers
    return request
  }
}

extension Message {
  fileprivate static let isTheSame = Message(
    en: "Verified: the site is, byte for byte, what a build from nothing makes.",
    fr: "Vérifié : le site est, à l’octet près, celui que donne une construction à partir de rien.")
  fileprivate static let isNotTheSame = Message(
    en: "The site is not what a build from nothing makes. Build again; when that does not help, build into a new "
      + "folder.",
    fr: "Le site n’est pas celui que donne une construction à partir de rien. Relancez ; si cela ne suffit pas, "
      + "construisez dans un nouveau dossier.")
}
