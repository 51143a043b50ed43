import Text

/// The style of one part of a letter: declarations that mail programs understand.
struct LetterStyle: Sendable, Hashable {
  /// A property with its value.
  struct Declaration: Sendable, Hashable {
    let property: LetterProperty
    let value: String
  }

  /// Why a text is no such style.
  enum Problem: Error, Hashable {
    /// No property and value.
    case noDeclaration(String)
    /// A property that letters do not use.
    case unknown(String, nearest: String?)
    /// A value that some mail programs would not understand.
    case value(String, of: LetterProperty)
    /// Space inside something that is no cell of a table: Word-Outlook leaves it out.
    case paddingOutsideCell
  }

  private(set) var declarations: [Declaration] = []

  /// - Parameters:
  ///   - css: declarations with semicolons between them.
  ///   - isCell: whether it is for a cell of a table.
  init(_ css: String, isCell: Bool) throws(Problem) {
    for part in css.split(separator: ";") where part.contains(where: { !$0.isWhitespace }) {
      guard let colon = part.firstIndex(of: ":") else { throw .noDeclaration(String(part)) }
      let name = part[..<colon].split(whereSeparator: \.isWhitespace).joined()
      let value = part[part.index(after: colon)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let property = LetterProperty(rawValue: name) else {
        throw .unknown(name, nearest: nearest(to: name, among: LetterProperty.allCases.map(\.rawValue)))
      }
      guard property.accepts(value) else { throw .value(value, of: property) }
      guard property != .padding || isCell || value == "0" else { throw .paddingOutsideCell }
      declarations.append(Declaration(property: property, value: value))
    }
  }

  /// The text of a `style` attribute.
  var css: String { declarations.map { "\($0.property.rawValue):\($0.value)" }.joined(separator: ";") }
}
