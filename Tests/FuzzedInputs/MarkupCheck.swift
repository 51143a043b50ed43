import Text

/// Looks at what was rendered of a text without raw HTML: nothing is there but what the renderers write themselves.
struct MarkupCheck {
  private static let elements: Set<String> = [
    "a", "abbr", "audio", "blockquote", "br", "cite", "code", "del", "details", "dfn", "div", "em", "figcaption",
    "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "s", "samp",
    "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul", "var",
    "video",
  ]
  private static let empty: Set<String> = ["br", "hr", "img", "input"]
  private static let attributes: Set<String> = [
    "align", "alt", "aria-label", "border", "cellpadding", "cellspacing", "checked", "class", "controls", "dir",
    "disabled", "height", "href", "id", "lang", "loading", "open", "poster", "preload", "role", "scope", "src", "start",
    "style", "tabindex", "title", "type", "valign", "width",
  ]

  private let markup: [UInt8]
  private var index = 0
  private var open: [String] = []

  /// What is wrong, in a sentence for whoever reads the fuzzer's output; nil when nothing is.
  static func whatIsWrong(with html: HTML) -> String? {
    var check = MarkupCheck(markup: Array(html.markup.utf8))
    return check.run()
  }

  private init(markup: [UInt8]) {
    self.markup = markup
  }

  private mutating func run() -> String? {
    while index < markup.count {
      let byte = markup[index]
      if byte < 0x20, byte != 9, byte != 10 { return "control character \(byte)" }
      if byte == 0x7F { return "control character 127" }
      if byte == UInt8(ascii: "<") {
        if let wrong = readTag() { return "\(wrong), at byte \(index) of \(String(decoding: near, as: UTF8.self))" }
      } else {
        index += 1
      }
    }
    return open.isEmpty ? nil : "<\(open.joined(separator: "><"))> left open"
  }

  private var near: ArraySlice<UInt8> { markup[max(0, index - 80)..<min(markup.count, index + 40)] }

  private mutating func readTag() -> String? {
    index += 1
    let isEnd = take("/")
    let name = readName()
    guard Self.elements.contains(name) else { return "element “\(name)”" }
    if isEnd {
      guard open.popLast() == name, take(">") else { return "the end of <\(name)>" }
      return nil
    }
    var seen: Set<String> = []
    while take(" ") {
      let attribute = readName()
      guard Self.attributes.contains(attribute) else { return "attribute “\(attribute)”" }
      guard seen.insert(attribute).inserted else { return "\(attribute) twice" }
      guard take("=") else { continue }
      guard take("\"") else { return "\(attribute) without a quotation mark" }
      let start = index
      while index < markup.count, markup[index] != UInt8(ascii: "\"") { index += 1 }
      let value = markup[start..<index]
      guard take("\"") else { return "\(attribute) without an end" }
      if value.contains(UInt8(ascii: "<")) { return "a < in \(attribute)" }
      if ["href", "poster", "src"].contains(attribute), !Self.isHarmless(value) {
        return "\(attribute) to \(String(decoding: value, as: UTF8.self))"
      }
    }
    guard take(">") else { return "<\(name)> without its end" }
    if !Self.empty.contains(name) { open.append(name) }
    return nil
  }

  /// An address without a scheme, or with one that runs nothing. Of character references only those that the
  /// renderers write are there: of `&` and `'`, which no scheme holds.
  private static func isHarmless(_ address: ArraySlice<UInt8>) -> Bool {
    if address.contains(where: { $0 <= 0x20 }) { return false }
    let text = String(decoding: address, as: UTF8.self).replacing("&amp;", with: "?").replacing("&#39;", with: "?")
    if text.contains("&") { return false }
    let start = text.prefix { !"/?#".contains($0) }
    guard let colon = start.firstIndex(of: ":") else { return true }
    return ["http", "https", "mailto", "tel"].contains(start[..<colon].lowercased())
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < markup.count, markup[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func readName() -> String {
    let start = index
    while index < markup.count, !" =>\"/<\n".utf8.contains(markup[index]) { index += 1 }
    return String(decoding: markup[start..<index], as: UTF8.self)
  }
}
