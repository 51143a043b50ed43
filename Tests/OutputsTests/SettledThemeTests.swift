import Templates
import Testing
import Text
import Theme

@testable import Outputs

/// What all pages of a language have alike is rendered once, before them: it must never be another page's.
@Suite struct SettledThemeTests {
  private static let files = [
    "blog/eau.fr.md": "---\ntitre: L’eau\ndate: 2026-05-01\ntags: [eau]\n---\nTexte.",
    "blog/eau.en.md": "---\ntitle: Water\ndate: 2026-05-01\ntags: [water]\n---\nText.",
    "blog/feu.fr.md": "---\ntitre: Le feu\ndate: 2026-05-02\n---\nTexte.",
    "pages/nous.fr.md": "---\ntitre: Nous <tous>\n---\nTexte.",
  ]
  private static let outputs: [any Output] = [BlogOutput(), TopicsOutput(), PagesOutput(), HomeOutput()]

  /// The pages with some templates of the project.
  private func pages(_ overrides: [String: String], settled: Bool = true) throws -> [String: String] {
    let site = try TestSite(Self.files, outputs: [])
    let rendered = site.composition.rendered
    let sources = overrides.map { ($0, SourceText(path: "templates/\($0).mustache", text: $1)) }
    let theme = BoundTheme(
      TemplateLibrary(
        theme: ThemeFiles.templates, overrides: Dictionary(uniqueKeysWithValues: sources),
        words: Set(rendered.interfaces.values.flatMap(\.words.names))),
      letters: LetterTheme([ThemeFiles.letters].compactMap { $0 }))
    #expect(theme.diagnostics.isEmpty)
    let composition = Composition(rendered: rendered, theme: theme, isSettled: settled)
    var pages: [String: String] = [:]
    for artifact in Self.outputs.flatMap({ $0.artifacts(composition) }) {
      guard case .rendered(let render) = artifact.content else { continue }
      var buffer = ByteBuffer()
      render(&buffer)
      pages[artifact.permalink.path] = buffer.string
    }
    return pages
  }

  @Test(arguments: [
    [:],
    [
      "partials/masthead":
        "<header>{{page.lang}} {{page.title}}{{#page.menu}}{{#within}}!{{/within}}{{url}}{{/page.menu}}</header>"
    ],
    [
      "partials/footer":
        "{{#page.footer_links}}{{@number}}{{title}}{{page.canonical}}{{/page.footer_links}}{{t.search}}"
    ],
    ["layout": "{{#page}}{{lang}}{{site.title}}{{#site}}{{title}}{{/site}}{{t.by}}{{/page}}{{$main}}{{/main}}"],
  ])
  func `every page is the one that its templates make without anything kept`(_ overrides: [String: String]) throws {
    let pages = try pages(overrides)
    #expect(pages.count > 10)
    #expect(try self.pages(overrides, settled: false) == pages)
  }

  @Test func `each page says its own language and place`() throws {
    let pages = try pages([:])
    let french = pages["/blog/eau/"] ?? ""
    let english = pages["/en/blog/eau/"] ?? pages["/en/blog/water/"] ?? ""
    #expect(french.missing(["<html lang=\"fr\"", "aria-current=\"true\">Blog", "Nous &lt;tous&gt;"]).isEmpty)
    #expect(english.missing(["<html lang=\"en\"", "content=\"en_GB\""]).isEmpty)
    #expect(!english.contains("Nous &lt;tous&gt;"))
    #expect(pages["/blog/"]?.contains("<a href=\"/blog/\" aria-current=\"page\">") == true)
    #expect(pages["/"]?.contains("<a href=\"/blog/\">") == true)
  }
}
