import Content
import Site
import Text

/// Looks for mistakes in the headers of newsletter issues.
public enum NewsletterCheck {
  /// Included and excluded entries that are not there, included ones that are not online or that no letter lists,
  /// two issues with one number, and what the law wants each letter to say.
  public static func diagnostics(_ rendered: RenderedSite) -> [Diagnostic] {
    let issues = rendered.site.editions.map { edition in edition[.issue].map { rendered[$0] } }
    return issues.flatMap { numbers($0) + $0.flatMap { diagnostics(of: $0, rendered) } }
      + (issues.allSatisfy(\.isEmpty) ? [] : NewsletterLaw.diagnostics(rendered.site.configuration))
      + SendingServiceCheck.diagnostics(rendered.site.configuration)
  }

  /// Of a letter that was sent nothing can be mended; only what was kept of it is looked at.
  private static func diagnostics(of issue: Publication, _ rendered: RenderedSite) -> [Diagnostic] {
    if let sent = issue.asSent { return SentLetterCheck(sent, of: issue).diagnostics }
    return references(of: issue, rendered)
  }

  // MARK: References

  private static func references(of issue: Publication, _ rendered: RenderedSite) -> [Diagnostic] {
    guard case .issue(let details) = issue.entry.details else { return [] }
    let included = details.include.compactMap { reference -> Diagnostic? in
      switch rendered.links.entry(reference.path, from: issue.entry) {
      case .missing(let nearest): missing(reference, nearest: nearest)
      case .hidden(let path): hidden(path, at: reference.location)
      case .publication(let entry, _) where IssueBlock(entry.kind) == nil: unlisted(reference)
      default: nil
      }
    }
    let excluded = details.exclude.compactMap { reference -> Diagnostic? in
      guard case .missing(let nearest) = rendered.links.entry(reference.path, from: issue.entry) else { return nil }
      return missing(reference, nearest: nearest)
    }
    return included + excluded
  }

  private static func missing(_ reference: FileReference, nearest: [String]) -> Diagnostic {
    let names = nearest.joined(separator: ", ")
    return .error(
      "missing-entry", at: reference.location,
      Message(
        en: "no text of the project is called “\(reference.path)”",
        fr: "aucun texte du projet ne s’appelle « \(reference.path) »"),
      help: nearest.isEmpty
        ? Message(
          en: "write a path such as blog/our-party.md", fr: "écrivez un chemin comme blog/notre-fete.md")
        : Message(en: "did you mean \(names)?", fr: "vouliez-vous écrire \(names) ?"))
  }

  private static func hidden(_ path: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "hidden-entry", at: location,
      Message(
        en: "\(path) is not online: the letter goes without it",
        fr: "\(path) n’est pas en ligne : la lettre part sans lui"),
      help: Message(
        en: "build the letter again once it is online, or take it off the list",
        fr: "reconstruisez la lettre quand il sera en ligne, ou retirez-le de la liste"))
  }

  private static func unlisted(_ reference: FileReference) -> Diagnostic {
    .error(
      "unlisted-entry", at: reference.location,
      Message(
        en: "a letter has no block for “\(reference.path)”", fr: "la lettre n’a pas de bloc pour « \(reference.path) »"),
      help: Message(
        en: "link to it in the text of the letter instead", fr: "faites plutôt un lien dans le texte de la lettre"))
  }

  // MARK: Numbers

  private static func numbers(_ issues: [Publication]) -> [Diagnostic] {
    var owners: [Int: Publication] = [:]
    return issues.sorted { $0.entry.file.path < $1.entry.file.path }.compactMap { issue in
      guard case .issue(let details) = issue.entry.details else { return nil }
      guard let owner = owners[details.number] else {
        owners[details.number] = issue
        return nil
      }
      let (own, other) = (issue.entry.source.path, owner.entry.source.path)
      return .error(
        "same-number", at: issue.entry.source.location(SourcePosition(line: 1, column: 1)),
        Message(
          en: "\(own) and \(other) are both number \(details.number)",
          fr: "\(own) et \(other) portent tous deux le numéro \(details.number)"),
        help: Message(en: "give one of them another number", fr: "donnez un autre numéro à l’un des deux"))
    }
  }
}
