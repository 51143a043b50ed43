/// What is known of a picture’s makers and of its terms: what travels inside each of its renditions.
public struct Credits: Sendable, Hashable {
  /// Who made it.
  public var creator: String?
  /// Whom to name.
  public var credit: String?
  /// Who holds the rights.
  public var copyright: String?
  /// The terms of use, in words.
  public var terms: String?
  /// The terms of use, an address.
  public var licence: String?
  /// Where a licence can be asked for, an address.
  public var licensor: String?
  /// What is to be seen.
  public var caption: String?
  /// A title.
  public var title: String?
  /// The alternative text.
  public var alternative: String?
  /// The IPTC term for how it came to be, such as `trainedAlgorithmicMedia`.
  public var sourceType: String?

  /// Nothing is known.
  public init() {}

  /// Everything that can be known.
  static var fields: [WritableKeyPath<Credits, String?>] {
    [
      \.creator, \.credit, \.copyright, \.terms, \.licence, \.licensor, \.caption, \.title, \.alternative, \.sourceType,
    ]
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == Credits() }

  /// These, and where they say nothing, the others’.
  public func completed(by other: Credits) -> Credits {
    var all = self
    for field in Self.fields { all[keyPath: field] = self[keyPath: field] ?? other[keyPath: field] }
    return all
  }
}
