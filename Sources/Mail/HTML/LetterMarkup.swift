import Text

/// The HTML of a letter that comes from a file and not from the templates: what may be in it, and its images.
public enum LetterMarkup {
  private static let elements: Set<String> = [
    "a", "b", "blockquote", "body", "br", "caption", "center", "code", "dd", "del", "div", "dl", "dt", "em", "font",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "img", "li", "meta", "ol", "p", "pre", "s", "small",
    "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "u", "ul",
  ]
  private static let attributes: Set<String> = [
    "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "charset", "class", "color", "colspan",
    "content", "dir", "height", "href", "hreflang", "id", "lang", "name", "rel", "role", "rowspan", "scope", "src",
    "start", "style", "target", "title", "type", "valign", "width", "xmlns",
  ]
  /// What makes a style sheet load or run something.
  private static let activeStyles = ["url(", "@import", "expression", "javascript", "behavior", "binding", "\\"]

  /// What a letter does not hold: script, forms, frames, addresses that run something, markup that a browser might
  /// read in another way than this. Nil when all is well.
  public static func fault(in html: [UInt8]) -> Message? {
    for token in HTMLTokenizer.tokens(of: html) {
      let piece = html[token.range]
      let isFine =
        switch token.kind {
        case .text: !piece.contains(UInt8(ascii: "<"))
        case .rawText: token.name == "style" && isStill(String(decoding: piece, as: UTF8.self))
        case .start: isAllowed(token, piece)
        case .end: elements.contains(token.name)
        case .comment: isConditional(String(decoding: piece, as: UTF8.self))
        case .declaration: String(decoding: piece, as: UTF8.self).lowercased() == "<!doctype html>"
        }
      if !isFine {
        let shown = String(decoding: piece.prefix(60), as: UTF8.self).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        return Message(en: "“\(shown)”", fr: "« \(shown) »")
      }
    }
    return nil
  }

  /// The document with other addresses for its images.
  /// - Parameter address: the address that an image gets; nil leaves the image out.
  public static func replacingImages(in html: [UInt8], by address: (String) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for token in HTMLTokenizer.tokens(of: html) where token.kind == .start && token.name == "img" {
      guard let source = token["src"], let range = source.range else { continue }
      let present = address(source.value)
      if present == source.value { continue }
      result += html[copied..<(present == nil ? token.range.lowerBound : range.lowerBound)]
      if let present { result += HTML(escaping: present).markup.utf8 }
      copied = present == nil ? token.range.upperBound : range.upperBound
    }
    return copied == 0 ? html : result + html[copied...]
  }

  private static func isAllowed(_ token: HTMLToken, _ piece: ArraySlice<UInt8>) -> Bool {
    guard elements.contains(token.name), isPlain(piece, attributes: token.attributes.count) else { return false }
    return token.attributes.allSatisfy { attribute in
      switch attribute.name {
      case "href": leads(attribute.value, by: ["https", "http", "mailto", "tel"])
      case "src": leads(attribute.value, by: ["https", "http"])
      case "style": isStill(attribute.value)
      case let name where name.hasPrefix("aria-") || name.hasPrefix("xmlns:"): true
      case let name: attributes.contains(name)
      }
    }
  }

  /// Whether a start tag is written in the one way that nobody reads differently: attributes apart, values between
  /// double quotes.
  private static func isPlain(_ piece: ArraySlice<UInt8>, attributes count: Int) -> Bool {
    var rest = piece.dropFirst().drop { isName($0) }
    var found = 0
    while let byte = rest.first {
      let spaced = [9, 10, 32].contains(byte)
      rest = rest.drop { [9, 10, 32].contains($0) }
      if rest.elementsEqual(">".utf8) || rest.elementsEqual("/>".utf8) { return found == count }
      guard spaced, let letter = rest.first, isName(letter) else { return false }
      rest = rest.drop { isName($0) }
      found += 1
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst()
      guard rest.first == UInt8(ascii: "\""), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else {
        return false
      }
      if rest[..<end].contains(UInt8(ascii: "<")) { return false }
      rest = rest[(end + 1)...]
    }
    return false
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }

  private static func leads(_ address: String, by schemes: [String]) -> Bool {
    if address.hasPrefix("#") { return true }
    guard !address.utf8.contains(where: { $0 <= 32 }), let colon = address.firstIndex(of: ":") else { return false }
    return schemes.contains(address[..<colon].lowercased())
  }

  private static func isStill(_ style: String) -> Bool {
    let style = style.lowercased()
    return !activeStyles.contains(where: style.contains)
  }

  /// Whether a comment is one for Outlook, which no browser reads, or holds no markup.
  private static func isConditional(_ comment: String) -> Bool {
    if comment.hasPrefix("<!--[if mso") || comment.hasPrefix("<!--[if !mso") || comment.hasPrefix("<!--[if (") {
      return !["<script", "javascript", "<iframe", "<object"].contains(where: comment.lowercased().contains)
    }
    let inner = comment.dropFirst(4).dropLast(3)
    return comment.hasSuffix("-->") && (inner == "<![endif]" || !inner.contains { $0 == "<" || $0 == ">" })
  }
}
