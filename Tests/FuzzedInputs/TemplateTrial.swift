import Templates
import Text

/// A template, and after a zero byte a partial and a layout that it may name `a` and `b`.
enum TemplateTrial {
  private struct Part: View {
    var name = "<n>"
    var parts: [Part] = []

    static let shape = Shape<Part>("Part", [.text("name", \.name), .each("parts", \.parts)])
  }

  private struct Page: View {
    var title = "T & t"
    var isOpen = true
    var body = HTML(trusted: "<p>b</p>")
    var part: Part? = Part()
    var parts = [Part(name: "1", parts: [Part(name: "1.1")]), Part(name: "2")]
    var words = Words(["by": "par"])

    static let shape = Shape<Page>(
      "Page",
      [
        .text("title", \.title), .flag("open", \.isOpen), .html("body", \.body), .one("part", \.part),
        .each("parts", \.parts), .words("t", \.words),
      ])
  }

  static func run(_ bytes: [UInt8]) -> String? {
    let texts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    var templates: [String: SourceText] = [:]
    for (name, text) in zip(["page", "a", "b"], texts) {
      templates[name] = SourceText(path: "templates/\(name).mustache", bytes: Array(text))
    }
    let library = TemplateLibrary(theme: [:], overrides: templates, words: ["by"])
    var binding = TemplateBinding(library)
    let page = binding.bind("page", to: Page.self)
    let found = binding.diagnostics
    if found.count > 2 * bytes.count + 10 { return "\(found.count) messages about \(bytes.count) bytes" }
    for source in templates.values {
      if let wrong = Messages.whatIsWrong(with: found, in: source) { return wrong }
    }
    var buffer = ByteBuffer()
    page.render(Page(), into: &buffer)
    return nil
  }
}
