import Content
import Text

/// The list of what a new issue carries, for a person to reorder, cut and retitle: an entry a line, with a comment that
/// says what it is. What is there to choose from besides stands behind a #.
struct ContentsDraft {
  let proposal: IssueProposal
  let language: MessageLanguage

  /// How many entries a list has at most (a key of a header has a hundred values), and how many wait behind a #.
  private static let (mostListed, mostWaiting) = (60, 20)

  /// The lines of the header from `key:` on; none when there is nothing to choose from.
  func lines(key: String) -> [String] {
    guard !proposal.isEmpty else { return [] }
    let listed = proposal.collected.prefix(Self.mostListed)
    var lines = [listed.isEmpty ? "# \(key):" : "\(key):"]
    lines += [Self.advice, Self.retelling].map { "  # " + $0.text(in: language) }
    lines += listed.map { "  - " + line($0) }
    lines += held(proposal.collected.dropFirst(Self.mostListed), Self.tooMany)
    lines += held(proposal.carried[...], Self.carried)
    lines += held(proposal.waiting.prefix(Self.mostWaiting), Self.waiting)
    return lines
  }

  private func held(_ items: ArraySlice<IssueProposal.Item>, _ title: Message) -> [String] {
    items.isEmpty ? [] : ["  # " + title.text(in: language)] + items.map { "  # - " + line($0) }
  }

  private func line(_ item: IssueProposal.Item) -> String {
    let isPlain = item.path.utf8.allSatisfy { byte in
      byte >= 128 || (48...57).contains(byte) || (97...122).contains(byte | 0x20) || "/._-".utf8.contains(byte)
    }
    return "\(isPlain ? item.path : item.path.quotedForYAML)  # \(item.note.text(in: language))"
  }

  private static let advice = Message(
    en: "What the letter carries, in this order: move lines, take lines out.",
    fr: "Ce que porte la lettre, dans cet ordre : déplacez des lignes, ôtez-en.")
  private static let retelling = Message(
    en: "Another title or summary: - {entry: blog/x.md, title: \"…\", summary: \"…\"}",
    fr: "Un autre titre ou résumé : - {contenu: blog/x.md, titre: \"…\", resume: \"…\"}")
  private static let tooMany = Message(
    en: "More of the same weeks; remove the # to take a line in:",
    fr: "Le reste de la période ; ôtez le # pour prendre une ligne :")
  private static let carried = Message(
    en: "An earlier letter carried these already; remove the # to announce them again:",
    fr: "Une lettre précédente les a déjà portés ; ôtez le # pour les annoncer de nouveau :")
  private static let waiting = Message(
    en: "Older, and no letter has carried them; remove the # to take a line in:",
    fr: "Plus anciens, et dans aucune lettre ; ôtez le # pour prendre une ligne :")
}

extension IssueProposal.Item {
  /// What it is, on one line: kind, day, title, the letters that carried it.
  public var note: Message {
    let title = title.split { $0.isNewline || $0.isWhitespace }.joined(separator: " ")
    let day = date.map { ", \($0.iso)" } ?? ""
    let numbers = letters.map(String.init).joined(separator: ", ")
    return Message(
      en: "\(kind.name.english)\(day): \(title)" + (letters.isEmpty ? "" : " (in letter \(numbers))"),
      fr: "\(kind.name.french)\(day) : \(title)" + (letters.isEmpty ? "" : " (lettre n° \(numbers))"))
  }
}
