/// Finds the attributes that hold addresses in HTML, from left to right, after the tokenizer of the HTML standard
/// (section 13.2.5) as far as tags, comments and raw text elements go.
struct TagScanner {
  /// Where the value of an attribute stands, without its quotes.
  struct Attribute {
    let value: Range<Int>
    /// Whether it is a list of addresses (`srcset`).
    let isSet: Bool
  }

  private let html: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var isInTag = false
  private var rawText: StaticString?

  init(_ html: UnsafeBufferPointer<UInt8>) {
    self.html = html
  }

  /// The next `href`, `src`, `srcset` or `poster` with a value.
  mutating func nextAddress() -> Attribute? {
    while index < html.count {
      if isInTag {
        if let attribute = nextAttribute() { return attribute }
      } else {
        enterTag()
      }
    }
    return nil
  }

  /// Goes to the first attribute of the next start tag.
  private mutating func enterTag() {
    if let name = rawText {
      rawText = nil
      skip(pastEndOf: name)
      return
    }
    index = PlainRun.index(of: UInt8(ascii: "<"), in: html, from: index) + 1
    guard index < html.count else { return }
    if html[index].isASCIILetter {
      let start = index
      while index < html.count, !html[index].endsName { index += 1 }
      rawText = rawTextName(start..<index)
      isInTag = true
    } else if follows("!--") {
      index += 3
      while index < html.count, !follows("-->") { index += 1 }
    } else if html[index] == UInt8(ascii: "/") || html[index] == UInt8(ascii: "!") || html[index] == UInt8(ascii: "?") {
      while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
    }
  }

  /// Reads one attribute of a start tag, or leaves the tag.
  private mutating func nextAttribute() -> Attribute? {
    while index < html.count, html[index].isHTMLSpace || html[index] == UInt8(ascii: "/") { index += 1 }
    guard index < html.count else { return nil }
    if html[index] == UInt8(ascii: ">") {
      isInTag = false
      index += 1
      return nil
    }
    let start = index
    index += 1
    while index < html.count, !html[index].endsName, html[index] != UInt8(ascii: "=") { index += 1 }
    let name = start..<index
    skipSpaces()
    guard index < html.count, html[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipSpaces()
    let value = readValue()
    if matches(name, "srcset") { return Attribute(value: value, isSet: true) }
    let isAddress = matches(name, "href") || matches(name, "src") || matches(name, "poster")
    return isAddress ? Attribute(value: value, isSet: false) : nil
  }

  private mutating func readValue() -> Range<Int> {
    guard index < html.count else { return index..<index }
    let quote = html[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < html.count, !html[index].isHTMLSpace, html[index] != UInt8(ascii: ">") { index += 1 }
      return start..<index
    }
    index += 1
    let start = index
    index = PlainRun.index(of: quote, in: html, from: index)
    defer { index = min(index + 1, html.count) }
    return start..<index
  }

  private mutating func skipSpaces() {
    while index < html.count, html[index].isHTMLSpace { index += 1 }
  }

  /// Goes to the end tag of an element whose content is no markup.
  private mutating func skip(pastEndOf name: StaticString) {
    while index < html.count {
      if html[index] == UInt8(ascii: "<"), index + 1 < html.count, html[index + 1] == UInt8(ascii: "/") {
        let end = index + 2 + name.utf8CodeUnitCount
        if end <= html.count, matches((index + 2)..<end, name) { return }
      }
      index += 1
    }
  }

  private func rawTextName(_ range: Range<Int>) -> StaticString? {
    switch html[range.lowerBound] | 0x20 {
    case UInt8(ascii: "s"): matches(range, "script") ? "script" : matches(range, "style") ? "style" : nil
    case UInt8(ascii: "t"): matches(range, "textarea") ? "textarea" : matches(range, "title") ? "title" : nil
    default: nil
    }
  }

  private func follows(_ text: StaticString) -> Bool {
    let end = index + text.utf8CodeUnitCount
    return end <= html.count && matches(index..<end, text)
  }

  /// Whether a range holds a text given in lower case, in any case.
  private func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return zip(html[range], UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)).allSatisfy {
      ($0.isASCIILetter ? $0 | 0x20 : $0) == $1
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (65...90).contains(self & 0xDF) }

  /// Tab, line feed, form feed, carriage return, space.
  var isHTMLSpace: Bool { self == 32 || self == 9 || self == 10 || self == 12 || self == 13 }

  fileprivate var endsName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
