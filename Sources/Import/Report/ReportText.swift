import Text

/// The report of an import for somebody who programs nothing: a Markdown file.
public struct ReportText {
  private let report: ImportReport
  private let language: MessageLanguage
  /// The file.
  public private(set) var markdown = ""

  init(_ report: ImportReport, format: ImportFormat, name: String, language: MessageLanguage) {
    self.report = report
    self.language = language
    say("# " + Message(en: "Import: \(name)", fr: "Import : \(name)").text(in: language) + "\n")
    say(balance)
    say(table)
    say(drafts)
    say(leftOut)
    say(degraded)
    say(words)
    say(media)
    say(faults)
  }

  private mutating func say(_ text: String) {
    guard !text.isEmpty else { return }
    markdown += (markdown.isEmpty ? "" : "\n") + text
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  private var balance: String {
    let total = report.total
    if report.isBalanced {
      return text(
        Message(
          en:
            "Found in the export: \(total.found). Written: \(total.kept + total.degraded). Left out, with the reason below: "
            + "\(total.leftOut). Nothing is missing.",
          fr:
            "Trouvés dans l’export : \(total.found). Écrits : \(total.kept + total.degraded). Laissés de côté, avec la raison "
            + "plus bas : \(total.leftOut). Rien ne manque.")) + "\n"
    }
    return text(
      Message(
        en: "**The figures do not add up: please report this.**",
        fr: "**Les comptes ne tombent pas juste : merci de le signaler.**"
      )) + "\n"
  }

  private var table: String {
    guard !report.tallies.isEmpty else { return "" }
    var lines = [
      text(
        Message(
          en: "| What | Found | Written as it was | Written with a loss | Left out |",
          fr: "| Quoi | Trouvés | Écrits tels quels | Écrits avec une perte | Laissés de côté |")),
      "| --- | ---: | ---: | ---: | ---: |",
    ]
    for (type, tally) in report.tallies {
      lines.append(
        "| \(text(Self.name(of: type))) | \(tally.found) | \(tally.kept) | \(tally.degraded) | \(tally.leftOut) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var drafts: String {
    guard !report.drafts.isEmpty else { return "" }
    let title = Message(en: "Drafts, which stay offline", fr: "Brouillons, qui restent hors ligne")
    return section(title, report.drafts.map(line))
  }

  private var leftOut: String {
    var parts: [String] = []
    for (reason, count) in report.leftOutCounts.sorted(by: { $0.key < $1.key }) {
      let entries = report.leftOut[reason] ?? []
      // The comments of others are counted, not listed.
      let listed = entries.filter { $0.type != "comment" }.map(line)
      let colon = language == .french ? " : " : ": "
      var part = "### " + text(reason.words).capitalizedFirst + colon + "\(count)\n"
      if !listed.isEmpty { part += "\n" + listed.joined(separator: "\n") + "\n" }
      parts.append(part)
    }
    guard !parts.isEmpty else { return "" }
    return "## " + text(Message(en: "Left out, and why", fr: "Laissé de côté, et pourquoi")) + "\n\n"
      + parts.joined(separator: "\n")
  }

  private var degraded: String {
    let lines = report.degraded.map { degraded -> String in
      var reasons = degraded.losses.sorted { $0.key < $1.key }.map { loss, count in
        text(loss.words) + (count > 1 ? " (×\(count))" : "")
      }
      if !degraded.words.isEmpty {
        let words = degraded.words.map(Self.escaped).joined(separator: ", ")
        reasons.append(text(Message(en: "words lost: \(words)", fr: "mots perdus : \(words)")))
      }
      return line(degraded.entry) + (language == .french ? " : " : ": ") + reasons.joined(separator: "; ")
    }
    return section(Message(en: "Written with a loss", fr: "Écrits avec une perte"), lines)
  }

  private var words: String {
    guard !report.lostWords.isEmpty else { return "" }
    let words = report.lostWords.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let lines = words.prefix(1_000).map { "- \(Self.escaped($0.key))" + ($0.value > 1 ? " (×\($0.value))" : "") }
    return section(
      Message(en: "Words that are on no page any more", fr: "Les mots qui ne sont plus sur aucune page"), lines)
  }

  private var media: String {
    var lines: [String] = []
    if report.copiedFiles > 0 {
      lines.append(
        text(
          Message(
            en: "Pictures and files copied: \(report.copiedFiles).",
            fr: "Images et fichiers copiés : \(report.copiedFiles).")))
    }
    if report.fetchedFiles > 0 {
      lines.append(
        text(
          Message(
            en: "Fetched from their former place: \(report.fetchedFiles).",
            fr: "Récupérés à leur ancienne place : \(report.fetchedFiles).")))
    }
    lines += unfetched
    var seen: Set<String> = []
    let missing = report.missingFiles.filter { seen.insert($0).inserted }
    if !missing.isEmpty {
      lines.append(
        text(
          Message(
            en:
              "Not in the export: \(missing.count). They are still shown from their former place. Give the folder of the files "
              + "with --media, or have them fetched with --fetch, and import again.",
            fr:
              "Absents de l’export : \(missing.count). Ils sont toujours affichés depuis leur ancienne place. Donnez le dossier "
              + "des fichiers avec --media, ou faites-les récupérer avec --fetch, puis importez de nouveau.")))
      lines += missing.prefix(2_000).map { "- <\(Self.address($0))>" }
    }
    guard !lines.isEmpty else { return "" }
    return "## " + text(Message(en: "Pictures and files", fr: "Images et fichiers")) + "\n\n"
      + lines.joined(separator: "\n")
      + "\n"
  }

  private var unfetched: [String] {
    let groups = Dictionary(grouping: report.unfetched, by: \.fault).sorted { $0.key < $1.key }
    return groups.flatMap { fault, files -> [String] in
      let words = text(fault.words)
      let title = text(
        Message(en: "Not fetched (\(words)): \(files.count)", fr: "Non récupérés (\(words)) : \(files.count)"))
      return [title] + files.prefix(200).map { "- <\(Self.address($0.address))>" }
    }
  }

  private var faults: String {
    var lines = report.faults.map { fault in
      text(
        Message(
          en:
            "\(fault.file), line \(fault.line): the file is damaged (\(fault.reason)). What stands behind was read as far as "
            + "possible: compare the figures with those of the former site.",
          fr:
            "\(fault.file), ligne \(fault.line) : le fichier est abîmé (\(fault.reason)). La suite a été lue autant que "
            + "possible : comparez les chiffres avec ceux de l’ancien site."))
    }
    if report.guessedBytes > 0 {
      lines.append(
        text(
          Message(
            en:
              "\(report.guessedBytes) bytes were not in the encoding that the file announces; they were read as windows-1252.",
            fr:
              "\(report.guessedBytes) octets n’étaient pas dans l’encodage que le fichier annonce ; ils ont été lus en "
              + "windows-1252.")))
    }
    return section(Message(en: "The export itself", fr: "L’export lui-même"), lines.map { "- " + $0 })
  }

  private func section(_ title: Message, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "## " + text(title) + "\n\n" + lines.joined(separator: "\n") + "\n"
  }

  private func line(_ entry: ImportReport.Entry) -> String {
    let name = entry.name.isEmpty ? entry.id : entry.name
    let id = entry.id == name || entry.id.isEmpty ? "" : " (\(Self.escaped(entry.id)))"
    return "- \(text(Self.name(of: entry.type))): ".replacing(": ", with: language == .french ? " : " : ": ")
      + Self.escaped(name) + id
  }

  /// A text of the export as a report may carry it: marks are shown, e-mail addresses are not.
  private static func escaped(_ text: String) -> String {
    var plain = ""
    for scalar in String(decoding: Discretion.masked(Array(EntryText.line(text).utf8)), as: UTF8.self).unicodeScalars {
      if "\\`*_[]<>#|".unicodeScalars.contains(scalar) { plain += "\\" }
      plain.unicodeScalars.append(scalar)
    }
    return plain
  }

  private static func address(_ text: String) -> String {
    EntryText.line(text).replacing(" ", with: "%20").replacing("<", with: "%3C").replacing(">", with: "%3E")
  }

  /// The name of a type in words.
  static func name(of type: String) -> Message {
    switch type {
    case "post": Message(en: "posts", fr: "articles")
    case "page": Message(en: "pages", fr: "pages")
    case "comment": Message(en: "comments", fr: "commentaires")
    case "attachment", "file": Message(en: "files", fr: "fichiers")
    case "message": Message(en: "messages", fr: "messages")
    case "letter": Message(en: "letters", fr: "lettres")
    case "thread": Message(en: "pages with comments", fr: "pages commentées")
    case "status": Message(en: "short messages", fr: "messages courts")
    case "nav_menu_item": Message(en: "menu entries", fr: "entrées de menu")
    case "revision": Message(en: "former versions", fr: "versions antérieures")
    default: Message(en: type, fr: type)
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
