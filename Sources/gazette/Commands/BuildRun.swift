import Build
import Text
import Writer

/// A build with what a person sees of it: how far it is, what is wrong, and what came out.
struct BuildRun: Sendable {
  let root: String
  let output: String
  let at: InstantInput
  var includesDrafts = false
  var keepsGoing = false
  var workers: Int?
  var format = DiagnosticPrinter.Format.text

  /// Builds, and reports on the console.
  /// - Throws: what the machine refused.
  func run(on console: Console) async throws(CommandFailure) -> BuildReport {
    var request = BuildRequest(root: root, output: output, at: at)
    request.includesDrafts = includesDrafts
    request.keepsGoing = keepsGoing
    request.workers = workers
    let line = ProgressLine(console: console)
    if console.isWatched { request.progress = { line.show($0) } }
    request.notice = { message in
      line.clear()
      console.say(message)
    }
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
      let summary = BuildSummary(report, elapsed: clock.now - start)
      for sentence in summary.sentences { console.say(sentence) }
    }
    return report
  }
}
