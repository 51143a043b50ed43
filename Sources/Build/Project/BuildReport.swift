import Text

/// What a build did.
public struct BuildReport: Sendable {
  /// What was found wrong.
  public let diagnostics: [Diagnostic]
  /// How many entries are online.
  public let published: Int
  /// The entries that were left out because of their errors.
  public let refused: [String]
  /// How many files were written.
  public let written: Int
  /// How many files were right already.
  public let unchanged: Int
  /// How many of these were not even rendered, because nothing that they show has changed.
  public let kept: Int
  /// How many files of an earlier build were removed.
  public let removed: Int
  /// The bytes of the files that were written.
  public let bytes: Int
  /// When the site changes next by itself.
  public let nextChange: NextChange?
  /// The rules of the site's time zone.
  public let timeZone: TimeZoneRules

  /// The folder of the host in which the site stands, such as `/club`; mostly empty.
  public let basePath: String
  /// Whether the output was brought up to date; false when errors stopped the build.
  public let isWritten: Bool

  /// Whether nothing has changed since the last build, whose report is repeated.
  public let isRepeated: Bool

  /// Whether the site was written without leaving anything out.
  public var succeeded: Bool { isWritten && !diagnostics.hasErrors }

  /// What was added to the ledger of addresses.
  public let addition: LedgerAddition

  init(
    diagnostics: [Diagnostic], published: Int, refused: [String], written: Int, unchanged: Int, removed: Int,
    kept: Int = 0, bytes: Int, nextChange: NextChange?, timeZone: TimeZoneRules, basePath: String = "",
    isWritten: Bool = true,
    isRepeated: Bool = false, addition: LedgerAddition = .none
  ) {
    self.addition = addition
    self.diagnostics = diagnostics
    self.published = published
    self.refused = refused
    self.written = written
    self.unchanged = unchanged
    self.kept = kept
    self.removed = removed
    self.bytes = bytes
    self.nextChange = nextChange
    self.timeZone = timeZone
    self.basePath = basePath
    self.isWritten = isWritten
    self.isRepeated = isRepeated
  }
}
