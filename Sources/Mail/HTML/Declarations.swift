/// The declarations of a `style` attribute or of a rule.
struct Declarations: Sendable, Hashable {
  /// A property with its value.
  struct Item: Sendable, Hashable {
    /// The property in lower case
    let property: String
    /// The value without `!important`
    let value: String
    let isImportant: Bool
  }

  /// The declarations in their order.
  let items: [Item]

  /// Reads declarations between semicolons; those without a colon are left out.
  init(_ text: some StringProtocol) {
    items = text.split(separator: ";").compactMap { part in
      guard let colon = part.firstIndex(of: ":") else { return nil }
      var value = Self.trimmed(part[part.index(after: colon)...])
      let isImportant = value.lowercased().hasSuffix("!important")
      if isImportant { value = Self.trimmed(value.dropLast(10)) }
      return Item(property: Self.trimmed(part[..<colon]).lowercased(), value: value, isImportant: isImportant)
    }
  }

  /// The last value of a property.
  subscript(_ property: String) -> String? { items.last { $0.property == property }?.value }

  /// A text without spaces around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
