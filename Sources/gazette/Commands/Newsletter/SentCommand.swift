import ArgumentParser
import Build
import Content
import Glibc
import Mail
import Outputs
import Scaffolding
import Text
import Writer

/// `gazette newsletter sent`: keeps a letter as it was sent, and writes into its header that it was.
struct SentCommand: ConsoleCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "sent", en: "Keeps a letter as it was sent: nothing that changes later changes it.",
      fr: "Conserve une lettre telle qu’elle est partie : plus rien de ce qui change ensuite ne la change.",
      discussion: Message(
        en:
          "With --at, the moment at which it was sent; now otherwise. Add the new folder to what you keep of the project.",
        fr: "Avec --at, le moment de l’envoi ; sinon maintenant. Ajoutez le nouveau dossier à ce que vous conservez du "
          + "projet."))
  }

  @Argument(
    help: ArgumentHelp(
      en: "The number of the letter.", fr: "Le numéro de la lettre.", value: Message(en: "number", fr: "numero")))
  var number: Int

  @OptionGroup var project: ProjectOptions
  @OptionGroup var messages: MessageOptions

  func run(on console: Console) async throws(CommandFailure) -> ExitStatus {
    let folder = project.folder(on: console)
    let desk = LetterDesk(folder: folder, at: project.time.at, format: messages.format, console: console)
    guard let (letters, site) = try await desk.letters(numbered: number, looksAhead: true) else { return .faults }
    let coming = letters.filter { $0.sent == nil }
    if coming.isEmpty, let sent = letters.first { throw .sentLetter(sent) }
    let moment = project.time.moment(on: console).instant(in: site.timeZone)
    let sources = Dictionary(
      site.artifacts.map { ($0.address.description, $0.source) }, uniquingKeysWith: { first, _ in first })
    for letter in coming {
      let kept = letter.keepsake().keeping(sources, website: site.origin + "/")
      let sent = site.timeZone.local(moment).written
      try keep(kept, of: letter, sent: sent, in: folder, on: console)
      let shown = console.shown("\(folder.path)/\(SentIssue.folder(of: letter.source))")
      console.write(.output, shown + "\n")
      console.say(
        Message(
          en:
            "Letter \(letter.number) was sent on \(sent) and stays as it is. For a mistake in it, add “corrections:” to "
            + "its header.",
          fr: "La lettre n° \(letter.number) est partie le \(sent) et reste telle quelle. Pour une erreur, ajoutez "
            + "« corrections: » à son en-tête."))
    }
    return .done
  }

  /// Writes the files first and the line in the header last: what is interrupted has not been sent.
  private func keep(
    _ kept: SentIssue, of letter: PlannedLetter, sent: String, in folder: ProjectFolder, on console: Console
  ) throws(CommandFailure) {
    let target = SentIssue.folder(of: letter.source)
    if let fault = kept.html.flatMap({ LetterMarkup.fault(in: $0) }) { throw .notKeepable(letter.number, fault) }
    guard let source = folder.source(letter.source),
      let changed = source.withHeaderLine(
        .sent, sent, after: ["date"], inFrench: letter.language.tag.hasPrefix("fr"))
    else { throw .machine(MachineRefusal(.read, letter.source, code: ENOENT)) }
    guard !folder.holds(target) else { throw .keptAlready(console.shown("\(folder.path)/\(target)")) }
    do throws(MachineRefusal) {
      for file in kept.files {
        try folder.create(
          ProjectFile(path: "\(target)/\(file.name)", text: String(decoding: file.bytes, as: UTF8.self)))
      }
      try folder.replace(letter.source, by: changed)
    } catch {
      throw .machine(error)
    }
  }
}

extension SentIssue {
  /// The same, with the files of the site’s pictures in it.
  /// - Parameter sources: the content file of each file of the site, by its path in the output.
  fileprivate func keeping(_ sources: [String: String], website: String) -> SentIssue {
    var pictures: [String: String] = [:]
    for image in LetterImage.images(in: html ?? [], of: website) {
      guard let source = sources[image.path], source.hasPrefix("content/") else { continue }
      pictures[image.address] = String(source.dropFirst("content/".count))
    }
    return with(pictures: pictures)
  }
}

extension CommandFailure {
  /// The templates put something into letters that the site would not take back from a file.
  fileprivate static func notKeepable(_ number: Int, _ fault: Message) -> CommandFailure {
    .refused(
      Message(
        en: "Letter \(number) cannot be kept: its HTML holds \(fault.english).",
        fr: "La lettre n° \(number) ne peut pas être conservée : son HTML contient \(fault.french)."),
      help: Message(
        en:
          "That comes from templates/newsletter: letters hold plain elements, and neither scripts nor pictures in styles.",
        fr: "Cela vient de templates/newsletter : une lettre contient des éléments simples, ni scripts ni images dans "
          + "les styles."))
  }

  /// The folder of a sent letter is there, and the header does not say that it was sent.
  fileprivate static func keptAlready(_ folder: String) -> CommandFailure {
    .wrongUse(
      Message(
        en: "\(folder) is there already: it keeps this letter as it was sent before.",
        fr: "\(folder) est déjà là : il conserve cette lettre telle qu’elle est partie."),
      help: Message(
        en: "Put the line “sent: …” back into the header; when the letter never left, remove the folder first.",
        fr: "Remettez la ligne « envoyee: … » dans l’en-tête ; si la lettre n’est jamais partie, supprimez d’abord le "
          + "dossier."))
  }
}
