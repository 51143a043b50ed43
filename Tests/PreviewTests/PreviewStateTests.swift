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
    #expect(state.take(PreviewPlan(site: nil, faults: [fault]), changed: ["content/a.md"]) == .exchange)
    #expect(state.site?.base == "/one" && state.faults == [fault])
    #expect(state.take(PreviewPlan(site: nil, faults: [fault]), changed: ["content/a.md"]) == nil)
    #expect(state.take(PreviewPlan(site: other, faults: []), changed: ["content/a.md"]) == .exchange)
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

  @Test(arguments: [
    (["content/a.md"], true), (["content/a.md", "templates/post.mustache"], true), (["content/a.jpg"], false),
    (["content/a.md", "content/a.jpg"], false), (["content/site.yml"], false), (["content/blog"], false), ([], false),
  ])
  func `pages are brought up to date when nothing that they load has changed`(_ changed: [String], _ isSo: Bool) {
    var state = PreviewState()
    _ = state.take(PreviewPlan(site: site, faults: []))
    #expect(state.take(PreviewPlan(site: other, faults: []), changed: Set(changed)) == (isSo ? .exchange : .reload))
    #expect(state.oldestExchangeable == (isSo ? 1 : 2))
  }

  @Test func `a page that missed a change of pictures or styles is loaded again`() {
    var state = PreviewState()
    let whole = PreviewPlan(site: site, faults: [])
    for changed: Set in [[], ["content/a.md"], ["content/a.css"], ["content/b.md"], ["content/a.md"]] {
      _ = state.take(whole, changed: changed)
    }
    #expect(state.version == 5 && state.oldestExchangeable == 3)
  }
}
