import Testing
import Text

@testable import gazette

@Suite struct PreviewPlannerTests {
  private func planner() throws -> (PreviewPlanner, RecordedConsole) {
    let recorded = try RecordedConsole()
    try recorded.write(
      "title: T\naddress: https://example.org/\ntimezone: Europe/Paris\nlanguages: [en]\n", to: "content/site.yml")
    try recorded.write("---\ntitle: Soon\ndate: 2026-12-01 09:31\n---\nSoon.\n", to: "content/blog/soon.md")
    try recorded.write("---\ntitle: Now\ndate: 2026-11-01\n---\nNow.\n", to: "content/blog/now.md")
    return (PreviewPlanner(root: recorded.folder, format: .text, console: recorded.console()), recorded)
  }

  /// The console's clock shows 9:30.
  private let due = Instant(secondsSinceEpoch: 1_796_113_860)

  @Test(arguments: [false, true])
  func `a preview that follows the clock knows when it changes`(drafts: Bool) async throws {
    let (planner, recorded) = try planner()
    let plan = await planner.plan(.init(drafts: drafts, keepsGoing: true))
    #expect(plan.site != nil && plan.faults.isEmpty)
    // With drafts, the text is shown already, and marked as scheduled until then.
    #expect(await planner.due == due)
    try recorded.write("---\ntitle: Now\ndate: 2026-11-01\n---\nOther.\n", to: "content/blog/now.md")
    let renewed = await planner.plan(.init(drafts: drafts), changed: ["content/blog/now.md"])
    #expect(await planner.due == due)
    let page = await renewed.site?.bytes(of: "blog/now/index.html")
    #expect(page.map { String(decoding: $0, as: UTF8.self).contains("Other.") } == true)
  }

  @Test func `one that stands at a moment never changes by itself`() async throws {
    let (planner, _) = try planner()
    _ = await planner.plan(.init(moment: .instant(Instant(secondsSinceEpoch: 1_796_000_000))))
    #expect(await planner.due == nil)
  }

  @Test func `one with errors waits for somebody to mend them`() async throws {
    let (planner, recorded) = try planner()
    try recorded.write("---\ntitle: Now\ndate: never\n---\nNow.\n", to: "content/blog/now.md")
    let plan = await planner.plan(.init(keepsGoing: false), changed: [])
    #expect(plan.site == nil && !plan.faults.isEmpty)
    #expect(await planner.due == nil)
  }
}
