import Content
import Site
import Templates
import Text
import Theme
import Writer

@testable import Outputs

/// A whole site made in memory: from files as somebody writes them to the bytes of every address.
struct TestSite {
  /// What the parts of the site yield.
  let composition: Composition
  /// What was found wrong on the way, in all stages.
  let diagnostics: [Diagnostic]
  private let pages: [String: String]

  /// Builds a site.
  /// - Parameters:
  ///   - files: texts by path below `content/`; of what is neither Markdown nor `site.yml` only the size counts.
  ///   - instant: now, in RFC 3339 form.
  ///   - sidecars: what is known of files in media kits.
  ///   - pixelSizes: the sizes of pictures.
  init(
    _ files: [String: String], at instant: String = "2026-05-15T12:00:00+02:00", outputs: [any Output],
    sidecars: [Sidecar] = [], pixelSizes: [String: FileFacts.PixelSize] = [:]
  ) throws {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(path: "content/site.yml", text: files["site.yml"] ?? TestSite.configuration)
    let (configuration, found) = ConfigurationReader.read(source)
    diagnostics += found
    guard let configuration else { throw TestSiteFailure(diagnostics: found) }
    let now = try TimestampParser(zone: configuration.timeZone).parse(instant).instant

    let entries = TestSite.entries(files, configuration: configuration, diagnostics: &diagnostics)
    let visible = entries.filter { Visibility(of: $0, at: now).isVisible }
    let (site, resolving) = Site.resolving(visible, configuration: configuration, at: now)
    diagnostics += resolving

    let links = LinkDirectory(
      site: site,
      files: ProjectFiles(
        entries: Set(files.keys.filter { $0.hasSuffix(".md") }),
        others: Set(files.keys.filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".yml") })),
      bundles: Set(entries.map(\.file).filter(\.isBundle).map(\.folder)))
    let interfaces = try TestSite.interfaces()
    let facts = FileFacts(byteCounts: files.mapValues { $0.utf8.count }, pixelSizes: pixelSizes)
    let renderer = BodyRenderer(site: site, links: links, interfaces: interfaces, facts: facts)
    let bodies = site.publications.map { renderer.render($0) }
    diagnostics += bodies.flatMap(\.diagnostics)
    diagnostics += HeaderReferences(site: site, links: links).diagnostics

    let words = interfaces.values.reduce(into: Set<String>()) { $0.formUnion($1.words.names) }
    let theme = BoundTheme(
      TemplateLibrary(theme: ThemeFiles.templates, words: words),
      letters: LetterTheme([ThemeFiles.letters].compactMap { $0 }))
    diagnostics += theme.diagnostics
    let rendered = RenderedSite(
      site: site, texts: bodies.map { .rendered($0.body) }, links: links, interfaces: interfaces, facts: facts,
      sidecars: Dictionary(uniqueKeysWithValues: sidecars.map { ($0.file, $0) }))
    composition = Composition(rendered: rendered, theme: theme)
    self.diagnostics = diagnostics
    pages = TestSite.pages(of: outputs, composition)
  }

  /// The addresses of everything that was written, sorted.
  var addresses: [String] { pages.keys.sorted() }

  /// What stands at an address; empty when nothing does.
  subscript(address: String) -> String { pages[address] ?? "" }

  /// The lines of a calendar with folded ones joined.
  func calendar(_ address: String) -> [String] {
    self[address].replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The publication of a file.
  func publication(_ path: String) throws -> Publication {
    guard let publication = composition.site.publication(path: path) else {
      throw TestSiteFailure(diagnostics: diagnostics)
    }
    return publication
  }

  private static func pages(of outputs: [any Output], _ composition: Composition) -> [String: String] {
    var pages: [String: String] = [:]
    for artifact in outputs.flatMap({ $0.artifacts(composition) }) {
      guard case .rendered(let render) = artifact.content else { continue }
      var buffer = ByteBuffer()
      render(&buffer)
      pages[artifact.permalink.path] = buffer.string
    }
    return pages
  }

  private static func entries(
    _ files: [String: String], configuration: SiteConfiguration, diagnostics: inout [Diagnostic]
  ) -> [Entry] {
    let reader = EntryReader(configuration: configuration)
    var entries: [Entry] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      guard let file = EntryFile(path: path, languages: configuration.languages) else { continue }
      let result = reader.read(SourceText(path: "content/" + path, text: text), file: file)
      diagnostics += result.diagnostics
      if let entry = result.entry { entries.append(entry) }
    }
    return entries
  }

  private static func interfaces() throws -> [Language: Interface] {
    var interfaces: [Language: Interface] = [:]
    for (language, source) in ThemeFiles.texts {
      interfaces[language] = Interface(language: language, texts: try FlatTexts.read(source))
    }
    return interfaces
  }

  /// A configuration for tests that need nothing special.
  static let configuration = """
    titre: Les Ateliers
    adresse: https://ateliers.example/
    fuseau: Europe/Paris
    langues: [fr, en]
    organisation:
      nom: Les Ateliers
    a-propos:
      default:
        fr: |
          Nous réparons <tout>.

          Depuis 2023.
        en: We mend everything.
      histoire: Une longue histoire.
    contacts-presse: [maud]
    par-page: 2

    """
}

/// A site that could not be made.
struct TestSiteFailure: Error {
  let diagnostics: [Diagnostic]
}

extension String {
  /// Those parts that the text does not contain: a failure then shows them and not a whole page.
  func missing(_ parts: [String]) -> [String] { parts.filter { !contains($0) } }
}
