import Synchronization
import Templates
import Testing
import Text

/// How often the fields of a shared view were read.
private final class ReadCount: Sendable {
  let number = Mutex(0)
}

private struct StepView: View {
  var name: String
  var isHere = false
  var steps: [StepView] = []

  static let shape = Shape<StepView>(
    "StepView", [.text("name", \.name), .flag("here", \.isHere), .each("steps", \.steps)])
}

/// What the pages of a language have alike.
private struct FrameView: View {
  var lang: String
  var motto = ""
  var steps: [StepView] = []
  var tags = ["<a>", "b"]
  let reads = ReadCount()

  static let shape = Shape<FrameView>(
    "FrameView",
    [
      .text("lang") { view in
        view.reads.number.withLock { $0 += 1 }
        return view.lang
      },
      .text("motto", \.motto), .each("frame_steps", \.steps), .texts("tags", \.tags),
    ])
}

private struct SheetView: View {
  var frame: Shared<FrameView>
  var title: String
  var steps: [StepView] = []
  var inner: Prepared<SheetView>?
  var words: Words

  static let shape = Shape<SheetView>(
    "SheetView",
    [
      .text("title", \.title), .each("steps", \.steps), .each("inners") { $0.inner.map { [$0] } ?? [] },
      .words("t", \.words),
    ]
  ).including(\.frame)

  var constants: Constants? { frame.constants(of: words) }
}

private struct WholeView: View {
  var page: Prepared<SheetView>
  var words: Words

  static let shape = Shape<WholeView>("WholeView", [.one("page") { $0.page }, .words("t", \.words)])

  var constants: Constants? { page.view.frame.constants(of: words) }
}

@Suite struct SettlingTests {
  private static let french = Words(["read_more": "Lire & voir", "by": "par"])
  private static let english = Words(["read_more": "Read on", "by": "by"])
  private static let steps = [
    StepView(name: "<1>", steps: [StepView(name: "1.1", isHere: true)]), StepView(name: "2", isHere: true),
  ]

  private let fr = Shared(FrameView(lang: "fr", motto: "« l’eau »", steps: Self.steps), words: Self.french)
  private let en = Shared(FrameView(lang: "en", steps: [StepView(name: "home")]), words: Self.english)

  private func sheet(_ frame: Shared<FrameView>, _ title: String, _ words: Words) -> SheetView {
    let elsewhere = SheetView(frame: en, title: "inner", words: Words(["by": "of", "read_more": "no"]))
    return SheetView(frame: frame, title: title, steps: Self.steps, inner: Prepared(elsewhere), words: words)
  }

  private func text(_ template: BoundTemplate<WholeView>, _ view: WholeView) -> String {
    var buffer = ByteBuffer()
    template.render(view, into: &buffer)
    return buffer.string
  }

  private static let templates = [
    "{{page.lang}} {{page.title}} {{t.read_more}}: {{page.motto}}{{^page.motto}}none{{/page.motto}}",
    "{{#page.has_motto}}<b>{{page.motto}}</b>{{/page.has_motto}}{{#page.motto}}<i>{{.}}</i>{{/page.motto}}",
    "{{#page.tags}}{{@number}}{{.}}{{^@last}}, {{/@last}}{{/page.tags}}",
    "{{#page.frame_steps}}{{@number}}{{name}}{{#here}}!{{/here}}{{page.title}}{{^@last}};{{/@last}}{{/page.frame_steps}}",
    "{{#page.steps}}{{@number}}{{name}}{{t.by}}{{#page.frame_steps}}{{@number}}{{name}}{{/page.frame_steps}}{{/page.steps}}",
    "{{#page.frame_steps}}{{#page.steps}}{{@number}}{{name}}{{/page.steps}}{{@number}}{{name}}{{/page.frame_steps}}",
    "{{#page}}{{lang}}{{title}}{{t.by}}{{#inners}}{{lang}}{{title}}{{t.by}}{{/inners}}{{lang}}{{/page}}{{t.by}}",
    "{{#page.inners}}{{lang}}{{t.by}}{{page.lang}}{{#frame_steps}}{{name}}{{/frame_steps}}{{/page.inners}}{{page.lang}}",
    "{{#page.frame_steps}}{{>tree}}{{/page.frame_steps}}{{#page.steps}}{{>tree}}{{/page.steps}}",
    "{{#page.has_motto}}{{#page.steps}}{{>tree}}{{/page.steps}}{{/page.has_motto}}",
    "{{<layout}}{{$main}}{{page.title}}{{#page.frame_steps}}{{name}}{{/page.frame_steps}}{{/main}}{{/layout}}",
  ]

  @Test(arguments: templates)
  func `a settled template makes the same pages`(_ post: String) {
    let library = TemplateLibrary([
      "post": post, "tree": "({{name}}{{page.lang}}{{t.by}}{{#steps}}{{@number}}{{>tree}}{{/steps}})",
      "layout": "<{{page.lang}}>{{$main}}{{/main}}{{#page.tags}}{{.}}{{/page.tags}}",
    ])
    var binding = TemplateBinding(library)
    let template = binding.bind("post", to: WholeView.self)
    #expect(binding.diagnostics.filter { $0.code != "unused-template" }.isEmpty)
    let settled = template.settled(on: [fr.constants, en.constants])
    for (frame, words) in [(fr, Self.french), (en, Self.english), (fr, Self.english), (en, Words([:]))] {
      for title in ["A", "<B>"] {
        let view = WholeView(page: Prepared(sheet(frame, title, words)), words: words)
        #expect(text(settled, view) == text(template, view))
      }
    }
  }

  @Test func `what pages have alike is not read any more, and what they have not is`() {
    var binding = TemplateBinding(TemplateLibrary(["post": "{{page.lang}}{{page.title}}{{t.by}}"]))
    let settled = binding.bind("post", to: WholeView.self).settled(on: [fr.constants])
    let count = { (frame: Shared<FrameView>) in frame.view.reads.number.withLock { $0 } }
    let before = count(fr)
    #expect(text(settled, WholeView(page: Prepared(sheet(fr, "A", Self.french)), words: Self.french)) == "frApar")
    #expect(text(settled, WholeView(page: Prepared(sheet(fr, "B", Self.french)), words: Self.french)) == "frBpar")
    #expect(count(fr) == before)
    // Neither a page of another language nor one with other words is shown as if it had these.
    #expect(text(settled, WholeView(page: Prepared(sheet(en, "A", Self.english)), words: Self.english)) == "enAby")
    #expect(text(settled, WholeView(page: Prepared(sheet(fr, "A", Self.english)), words: Self.english)) == "frAby")
    #expect(count(fr) == before + 1)
  }

  @Test func `a view that looks the same is not taken for the one that was settled on`() {
    var binding = TemplateBinding(TemplateLibrary(["post": "{{page.motto}}"]))
    let settled = binding.bind("post", to: WholeView.self).settled(on: [fr.constants])
    let other = Shared(FrameView(lang: "fr", motto: "another"), words: Self.french)
    #expect(text(settled, WholeView(page: Prepared(sheet(other, "A", Self.french)), words: Self.french)) == "another")
  }
}
