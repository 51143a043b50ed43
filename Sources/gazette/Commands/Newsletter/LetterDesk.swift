import Build
import Content
import Outputs
import Text

/// Finds a letter by its number.
struct LetterDesk {
  let folder: ProjectFolder
  /// The moment asked for; nil for now, or for the date of the letter when that is still to come.
  let at: InstantInput?
  let format: DiagnosticPrinter.Format
  let console: Console

  /// The letters of a number, one a language, with the site that they belong to; nil when the project has errors,
  /// which are reported.
  /// - Throws: when no letter has the number.
  /// - Parameter looksAhead: whether the letter’s own date is taken when it lies after the moment asked for, too.
  func letters(
    numbered number: Int, looksAhead: Bool = false
  ) async throws(CommandFailure) -> (letters: [PlannedLetter], site: PlannedSite)? {
    guard let site = await plan(at: at ?? .instant(console.now)) else { return nil }
    let letters = site.letters.filter { $0.number == number }
    if !letters.isEmpty { return (letters, site) }
    let all = await everyLetter()
    guard at == nil || looksAhead, let date = all.filter({ $0.number == number }).compactMap(\.date).max() else {
      throw .unknownLetter(number, known: Set(all.map(\.number)).sorted())
    }
    // Its own date: what goes online until then belongs to it, and drafts do not.
    guard let later = await plan(at: .instant(max(date.instant, console.now))) else { return nil }
    let planned = later.letters.filter { $0.number == number }
    if planned.isEmpty { throw .unpublishedLetter(number) }
    return (planned, later)
  }

  /// The letters of a number that are still to be sent.
  /// - Throws: when no letter has the number, or it has been sent.
  func coming(numbered number: Int) async throws(CommandFailure) -> (letters: [PlannedLetter], site: PlannedSite)? {
    guard let (letters, site) = try await letters(numbered: number) else { return nil }
    if let sent = letters.first(where: { $0.sent != nil }) { throw .sentLetter(sent) }
    return (letters, site)
  }

  /// The last letter that is online and was not sent yet, or the next one.
  func lastNumber() async throws(CommandFailure) -> Int {
    let all = await everyLetter().filter { $0.sent == nil }
    let next = all.filter { letter in letter.date.map { $0.instant >= console.now } ?? true }.map(\.number).min()
    guard let number = next ?? all.map(\.number).max() else { throw .noLetter }
    return number
  }

  /// The drafts and the scheduled ones, too.
  private func everyLetter() async -> [PlannedLetter] {
    var request = BuildRequest(lookingAt: folder, at: at ?? .instant(console.now))
    request.includesDrafts = true
    request.keepsGoing = true
    return await Project.plan(request).letters
  }

  private func plan(at moment: InstantInput) async -> PlannedSite? {
    let site = await Project.plan(BuildRequest(lookingAt: folder, at: moment))
    let errors = site.diagnostics.filter { $0.severity == .error }
    DiagnosticReport(errors, format: format, console: console).print(on: console)
    return errors.isEmpty ? site : nil
  }
}

extension CommandFailure {
  /// No letter has a number.
  static func unknownLetter(_ number: Int, known: [Int]) -> CommandFailure {
    let list = known.map(String.init).joined(separator: ", ")
    let meant = nearest(to: String(number), among: known.map(String.init))
    let message = Message(en: "There is no letter \(number).", fr: "Il n’y a pas de lettre n° \(number).")
    guard !known.isEmpty else { return .wrongUse(message, help: Self.noLetterHelp) }
    return .wrongUse(
      message,
      help: Message(
        en: (meant.map { "Did you mean \($0)? " } ?? "") + "There are: \(list).",
        fr: (meant.map { "Vouliez-vous dire \($0) ? " } ?? "") + "Il y a : \(list)."))
  }

  /// The letter is a draft, or something else keeps it off the site on its own day.
  static func unpublishedLetter(_ number: Int) -> CommandFailure {
    .wrongUse(
      Message(
        en: "Letter \(number) is not finished: it would not be online on its own date.",
        fr: "La lettre n° \(number) n’est pas prête : elle ne serait pas en ligne à sa propre date."),
      help: Message(
        en: "Take “draft: true” out of its header; “gazette why FILE” says what holds it.",
        fr: "Retirez « brouillon: oui » de son en-tête ; « gazette why FICHIER » dit ce qui la retient."))
  }

  /// The letter has been sent.
  static func sentLetter(_ letter: PlannedLetter) -> CommandFailure {
    let (day, folder) = (letter.sent?.date.iso ?? "", SentIssue.folder(of: letter.source))
    return .wrongUse(
      Message(
        en: "Letter \(letter.number) was sent on \(day): it is not made a second time.",
        fr: "La lettre n° \(letter.number) est partie le \(day) : elle ne se refait pas."),
      help: Message(
        en: "What was sent is kept in \(folder). To let somebody read it, give them the address of its page.",
        fr: "Ce qui est parti est conservé dans \(folder). Pour la faire lire, donnez l’adresse de sa page."))
  }

  /// The project has no letters.
  static let noLetter = CommandFailure.wrongUse(
    Message(en: "There is no letter yet.", fr: "Il n’y a pas encore de lettre."), help: noLetterHelp)

  private static let noLetterHelp = Message(
    en: "Write one: gazette new issue “Title”", fr: "Écrivez-en une : gazette new issue « Titre »")
}
