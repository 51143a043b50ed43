import Preview
import Testing
import Text

@Suite struct PreviewStateTests {
  private let site = ShownSite(files: [:], base: "/one", time: LocalTime(date: CivilDate(daysSinceEpoch: 0)))
  private let other = ShownSite(files: [:], base: "/two", time: LocalTime(date: CivilDate(daysSinceEpoch: 0)))
  private let fault = Diagnostic.error("x", at: SourceLocation(path: "a.md"), Message(en: "bad", fr: "faux"))

  @Test func `an error leaves the site as it was, and mending it brings the new one`() {
    var state = PreviewState()
    #expect(state.take(PreviewPlan(site: site, faults: [])) == .reload)
    #expect(!state.order.keepsGoing)
    #expect(state.take(PreviewPlan(site: nil, faults: [fault]), changed: ["content/a.md"]) == .reload)
    #expect(state.site?.base == "/one" && state.faults == [fault])
    #expect(state.take(PreviewPlan(site: nil, faults: [fault]), changed: ["content/a.md"]) == nil)
    #expect(state.take(PreviewPlan(site: other, faults: []), changed: ["content/a.md"]) == .reload)
    #expect(state.site?.base == "/two" && state.faults.isEmpty && state.version == 3)
  }

  @Test func `until there was a whole site, the rest of one is shown`() {
    var state = PreviewState()
    #expect(state.take(PreviewPlan(site: nil, faults: [fault])) == .reload)
    #expect(state.site == nil && state.order.keepsGoing)
    #expect(state.take(PreviewPlan(site: site, faults: [fault])) == .reload)
    #expect(state.site?.base == "/one" && state.order.keepsGoing)
    #expect(state.take(PreviewPlan(site: other, faults: [])) == .reload)
    #expect(!state.order.keepsGoing)
  }

  @Test func `style sheets alone are swapped, unless something was wrong`() {
    var state = PreviewState()
    let whole = PreviewPlan(site: site, faults: [])
    _ = state.take(whole)
    #expect(state.take(whole, changed: ["content/static/a.css", "content/static/b.css"]) == .styles)
    #expect(state.take(whole, changed: ["content/static/a.css", "content/a.md"]) == .reload)
    _ = state.take(PreviewPlan(site: nil, faults: [fault]))
    #expect(state.take(whole, changed: ["content/static/a.css"]) == .reload)
  }
}
