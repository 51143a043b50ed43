import Content
import Site
import Text

/// What a site remembers of its addresses, and what it needs to know of files to judge those at which nothing stands.
public struct AddressMemory: Sendable {
  /// Why something that the project holds is not online.
  public enum Absence: Sendable {
    /// It has errors, and the build goes on without it.
    case refused
    /// A person took it offline: it is a draft again, or waits for a day.
    case hidden
    /// Its time is over, or the consent to it.
    case ended
  }

  /// The ledger; nil for a site that has none yet.
  public let ledger: AddressLedger?
  /// The files of the project that are not online, by path below `content/`.
  public let absences: [String: Absence]
  /// Whether a lost address is a warning: a preview goes on with it.
  public let isTolerant: Bool

  /// The memory of a site.
  public init(ledger: AddressLedger?, absences: [String: Absence], isTolerant: Bool = false) {
    self.ledger = ledger
    self.absences = absences
    self.isTolerant = isTolerant
  }

  /// A site that remembers nothing.
  public static let none = AddressMemory(ledger: nil, absences: [:])

  /// Why a file is not online; of a file in a folder that belongs to an entry, why the entry is not.
  func absence(of path: String) -> Absence? {
    if let absence = absences[path] { return absence }
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let folder = path[...slash]
    return absences.first { $0.key.hasPrefix(folder + "index.") && $0.key.hasSuffix(".md") }?.value
  }
}
