import Text

/// What a sending service puts into each reader's copy of a letter.
///
/// Authors write `{first-name|there}`, `{unsubscribe}`, `{web-version}` or `{preferences}`, or the French forms.
/// Markdown would destroy a service's own tags, so a token travels as a *marker* from the author's text through
/// rendering and is resolved for one service at the very end.
public enum PersonalToken: Sendable, Hashable {
  /// The reader's first name, or what stands for it when it is not known.
  case firstName(default: String)
  /// The address at which the reader unsubscribes.
  case unsubscribe
  /// The address of the letter on the web.
  case webVersion
  /// The address at which the reader changes what they receive.
  case preferences

  /// Reads what stands between the braces, such as `first-name|there`; nil when it is no token.
  /// Case does not matter; a default may be missing, and is then empty. Neither a brace nor a line feed may
  /// stand in it, and at most 256 bytes in all.
  public init?(_ written: some StringProtocol) {
    guard written.utf8.count <= Self.longest, !written.utf8.contains(where: { [10, 13, 123, 125].contains($0) }) else {
      return nil
    }
    let parts = written.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let name = Self.trimmed(parts[0]).lowercased()
    switch (name, parts.count) {
    case ("first-name", _), ("prénom", _), ("prenom", _):
      self = .firstName(default: parts.count == 2 ? Self.trimmed(parts[1]) : "")
    case ("unsubscribe", 1), ("désinscription", 1), ("desinscription", 1): self = .unsubscribe
    case ("web-version", 1), ("version-web", 1): self = .webVersion
    case ("preferences", 1), ("préférences", 1): self = .preferences
    default: return nil
    }
  }

  /// The names of the tokens as authors write them, in English and in French: for “did you mean”.
  public static let names = [
    "first-name", "prénom", "unsubscribe", "désinscription", "web-version", "version-web", "preferences",
    "préférences",
  ]

  /// How many bytes may stand between the braces.
  static let longest = 256

  private static func trimmed(_ text: some StringProtocol) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let start = text.drop(while: isSpace)
    return String(start.reversed().drop(while: isSpace).reversed())
  }
}
