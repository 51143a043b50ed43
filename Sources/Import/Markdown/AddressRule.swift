/// What becomes of the addresses in a text.
struct AddressRule {
  /// What an address is for.
  enum Use: Sendable {
    /// To go to
    case link
    /// To show
    case image
  }

  /// What becomes of an address.
  enum Outcome: Sendable, Equatable {
    /// It stays, or is replaced.
    case kept(String, Loss?)
    /// The words stay, without it.
    case wordsOnly(Loss)
    /// The words go, too.
    case removed(Loss)
  }

  /// What else happens to an address that runs nothing.
  var rewrite: (_ address: String, _ use: Use, _ words: String) -> Outcome

  /// Addresses stay as they are.
  static var plain: AddressRule { AddressRule { address, _, _ in .kept(address, nil) } }

  /// The outcome for an address as it was written.
  /// - Parameter words: what the link is around, or the alternative text.
  func outcome(for address: String, _ use: Use, words: String = "") -> Outcome {
    guard Self.isHarmless(address, use) else { return .wordsOnly(.address) }
    return rewrite(address, use, words)
  }

  /// Whether an address leads to a document: no script, no program of the machine.
  private static func isHarmless(_ address: String, _ use: Use) -> Bool {
    let head = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard head.endIndex < address.endIndex, address[head.endIndex] == ":" else { return true }
    let scheme = head.lowercased().filter { !$0.isWhitespace }
    guard scheme.utf8.first?.isASCIILetter == true,
      scheme.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) })
    else { return true }
    switch use {
    case .image: return ["http", "https", "data", "cid"].contains(scheme)
    case .link: return ["http", "https", "mailto", "tel", "ftp", "xmpp", "geo", "magnet", "sms"].contains(scheme)
    }
  }
}
