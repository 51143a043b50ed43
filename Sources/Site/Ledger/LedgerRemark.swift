import Text

/// What a person wrote into the ledger about addresses at which nothing stands any more:
/// `gone /address/ 2026-11-21 the reason`, or `moved /address/ /new-address/`. A `*` at the end of an address stands for
/// everything below it.
public struct LedgerRemark: Sendable, Hashable {
  /// What became of the addresses.
  public enum Fate: Sendable, Hashable {
    /// They were taken offline, on a day when one is known, for a reason in words.
    case gone(CivilDate?, reason: String)
    /// They are elsewhere now: at a path of the site, or at an address of the web.
    case moved(to: String)
  }

  /// The path from `/` on, not percent-encoded, without the `*`.
  public let path: String
  /// Whether everything below the path is meant.
  public let isPrefix: Bool
  /// What became of it.
  public let fate: Fate
  /// The line of the ledger, from 1.
  public let line: Int

  /// The words that begin a remark, in both languages.
  public static let gone = Message(en: "gone", fr: "retiré")
  /// The words that begin a remark, in both languages.
  public static let moved = Message(en: "moved", fr: "déplacé")

  /// Where an address leads to now, when it has moved.
  public func target(of path: String) -> String? {
    guard case .moved(let target) = fate else { return nil }
    return isPrefix ? target + path.dropFirst(self.path.count) : target
  }

  /// Reads a line; nil when it is none.
  init?(_ text: String, line: Int) {
    var rest = text[...]
    guard let word = rest.nextWord(), let written = rest.nextWord(), written.hasPrefix("/") else { return nil }
    let star = written.hasSuffix("/*")
    guard let path = String(star ? written.dropLast() : written[...]).percentDecoded,
      !path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    switch word.lowercased() {
    case "gone", "retiré", "retire", "retirée", "retiree":
      let before = rest
      let day = rest.nextWord().flatMap { Self.day($0) }
      if day == nil { rest = before }
      let reason = String(rest.drop { $0 == " " || $0 == "\t" })
      guard day != nil || !reason.isEmpty else { return nil }
      fate = .gone(day, reason: reason)
    case "moved", "déplacé", "deplace", "déplacée", "deplacee":
      guard let target = rest.nextWord(), rest.nextWord() == nil, target.hasSuffix("/*") == star,
        target.hasPrefix("/") || target.isWebAddress,
        let decoded = String(star ? target.dropLast() : target[...]).percentDecoded
      else { return nil }
      fate = .moved(to: target.isWebAddress ? String(target) : decoded)
    default: return nil
    }
    self.path = path
    isPrefix = star
    self.line = line
  }

  private static func day(_ word: Substring) -> CivilDate? {
    guard let stamp = try? TimestampParser(zone: .utc).parse(String(word)), stamp.isDateOnly else { return nil }
    return stamp.date
  }
}

extension Substring {
  /// The next word between spaces and tabs, which is taken off.
  fileprivate mutating func nextWord() -> Substring? {
    let start = drop { $0 == " " || $0 == "\t" }
    let word = start.prefix { $0 != " " && $0 != "\t" }
    self = start[word.endIndex...]
    return word.isEmpty ? nil : word
  }

  fileprivate var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
