/// A language tag such as `fr`, `en` or `pt-br` (BCP 47), in lower case.
public struct Language: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The tag.
  public let tag: String

  /// A tag of two or three letters with optional further parts; nil when it is not of that form.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return nil }
    guard first.utf8.allSatisfy({ (65...90).contains($0 & 0xDF) }) else { return nil }
    let isWellFormed = parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (65...90).contains($0 & 0xDF) || (48...57).contains($0) }
    }
    guard isWellFormed else { return nil }
    tag = text.lowercased()
  }

  private init(known tag: String) {
    self.tag = tag
  }

  /// French
  public static let french = Language(known: "fr")
  /// English
  public static let english = Language(known: "en")

  /// `rtl` for scripts that are written from right to left, else `ltr`.
  public var direction: String {
    let primary = tag.prefix(while: { $0 != "-" })
    return ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary) ? "rtl" : "ltr"
  }

  /// The tag.
  public var description: String { tag }

  /// In alphabetical order of the tags.
  public static func < (left: Language, right: Language) -> Bool { left.tag < right.tag }
}
