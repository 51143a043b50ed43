/// Cuts HTML into its pieces: enough of the HTML standard for our own letters, designers' templates, and texts.
/// What is not well-formed stays text; no byte is lost.
public struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [HTMLToken] = []
  /// How many tags may still be looked for that have no end: each look goes through all that follows.
  private var patience = 16

  /// The pieces of a document, which follow one another without a gap.
  public static func tokens(of bytes: [UInt8]) -> [HTMLToken] {
    var tokenizer = HTMLTokenizer(bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    var textStart = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), patience > 0, let token = markup() else {
        index += 1
        continue
      }
      addText(textStart..<token.range.lowerBound)
      tokens.append(token)
      index = token.range.upperBound
      if token.kind == .start { addRawText(of: token.name) }
      textStart = index
    }
    addText(textStart..<bytes.count)
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { tokens.append(HTMLToken(kind: .text, range: range)) }
  }

  /// What stands in an element whose content is no markup, up to its end tag.
  private mutating func addRawText(of name: String) {
    guard ["style", "script", "title", "textarea"].contains(name) else { return }
    let end = endTag(of: name, from: index)
    guard end > index else { return }
    let kind: HTMLToken.Kind = name == "style" || name == "script" ? .rawText : .text
    tokens.append(HTMLToken(kind: kind, range: index..<end, name: name))
    index = end
  }

  private func endTag(of name: String, from start: Int) -> Int {
    let pattern = Array(("</" + name).utf8)
    var place = start
    while place + pattern.count <= bytes.count {
      if bytes[place] == UInt8(ascii: "<"), Self.lower(bytes[place..<(place + pattern.count)]) == pattern {
        return place
      }
      place += 1
    }
    return bytes.count
  }

  // MARK: Markup

  private mutating func markup() -> HTMLToken? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return declaration()
    case UInt8(ascii: "/"): return tag(.end, nameAt: index + 2)
    default: return tag(.start, nameAt: index + 1)
    }
  }

  private mutating func declaration() -> HTMLToken? {
    if bytes[index...].starts(with: "<!--".utf8) {
      var place = index + 4
      while place + 3 <= bytes.count {
        if bytes[place] == UInt8(ascii: "-"), bytes[place...].starts(with: "-->".utf8) {
          return HTMLToken(kind: .comment, range: index..<(place + 3))
        }
        place += 1
      }
      return HTMLToken(kind: .comment, range: index..<bytes.count)
    }
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return unfinished() }
    let isConditional = bytes[index...].starts(with: "<![".utf8)
    return HTMLToken(kind: isConditional ? .comment : .declaration, range: index..<(end + 1))
  }

  private mutating func tag(_ kind: HTMLToken.Kind, nameAt start: Int) -> HTMLToken? {
    var place = start
    while place < bytes.count, Self.isName(bytes[place]) { place += 1 }
    guard place > start, Self.isLetter(bytes[start]) else { return nil }
    let name = String(decoding: Self.lower(bytes[start..<place]), as: UTF8.self)
    var attributes: [HTMLAttribute] = []
    while true {
      while place < bytes.count, Self.isSpace(bytes[place]) || bytes[place] == UInt8(ascii: "/") { place += 1 }
      guard place < bytes.count else { return unfinished() }
      if bytes[place] == UInt8(ascii: ">") {
        return HTMLToken(kind: kind, range: index..<(place + 1), name: name, attributes: attributes)
      }
      guard let attribute = attribute(at: &place) else { return unfinished() }
      attributes.append(attribute)
    }
  }

  private mutating func unfinished() -> HTMLToken? {
    patience -= 1
    return nil
  }

  private func attribute(at place: inout Int) -> HTMLAttribute? {
    let start = place
    place += 1
    while place < bytes.count, !Self.isSpace(bytes[place]), !"=/>".utf8.contains(bytes[place]) { place += 1 }
    let name = String(decoding: Self.lower(bytes[start..<place]), as: UTF8.self)
    var next = place
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
      return HTMLAttribute(name: name, range: nil, value: "")
    }
    next += 1
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count else { return nil }
    let quote = bytes[next]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let end = bytes[next...].firstIndex { Self.isSpace($0) || $0 == UInt8(ascii: ">") } ?? bytes.count
      place = end
      return HTMLAttribute(name: name, range: next..<end, value: CharacterReferences.resolved(bytes[next..<end]))
    }
    guard let end = bytes[(next + 1)...].firstIndex(of: quote) else { return nil }
    place = end + 1
    let range = (next + 1)..<end
    return HTMLAttribute(name: name, range: range, value: CharacterReferences.resolved(bytes[range]))
  }

  // MARK: Bytes

  private static func lower(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
