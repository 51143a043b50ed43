/// What the configuration says for the press room.
public struct PressSettings: Sendable {
  /// Figures that journalists quote.
  public let figures: [PressFact]
  /// What the organisation is, fact by fact: founded, members, budget.
  public let facts: [PressFact]
  /// Where to ask for releases by e-mail.
  public let subscribe: String?
  /// The largest archive, in bytes of the files in it; larger ones come in parts.
  public let archiveSize: Int
  /// Whether releases are offered as PDF files, too.
  public let hasPDF: Bool

  /// What holds when the configuration says nothing.
  public static let none = PressSettings(
    figures: [], facts: [], subscribe: nil, archiveSize: 200_000_000, hasPDF: false)
}

/// A fact with its name: “Members: 214”.
public struct PressFact: Sendable {
  /// What it is about.
  public let label: LocalizedText
  /// The fact.
  public let value: LocalizedText
}
