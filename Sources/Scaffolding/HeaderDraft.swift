import Content
import Text

/// The header of a new entry: what it needs with a first value, and what it may have as comments to open.
struct HeaderDraft: Sendable {
  let kind: Kind
  let language: MessageLanguage
  let title: String
  let now: LocalTime
  /// The name of the site's time zone.
  let zone: String
  let issue: IssueRhythm?
  /// What the issue could carry.
  var proposal: IssueProposal?

  /// A contribution waits for a consent instead, and a person is nobody's news.
  var isDraft: Bool { ![.contribution, .person].contains(kind) }

  /// The key that makes it a draft.
  var draftKey: String { Field.common.first { $0.name == "draft" }.map(name(of:)) ?? "" }

  /// The header with its delimiter lines.
  var text: String {
    var lines = ["---"]
    let table = Field.common + kind.ownFields
    for field in table {
      if let value = value(of: field) { lines.append("\(name(of: field)): \(value)") }
    }
    let contents = contents(key: table.first { $0.name == "contents" }.map(name(of:)) ?? "")
    lines += contents
    lines.append(
      Message(
        en: "# All that follows is optional: remove the # in front of a key to use it.",
        fr: "# Tout ce qui suit est facultatif : ôtez le # devant une clé pour vous en servir."
      ).text(in: language))
    // A list of contents makes the other ways to choose pointless.
    let later = kind == .issue ? ["sent", "corrections"] : []
    let chosen = later + (contents.isEmpty ? [] : ["contents", "include", "exclude"])
    let offered = table.filter {
      value(of: $0) == nil && (kind.offered.contains($0.name) || isOwn($0)) && !chosen.contains($0.name)
    }
    let examples = FieldExamples(kind: kind, start: start, now: now, zone: zone)
    for field in offered {
      guard let example = examples[field.name] else { continue }
      lines.append("# \(name(of: field)): \(example.text(in: language))  # \(field.about.text(in: language))")
    }
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  private func contents(key: String) -> [String] {
    proposal.map { ContentsDraft(proposal: $0, language: language).lines(key: key) } ?? []
  }

  private func isOwn(_ field: Field) -> Bool { kind.ownFields.contains(field) }

  private func name(of field: Field) -> String {
    // A person's title is the name.
    if kind == .person, field.name == "title" { return language == .french ? "nom" : "name" }
    return language == .french ? field.french : field.name
  }

  /// When an event begins: in two weeks, in the evening.
  private var start: LocalTime { LocalTime(date: now.date.adding(days: 14), hour: 18, minute: 30) }

  /// The value that a key has from the beginning.
  private func value(of field: Field) -> String? {
    switch (field.name, kind) {
    case ("title", _): title.quotedForYAML
    case ("date", .issue): issue?.date.written ?? now.written
    case ("date", .post), ("date", .release): now.written
    case ("date", .contribution): now.date.iso
    case ("draft", _) where isDraft: language == .french ? "oui" : "true"
    case ("start", .event): start.written
    case ("number", .issue): "\(issue?.number ?? 1)"
    case ("contributor", .contribution): Message(en: "First and last name", fr: "Prénom et nom").text(in: language)
    default: nil
    }
  }
}

extension Kind {
  /// The common keys that are worth a line in a new entry of this kind.
  fileprivate var offered: Set<String> {
    switch self {
    case .person: []
    case .contribution: ["description", "authors", "tags", "image", "image-alt", "expires", "origin"]
    case .kit: ["description", "licence"]
    case .page: ["description", "image", "image-alt", "updated"]
    case .issue: ["description", "authors"]
    case .event: ["description", "image", "image-alt", "tags"]
    default: ["description", "authors", "tags", "image", "image-alt", "expires"]
    }
  }
}
