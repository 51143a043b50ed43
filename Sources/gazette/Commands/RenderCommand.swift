import ArgumentParser
import Markdown
import Text

/// `gazette render`: Markdown on the standard input to an HTML fragment.
struct RenderCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "render", en: "Turns Markdown on the standard input into an HTML fragment.",
      fr: "Transforme le Markdown de l’entrée standard en fragment HTML.")
  }

  @Flag(
    help: ArgumentHelp(
      en: "Keep raw HTML and every address, exactly as cmark-gfm does. Not for texts of strangers.",
      fr: "Garder le HTML brut et toutes les adresses, exactement comme cmark-gfm. Pas pour les textes d’inconnus."))
  var unsafe = false

  @Option(
    help: ArgumentHelp(
      en:
        "With --unsafe, the extensions to use, with commas: \(Self.extensionNames), or none. All but tagfilter otherwise.",
      fr:
        "Avec --unsafe, les extensions à employer, avec des virgules : \(Self.extensionNames), ou none. Sinon toutes sauf tagfilter."
    ))
  var extensions: String?

  private static let extensionNames = Syntax.names.joined(separator: ", ")

  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let source = SourceText(path: "<stdin>", bytes: console.input())
    let names = extensions.map { $0 == "none" ? [] : $0.split(separator: ",").map(String.init) }
    guard let chosen = names.map(Syntax.init(named:)) ?? .gitHub else { throw .unknownExtension(Self.extensionNames) }
    do throws(StructureError) {
      let document = try Document(parsing: source.bytes, syntax: unsafe ? chosen : .content)
      var buffer = ByteBuffer(capacity: source.bytes.count * 2)
      if unsafe {
        SpecificationRenderer(filtersTags: names?.contains("tagfilter") ?? false).render(document, into: &buffer)
      } else {
        var renderer = HTMLRenderer()
        renderer.labels = console.language == .french ? .french : .english
        let warnings = renderer.render(document, into: &buffer)
        report(warnings.map { $0.diagnostic(in: source) }, on: console)
      }
      console.write(.output, buffer.string)
      return .done
    } catch {
      let place = source.location(SourcePosition(line: error.line, column: 1))
      report([.error(error.code, at: place, error.message, help: error.help)], on: console)
      return .faults
    }
  }

  private func report(_ diagnostics: [Diagnostic], on console: Console) {
    DiagnosticReport(diagnostics, format: messages.format, console: console).print(on: console)
  }
}

extension RenderingWarning {
  /// The warning with its place.
  fileprivate func diagnostic(in source: SourceText) -> Diagnostic {
    .warning(code, at: source.location(SourcePosition(line: line, column: 1)), message, help: help)
  }
}
