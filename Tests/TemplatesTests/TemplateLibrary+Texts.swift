import Templates
import Text

extension TemplateLibrary {
  /// A library of templates given as text; `post` is the one that tests render.
  init(_ texts: [String: String], overrides: [String: String] = [:]) {
    func sources(_ texts: [String: String]) -> [String: SourceText] {
      var sources: [String: SourceText] = [:]
      for (name, text) in texts {
        sources[name] = SourceText(path: "templates/\(name).mustache", text: text)
      }
      return sources
    }
    self.init(theme: sources(texts), overrides: sources(overrides), words: PageView().words.names)
  }

  /// The page that `post` yields, and what is wrong with it.
  func page<V: View>(_ view: V, name: String = "post") -> (text: String, diagnostics: [Diagnostic]) {
    var binding = TemplateBinding(self)
    let template = binding.bind(name, to: V.self)
    var buffer = ByteBuffer()
    template.render(view, into: &buffer)
    return (buffer.string, binding.diagnostics)
  }

  /// What is wrong, as people read it.
  func report<V: View>(for view: V.Type, name: String = "post", language: MessageLanguage = .english)
    -> String
  {
    var binding = TemplateBinding(self)
    _ = binding.bind(name, to: V.self)
    let printer = DiagnosticPrinter(format: .text, language: language)
    return binding.diagnostics.map(printer.text).joined()
  }
}
