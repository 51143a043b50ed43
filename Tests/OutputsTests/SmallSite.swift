import Content
import Templates
import Testing
import Text
import Theme

@testable import Outputs
@testable import Site

/// A project in memory, composed as a build would.
struct SmallSite {
  let composition: Composition
  let diagnostics: [Diagnostic]

  var site: Site { composition.site }
  var rendered: RenderedSite { composition.rendered }

  /// - Parameters:
  ///   - files: Markdown by its path below `content/`.
  ///   - settings: lines of `site.yml` besides title, address and time zone.
  init(
    _ files: some Sequence<(key: String, value: String)>, settings: String = "", others: Set<String> = [],
    at now: String = "2026-06-30"
  ) throws {
    let yaml = "titre: Essai\nadresse: https://essai.example/\nfuseau: Europe/Paris\n\(settings)"
    let read = ConfigurationReader.read(SourceText(path: "content/site.yml", text: yaml))
    let configuration = try #require(read.configuration, "\(read.diagnostics)")
    var diagnostics = read.diagnostics
    let instant = try Self.instant(now, zone: configuration.timeZone)
    let reader = EntryReader(configuration: configuration)
    var entries: [Entry] = []
    var paths: Set<String> = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = try #require(EntryFile(path: path, languages: configuration.languages))
      let result = reader.read(SourceText(path: "content/\(path)", text: text), file: file)
      diagnostics += result.diagnostics
      paths.insert(path)
      if let entry = result.entry { entries.append(entry) }
    }
    let visible = entries.filter { Visibility(of: $0, at: instant).isVisible }
    let (site, found) = Site.resolving(visible, configuration: configuration, at: instant)
    diagnostics += found
    let links = LinkDirectory(site: site, files: ProjectFiles(entries: paths, others: others), bundles: [])
    let interfaces = try Self.interfaces(configuration.languages)
    let facts = FileFacts(byteCounts: [:], pixelSizes: [:])
    let bodies = BodyRenderer(site: site, links: links, interfaces: interfaces, facts: facts)
    let results = site.publications.map { bodies.render($0) }
    diagnostics += results.flatMap(\.diagnostics)
    let rendered = RenderedSite(
      site: site, texts: results.map { .rendered($0.body) }, links: links, interfaces: interfaces, facts: facts,
      sidecars: [:])
    let theme = BoundTheme(
      TemplateLibrary(theme: ThemeFiles.templates, words: Set(interfaces.values.flatMap(\.words.names))),
      letters: LetterTheme([ThemeFiles.letters].compactMap { $0 }))
    diagnostics += theme.diagnostics
    composition = Composition(rendered: rendered, theme: theme)
    self.diagnostics = diagnostics
  }

  /// The files of an output by their addresses.
  func files(of output: some Output) -> [String: String] {
    var files: [String: String] = [:]
    for artifact in output.artifacts(composition) {
      guard case .rendered(let render) = artifact.content else { continue }
      var buffer = ByteBuffer()
      render(&buffer)
      files[artifact.permalink.href] = buffer.string
    }
    return files
  }

  /// A date as site.yml's zone reads it.
  static func instant(_ text: String, zone: TimeZoneRules) throws -> Instant {
    try TimestampParser(zone: zone).parse(text).instant
  }

  private static func interfaces(_ languages: [Language]) throws -> [Language: Interface] {
    var interfaces: [Language: Interface] = [:]
    for language in languages {
      let source = try #require(ThemeFiles.texts[language])
      interfaces[language] = Interface(language: language, texts: try FlatTexts.read(source))
    }
    return interfaces
  }
}
