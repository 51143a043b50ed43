import Content
import Testing
import Text

@testable import Scaffolding

@Suite struct ScaffoldingTests {
  private static let today = CivilDate(daysSinceEpoch: 20_788)
  private static let now = Instant(secondsSinceEpoch: 20_788 * 86_400 + 34_200)

  private static func configuration(_ language: MessageLanguage) throws -> SiteConfiguration {
    let files = StarterProject.files(in: language, today: today)
    let settings = try #require(files.first { $0.path == "content/site.yml" })
    let (configuration, diagnostics) = ConfigurationReader.read(SourceText(path: settings.path, text: settings.text))
    #expect(diagnostics == [])
    return try #require(configuration)
  }

  private static func read(_ file: ProjectFile, _ configuration: SiteConfiguration) throws -> Entry {
    let path = String(file.path.dropFirst("content/".count))
    let place = try #require(EntryFile(path: path, languages: configuration.languages))
    let result = EntryReader(configuration: configuration).read(
      SourceText(path: file.path, text: file.text), file: place)
    #expect(result.diagnostics == [], "\(file.text)")
    return try #require(result.entry)
  }

  @Test(arguments: MessageLanguage.allCases)
  func `every file of the starter is read without a word of complaint`(_ language: MessageLanguage) throws {
    let configuration = try Self.configuration(language)
    let files = StarterProject.files(in: language, today: Self.today)
    let entries = try files.filter { $0.path.hasPrefix("content/") && $0.path.hasSuffix(".md") }
      .map { try Self.read($0, configuration) }
    #expect(Set(entries.map(\.kind)) == Set(Kind.allCases))
    #expect(!files.contains { $0.text.contains("{+") || $0.text.contains("{-") })
    let hidden = entries.filter { !Visibility(of: $0, at: Self.now).isVisible }
    #expect(hidden.map(\.kind) == [.release])
  }

  @Test func `both starters have the same kinds of files`() {
    let lists = MessageLanguage.allCases.map { language in
      StarterProject.files(in: language, today: Self.today)
        .map { $0.path.split(separator: "/").dropLast().joined(separator: "/") }.sorted()
    }
    #expect(lists.first == lists.last)
  }

  private static let cases = MessageLanguage.allCases.flatMap { language in
    [Kind.post, .release, .kit, .event, .issue, .contribution, .person, .page].map { (language, $0) }
  }

  private static func entry(_ kind: Kind, _ configuration: SiteConfiguration, title: String = "x") -> NewEntry {
    let issue = IssueRhythm(after: [], files: [], every: 15, now: now, zone: configuration.timeZone)
    return NewEntry(kind, title: title, configuration: configuration, now: now, issue: issue)
  }

  @Test(arguments: cases)
  func `a new entry is read without a complaint, and stays offline`(_ language: MessageLanguage, _ kind: Kind) throws {
    let configuration = try Self.configuration(language)
    let title = "A \"title\": with \\ # all [sorts] of 'signs' & {more}"
    let new = Self.entry(kind, configuration, title: title)
    let entry = try Self.read(new.file, configuration)
    #expect(entry.header.title == title)
    #expect(entry.kind == kind)
    #expect(Visibility(of: entry, at: Self.now).isVisible == (kind == .person))
    #expect((new.draftKey == nil) == [.person, .contribution].contains(kind))
  }

  @Test(arguments: cases)
  func `every optional line can be opened`(_ language: MessageLanguage, _ kind: Kind) throws {
    let configuration = try Self.configuration(language)
    let file = Self.entry(kind, configuration).file
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let offered = lines.filter { $0.hasPrefix("# ") && $0.contains(": ") }.dropFirst()
    #expect(offered.count >= kind.ownFields.count - 2)
    let opened = lines.map { offered.contains($0) ? String($0.dropFirst(2)) : String($0) }
    _ = try Self.read(ProjectFile(path: file.path, text: opened.joined(separator: "\n")), configuration)
  }

  @Test func `a French site gets French keys, any other English ones`() throws {
    let french = Self.entry(.event, try Self.configuration(.french)).file.text
    #expect(french.contains("\ndebut: ") && french.contains("\nbrouillon: oui\n") && !french.contains("\n# place:"))
    let english = Self.entry(.event, try Self.configuration(.english)).file.text
    #expect(english.contains("\nstart: ") && english.contains("\ndraft: true\n") && !english.contains("\n# lieu:"))
  }

  @Test func `a long title gives a file name that ends with a word`() throws {
    let title = Array(repeating: "syllabes", count: 40).joined(separator: " ")
    let path = Self.entry(.page, try Self.configuration(.french), title: title).file.path
    #expect(path.utf8.count <= "content/pages/.md".count + 80)
    #expect(path.hasSuffix("-syllabes.md"))
    let signs = Self.entry(.page, try Self.configuration(.french), title: "!?").file.path
    #expect(signs == "content/pages/page.md")
  }
}
