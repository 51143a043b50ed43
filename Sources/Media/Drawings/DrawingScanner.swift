/// Cuts an XML document into its tags and texts.
struct DrawingScanner {
  enum Part {
    case opening(DrawingName, [DrawingAttribute])
    case closing(DrawingName)
    case text(ArraySlice<UInt8>)
    /// `<?…?>`, without its marks.
    case instruction(String)
    /// `<!…>`, without its marks.
    case declaration(String)
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next part; nil at the end.
  mutating func next() throws(PictureFault) -> Part? {
    guard index < bytes.count else { return nil }
    if bytes[index] != 0x3C {
      let start = index
      index = bytes[start...].firstIndex(of: 0x3C) ?? bytes.count
      return .text(bytes[start..<index])
    }
    if take("<!--") {
      _ = try content(upTo: "-->")
      return .text([])
    }
    if take("<![CDATA[") { return .text(try content(upTo: "]]>")) }
    if take("<?") { return .instruction(String(decoding: try content(upTo: "?>"), as: UTF8.self)) }
    if take("<!") { return .declaration(String(decoding: try content(upTo: ">"), as: UTF8.self)) }
    if take("</") { return .closing(DrawingName(try content(upTo: ">").prefix { $0 > 32 })) }
    index += 1
    return try opening()
  }

  private mutating func opening() throws(PictureFault) -> Part {
    let name = DrawingName(word())
    guard !name.local.isEmpty else { throw .damaged }
    var attributes: [DrawingAttribute] = []
    while true {
      skipBlanks()
      if take(">") || take("/>") { return .opening(name, attributes) }
      let attribute = DrawingName(word())
      skipBlanks()
      guard !attribute.local.isEmpty, take("=") else { throw .damaged }
      skipBlanks()
      let quote = take("\"") ? "\"" : take("'") ? "'" : nil
      guard let quote else { throw .damaged }
      attributes.append(DrawingAttribute(name: attribute, value: DrawingAttribute.read(try content(upTo: quote))))
    }
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] > 32, ![0x3D, 0x3E, 0x2F, 0x22, 0x27, 0x3C].contains(bytes[index]) {
      index += 1
    }
    return bytes[start..<index]
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 32 { index += 1 }
  }

  private mutating func take(_ mark: String) -> Bool {
    guard bytes[index...].starts(with: mark.utf8) else { return false }
    index += mark.utf8.count
    return true
  }

  private mutating func content(upTo mark: String) throws(PictureFault) -> ArraySlice<UInt8> {
    let (start, first) = (index, mark.utf8.first)
    while let found = bytes[index...].firstIndex(where: { $0 == first }) {
      index = found
      if take(mark) { return bytes[start..<found] }
      index += 1
    }
    throw .damaged
  }
}

/// The name of an element or attribute, in small letters.
struct DrawingName {
  /// Without its prefix.
  let local: String
  /// Whether it declares a namespace.
  let isNamespace: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    let name = String(decoding: bytes, as: UTF8.self).lowercased()
    isNamespace = name == "xmlns" || name.hasPrefix("xmlns:")
    local = name.split(separator: ":").last.map(String.init) ?? ""
  }
}

/// An attribute with its value as a browser reads it.
struct DrawingAttribute {
  let name: DrawingName
  let value: String

  /// Puts characters in the place of references, and drops what browsers pass over in addresses.
  static func read(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let ampersand = rest.firstIndex(of: "&") {
      text += rest[..<ampersand]
      rest = rest[ampersand...]
      guard let end = rest.firstIndex(of: ";") else { break }
      let reference = rest[rest.index(after: ampersand)..<end]
      let code = reference.hasPrefix("#x") ? Int(reference.dropFirst(2), radix: 16) : Int(reference.dropFirst())
      if reference.hasPrefix("#"), let scalar = code.flatMap({ UInt32(exactly: $0) }).flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(scalar)
      } else {
        text += ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"][reference] ?? ""
      }
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    text.unicodeScalars.removeAll { $0.value < 32 }
    let start = text.firstIndex { $0 != " " } ?? text.endIndex
    return String(text[start...])
  }
}
