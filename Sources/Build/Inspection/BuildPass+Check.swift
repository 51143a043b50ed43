import Content
import Site
import Text
import Writer

extension BuildPass {
  /// The findings of a build that a check does not let pass.
  private static let strict: Set<String> = ["dead-address", "dead-fragment"]

  /// Plans the site, and compares what time changes with the output.
  mutating func check() async -> CheckReport {
    guard let content = await read() else {
      return CheckReport(diagnostics: diagnostics.sortedForReport(), published: 0, nextChange: nil, timeZone: .utc)
    }
    let planned = await plan(content)
    var found = planned.diagnostics.map { finding in
      Self.strict.contains(finding.code)
        ? Diagnostic(.error, finding.code, at: finding.location, finding.summary, help: finding.help) : finding
    }
    found += OutputWriter.conflicts(among: planned.artifacts)
    if planned.isComplete, let written = OutputWriter(output: request.output).writtenPaths {
      let pictures = await ProjectPictures(
        content, root: request.root, cache: request.cacheFolder, workers: request.workers ?? 1)
      let timing = OutputTiming(
        content: content, planned: planned, written: written, renditions: pictures.shown.mapValues(\.files))
      found += timing.overdue + timing.lingering
    }
    return CheckReport(
      diagnostics: found.sortedForReport(), published: planned.published, nextChange: planned.nextChange,
      timeZone: planned.timeZone)
  }
}
