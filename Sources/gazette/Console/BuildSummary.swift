import Build
import Text

/// The sentences at the end of a build: what was written, how fast, and when the next build is due.
struct BuildSummary: Sendable {
  /// The sentences, in order.
  let sentences: [Message]

  /// The sentences about a build that took some time.
  /// - Parameter keepsGoing: whether the build was to leave out what has errors.
  init(_ report: BuildReport, elapsed: Duration, keepsGoing: Bool) {
    guard report.isWritten else {
      sentences = [Self.unwritten(keepsGoing: keepsGoing)]
      return
    }
    sentences =
      Self.refused(report.refused) + [Self.figures(report, elapsed: elapsed)] + Self.ledger(report.addition)
      + [Self.next(report.nextChange, in: report.timeZone)]
  }

  private static func unwritten(keepsGoing: Bool) -> Message {
    keepsGoing
      ? Message(
        en: "Nothing was written: the site is as it was. Some of the errors are about the whole site, and cannot be "
          + "left out: correct them.",
        fr: "Rien n’a été écrit : le site est resté tel quel. Certaines erreurs touchent le site entier, et ne peuvent "
          + "être laissées de côté : corrigez-les.")
      : Message(
        en: "Nothing was written: the site is as it was. Correct the errors, or leave them out with --keep-going.",
        fr: "Rien n’a été écrit : le site est resté tel quel. Corrigez les erreurs, ou laissez-les de côté avec "
          + "--keep-going.")
  }

  private static func refused(_ paths: [String]) -> [Message] {
    guard !paths.isEmpty else { return [] }
    let list = paths.sorted().map { "  " + $0 }.joined(separator: "\n")
    return [
      Message(
        en: "Left out because of their errors:\n\(list)", fr: "Laissés de côté à cause d’erreurs :\n\(list)")
    ]
  }

  /// The first lines of the ledger are worth a sentence.
  private static func ledger(_ addition: LedgerAddition) -> [Message] {
    guard addition.isFirst else { return [] }
    return [
      Message(
        en: "The site’s \(addition.count) addresses are now in content/addresses.tsv, and no later build will lose "
          + "one: keep that file with the content.",
        fr: "Les \(addition.count) adresses du site sont désormais dans content/addresses.tsv, et aucune construction "
          + "n’en perdra : gardez ce fichier avec le contenu.")
    ]
  }

  private static func figures(_ report: BuildReport, elapsed: Duration) -> Message {
    let (size, time) = (Message.size(report.bytes), Message.duration(elapsed))
    let online = Message(
      en: "\(report.published) " + (report.published == 1 ? "entry" : "entries") + " online",
      fr: "\(report.published) " + (report.published > 1 ? "contenus" : "contenu") + " en ligne")
    var english = "\(report.written) " + (report.written == 1 ? "file" : "files") + " written (\(size.english))"
    var french =
      "\(report.written) " + (report.written > 1 ? "fichiers écrits" : "fichier écrit") + " (\(size.french))"
    if report.unchanged > 0 {
      english += ", \(report.unchanged) unchanged"
      french += ", \(report.unchanged) inchangé" + (report.unchanged > 1 ? "s" : "")
    }
    if report.removed > 0 {
      english += ", \(report.removed) removed"
      french += ", \(report.removed) supprimé" + (report.removed > 1 ? "s" : "")
    }
    return Message(
      en: "\(online.english): \(english), in \(time.english).", fr: "\(online.french) : \(french), en \(time.french).")
  }

  /// When the next build is due, and why.
  static func next(_ change: NextChange?, in zone: TimeZoneRules) -> Message {
    guard let change else {
      return Message(
        en: "Nothing is scheduled: the next build is due when you change something.",
        fr: "Rien n’est programmé : la prochaine construction sera utile quand vous modifierez quelque chose.")
    }
    let moment = Message.moment(change.instant, in: zone)
    return Message(
      en: "Next build due: \(moment.english): \(change.path) \(change.reason.english).",
      fr: "Prochaine construction : \(moment.french) : \(change.path) \(change.reason.french).")
  }
}
