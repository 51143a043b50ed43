import Content
import Outputs
import Text
import Writer

extension BuildPass {
  /// Writes the preview of the texts under embargo. What a preview held before and should hold no more is removed.
  func preview(for name: Slug) async throws(MachineRefusal) -> EmbargoReport {
    var (report, first, second) = (EmbargoReport(), self, self)
    guard var content = await first.read() else {
      report.diagnostics = first.diagnostics.sortedForReport()
      return report
    }
    report.timeZone = content.configuration.timeZone
    report.texts = content.embargoed.compactMap { entry in
      guard case .embargoed(let until) = Visibility(of: entry, at: content.instant, drafts: content.drafts) else {
        return nil
      }
      return (entry.header.title, until.instant)
    }.sorted { $0.until == $1.until ? $0.title < $1.title : $0.until < $1.until }
    let known = Set(await first.plan(content).artifacts.map(\.address))
    content.liftsEmbargoes = true
    second.diagnostics = []
    let lifted = await second.plan(content)
    report.diagnostics = lifted.diagnostics
    guard let composition = lifted.composition, lifted.isComplete, !report.texts.isEmpty else { return report }
    let preview = EmbargoPreview(
      of: composition, planned: lifted.artifacts, isPublic: known.contains,
      embargoed: Set(content.embargoedWithKits.map(\.source.path)),
      files: Set(content.scan.others.keys.map { "content/" + $0 }))
    report.folder = try await write(preview, for: name, &report.diagnostics)
    return report
  }

  private func write(
    _ preview: EmbargoPreview, for name: Slug, _ diagnostics: inout [Diagnostic]
  ) async throws(MachineRefusal) -> String? {
    let folder = try PreviewFolder(for: name, root: request.root)
    try PreviewFolder.prepare(root: request.root)
    do throws(WriteError) {
      _ = try await OutputWriter(output: request.root + "/" + folder.path).write(preview.artifacts, workers: 1)
      return folder.path
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
