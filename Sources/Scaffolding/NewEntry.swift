import Content
import Text

/// A Markdown file to begin an entry with: a header with the keys of its kind, explained, and a first line.
public struct NewEntry: Sendable {
  /// The kind.
  public let kind: Kind
  /// The title.
  public let title: String
  /// The file, below the project's folder.
  public let file: ProjectFile
  /// The key of the header that keeps it offline until its line is removed; nil when nothing does.
  public let draftKey: String?

  /// - Parameters:
  ///   - issue: the next issue of the newsletter, for that kind.
  ///   - proposal: what that issue could carry.
  ///   - written: the language of the text, when it is not the site's first.
  public init(
    _ kind: Kind, title: String, configuration: SiteConfiguration, now: Instant, issue: IssueRhythm? = nil,
    carrying proposal: IssueProposal? = nil, in written: Language? = nil
  ) {
    let title = title.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
    let local = configuration.timeZone.local(now)
    let spoken = written ?? configuration.defaultLanguage
    let language: MessageLanguage = spoken.tag.hasPrefix("fr") ? .french : .english
    let draft = HeaderDraft(
      kind: kind, language: language, title: title, now: local, zone: configuration.timeZone.identifier, issue: issue,
      proposal: proposal)
    self.kind = kind
    self.title = title
    draftKey = draft.isDraft ? draft.draftKey : nil
    let firstLine = proposal?.collected.isEmpty == false ? Self.editorial : kind.firstLine
    let body = firstLine.map { "\n" + $0.text(in: language) + "\n" } ?? ""
    let path = "content/" + Self.path(kind, title: title, today: local.date, issue: issue)
    let suffix = spoken == configuration.defaultLanguage ? ".md" : ".\(spoken.tag).md"
    file = ProjectFile(path: path.dropLast(".md".count) + suffix, text: draft.text + body)
  }

  private static let editorial = Message(
    en: "Write the editorial here. What the letter carries stands in the header and follows by itself.",
    fr: "Écrivez l’éditorial ici. Ce que porte la lettre est dans l’en-tête et suit tout seul.")

  private static func path(_ kind: Kind, title: String, today: CivilDate, issue: IssueRhythm?) -> String {
    let name = slug(title) ?? kind.rawValue
    switch kind {
    case .post, .release: return "\(kind.folder)/\(today.iso)-\(name).md"
    case .kit: return "\(kind.folder)/\(name)/index.md"
    case .issue:
      let number = "\(issue?.number ?? 1)"
      return "\(kind.folder)/" + String(repeating: "0", count: max(0, 3 - number.count)) + "\(number)-\(name).md"
    // The date in a file name is that of the publication: an event ahead would stay hidden until it is over.
    case .event, .contribution, .person, .page, .coverage, .charter: return "\(kind.folder)/\(name).md"
    }
  }

  /// At most 80 bytes of the title as it can stand in an address, cut between words where possible.
  private static func slug(_ title: String) -> String? {
    guard let slug = Slug(title)?.text else { return nil }
    guard slug.utf8.count > 80 else { return slug }
    var short = slug[...]
    while short.utf8.count > 80 { short.removeLast() }
    if let hyphen = short.lastIndex(of: "-"), hyphen > short.startIndex { short = short[..<hyphen] }
    return String(short)
  }
}

extension Kind {
  /// What stands in the body until somebody writes it.
  fileprivate var firstLine: Message? {
    switch self {
    case .post, .page: Message(en: "Write your text here.", fr: "Écrivez votre texte ici.")
    case .release:
      Message(
        en: "Say the news in one sentence: who, what, when, where.\n\nThen the details, the most important first.",
        fr: "Dites la nouvelle en une phrase : qui, quoi, quand, où.\n\nPuis les détails, le plus important d’abord.")
    case .kit:
      Message(
        en: "Say what the files are for. Put them into this folder, each with a note beside it: photo.jpg and "
          + "photo.jpg.yml, with the keys caption, credit, licence and alt.",
        fr: "Dites à quoi servent les fichiers. Déposez-les dans ce dossier, chacun avec sa fiche : photo.jpg et "
          + "photo.jpg.yml, avec les clés legende, credit, licence et alternative.")
    case .event: Message(en: "Say what awaits the visitors.", fr: "Dites ce qui attend le public.")
    case .issue:
      Message(
        en: "Write the editorial here. What was published since the last issue follows by itself.",
        fr: "Écrivez l’éditorial ici. Ce qui est paru depuis le dernier numéro suit tout seul.")
    case .contribution: Message(en: "The contribution goes here.", fr: "La contribution vient ici.")
    case .person, .coverage, .charter: nil
    }
  }
}
