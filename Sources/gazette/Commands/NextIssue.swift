import Build
import Content
import Outputs
import Scaffolding
import Text

/// The issue of the newsletter that comes next, and what it could carry.
struct NextIssue {
  let rhythm: IssueRhythm
  let language: Language
  let proposal: IssueProposal
  /// The errors of entries that the proposal had to leave out.
  private let diagnostics: [Diagnostic]

  /// Plans the site for the day of the letter: what goes online until then belongs to it. Nil when the project has errors in
  /// the way, which `report` is told.
  /// - Throws: when an option names what cannot be.
  init?(
    _ options: NewIssueOptions, in folder: ProjectFolder, _ configuration: SiteConfiguration, now: Instant,
    report: ([Diagnostic]) -> Void
  ) async throws(CommandFailure) {
    let language = try Self.language(options.language, configuration)
    self.language = language
    let (entries, names) = Self.issues(in: folder, configuration)
    let next = IssueRhythm(
      after: entries, files: names, in: language, every: configuration.newsletter.every, now: now,
      zone: configuration.timeZone)
    let number = options.number ?? next.number
    if let owner = entries.first(where: { $0.language == language && $0.isIssue(number) }) {
      throw .takenNumber(number, by: owner.source.path, next: next.number)
    }
    let date = try Self.date(options.date, configuration.timeZone) ?? next.date
    rhythm = IssueRhythm(number: number, date: date)
    let sent = Timestamp(date, in: configuration.timeZone)
    var request = BuildRequest(lookingAt: folder, at: .instant(max(sent.instant, now)))
    request.includesDrafts = true
    request.keepsGoing = true
    let site = await Project.plan(request)
    diagnostics = site.diagnostics.filter { $0.severity == .error }
    guard let proposal = site.proposal(for: sent, in: language) else {
      report(diagnostics)
      return nil
    }
    self.proposal = proposal
  }

  /// The issues of the project, and the names of all files among them.
  private static func issues(
    in folder: ProjectFolder, _ configuration: SiteConfiguration
  ) -> (entries: [Entry], names: [String]) {
    let reader = EntryReader(configuration: configuration)
    let names = folder.names(in: "content/\(Kind.issue.folder)").filter {
      SentIssue.folder(holding: "\(Kind.issue.folder)/\($0)/") == nil
    }
    let entries = names.compactMap { name -> Entry? in
      let path = [name, "\(name)/index.md"].map { "\(Kind.issue.folder)/\($0)" }
      guard let path = path.first(where: { $0.hasSuffix(".md") && folder.holds("content/\($0)") }),
        let file = EntryFile(path: path, languages: configuration.languages),
        let source = folder.source("content/\(path)")
      else { return nil }
      return reader.read(source, file: file).entry
    }
    return (entries, names)
  }

  private static func language(
    _ written: String?, _ configuration: SiteConfiguration
  ) throws(CommandFailure) -> Language {
    guard let written else { return configuration.defaultLanguage }
    if let language = Language(written), configuration.languages.contains(language) { return language }
    let list = configuration.languages.map(\.tag).joined(separator: ", ")
    throw .wrongUse(
      Message(en: "The site has no language “\(written)”.", fr: "Le site n’a pas de langue « \(written) »."),
      help: Message(en: "Write one of: \(list).", fr: "Écrivez l’une de celles-ci : \(list)."))
  }

  private static func date(_ written: String?, _ zone: TimeZoneRules) throws(CommandFailure) -> LocalTime? {
    guard let written else { return nil }
    do throws(TimestampParser.Failure) {
      let date = try TimestampParser(zone: zone).parse(written)
      // A letter leaves in the morning unless somebody says otherwise.
      return date.isDateOnly ? LocalTime(date: date.date, hour: 8) : zone.local(date.instant)
    } catch {
      let example = error.suggestion ?? "2026-05-01 08:00"
      throw .wrongUse(
        Message(en: "“\(written)” is not a date.", fr: "« \(written) » n’est pas une date."),
        help: Message(en: "Write it as \(example).", fr: "Écrivez-la comme \(example)."))
    }
  }

  // MARK: Report

  /// How many entries are named one by one.
  private static let mostNamed = 10

  /// Says what the letter could carry, what has been in none, and what was in one already.
  func report(on console: Console, format: DiagnosticPrinter.Format) {
    if !diagnostics.isEmpty {
      DiagnosticReport(diagnostics, format: format, console: console).print(on: console)
      console.say(
        Message(
          en: "What has errors is not in the list of the letter.",
          fr: "Ce qui contient des erreurs n’est pas dans le sommaire de la lettre."))
    }
    let (first, last) = (proposal.window.lowerBound.iso, proposal.window.upperBound.iso)
    let count = proposal.collected.count
    console.say(
      Message(
        en: "Letter \(rhythm.number), \(rhythm.date.date.iso): from \(first) to \(last), \(count) "
          + (count == 1 ? "entry." : "entries."),
        fr: "Lettre n° \(rhythm.number), \(rhythm.date.date.iso) : du \(first) au \(last), \(count) "
          + (count < 2 ? "contenu." : "contenus.")))
    if proposal.isThin {
      console.say(
        Message(
          en: "That is little for a letter: take in something older, or wait.",
          fr: "C’est peu pour une lettre : reprenez un contenu plus ancien, ou attendez."))
    }
    list(
      proposal.waiting, on: console,
      Message(
        en: "Older, and no letter has carried them (behind a # in the file): \(proposal.waiting.count)",
        fr: "Plus anciens, et dans aucune lettre (derrière un # dans le fichier) : \(proposal.waiting.count)"))
    list(
      proposal.carried, on: console,
      Message(
        en: "An earlier letter carried them already (behind a #): \(proposal.carried.count)",
        fr: "Déjà dans une lettre précédente (derrière un #) : \(proposal.carried.count)"))
  }

  private func list(_ items: [IssueProposal.Item], on console: Console, _ title: Message) {
    guard !items.isEmpty else { return }
    console.say(title)
    for item in items.prefix(Self.mostNamed) {
      console.say(Message(en: "  \(item.path): \(item.note.english)", fr: "  \(item.path) : \(item.note.french)"))
    }
    if items.count > Self.mostNamed { console.say(Message(en: "  …", fr: "  …")) }
  }
}

extension Entry {
  /// Whether it is the issue of a number.
  fileprivate func isIssue(_ number: Int) -> Bool {
    if case .issue(let issue) = details { issue.number == number } else { false }
  }
}

extension CommandFailure {
  fileprivate static func takenNumber(_ number: Int, by path: String, next: Int) -> CommandFailure {
    .wrongUse(
      Message(en: "Letter \(number) is there already: \(path).", fr: "La lettre n° \(number) existe déjà : \(path)."),
      help: Message(
        en: "The next number is \(next): leave --number out.", fr: "Le prochain numéro est \(next) : ôtez --number."))
  }
}
