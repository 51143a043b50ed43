/// The names in square brackets that WordPress replaces by something when it shows a page.
struct Shortcodes {
  private let source: [UInt8]
  private let attachments: [String: WordPressSite.Attachment]
  private var result: [UInt8] = []
  /// How many nobody knows.
  private(set) var unknown = 0
  /// How many players became links.
  private(set) var embedded = 0

  init(_ source: [UInt8], attachments: [String: WordPressSite.Attachment]) {
    self.source = source
    self.attachments = attachments
  }

  /// The text with plain HTML instead.
  mutating func replaced() -> [UInt8] {
    guard source.contains(UInt8(ascii: "[")) else { return source }
    let closings = Self.closings(in: source)
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if let end = codeEnd(from: index) {
        result += source[index..<end]
        index = end
      } else if source[index] == UInt8(ascii: "["), let tag = Tag(source, at: index), isShortcode(tag, closings) {
        if tag.isEscaped { result += source[(index + 1)..<(tag.end - 1)] } else { write(tag) }
        index = tag.end
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }

  /// Names that are closed somewhere: `[/caption]`.
  private static func closings(in source: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var index = 0
    while let open = source[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      if let tag = Tag(source, at: open), tag.isClosing { names.insert(tag.name) }
    }
    return names
  }

  /// The end of code that begins here: shortcodes in it are meant as such.
  private func codeEnd(from index: Int) -> Int? {
    guard source[index] == UInt8(ascii: "<") else { return nil }
    for name in ["pre", "code"] where source[(index + 1)...].starts(with: name.utf8) {
      let close = Array("</\(name)>".utf8)
      var end = index + 1
      while let next = source[end...].firstIndex(of: UInt8(ascii: "<")) {
        if source[next...].starts(with: close) { return next + close.count }
        end = next + 1
      }
      return source.count
    }
    return nil
  }

  private static let known: Set<String> = [
    "caption", "wp_caption", "gallery", "playlist", "audio", "video", "embed", "youtube", "vimeo", "dailymotion",
  ]

  /// Brackets around words, `[sic]` or `[1]`, are no shortcode.
  private func isShortcode(_ tag: Tag, _ closings: Set<String>) -> Bool {
    if tag.isEscaped { return true }
    return Self.known.contains(tag.name) || !tag.attributes.isEmpty || closings.contains(tag.name)
      || tag.name.contains("_") || (tag.name.contains("-") && tag.isBare)
  }

  private mutating func write(_ tag: Tag) {
    switch (tag.name, tag.isClosing) {
    case ("caption", false), ("wp_caption", false):
      result += "<figure>".utf8
      if let caption = tag.attributes["caption"] { pendingCaption(caption) }
    case ("caption", true), ("wp_caption", true): closeCaption()
    case ("gallery", false): writeGallery(tag)
    case ("embed", true), ("audio", true), ("video", true), ("gallery", true), ("playlist", true): break
    case ("embed", false), ("audio", false), ("video", false), ("youtube", false), ("vimeo", false),
      ("dailymotion", false),
      ("playlist", false):
      let address = ["src", "mp3", "mp4", "m4a", "ogg", "webm", "url", "0"].compactMap { tag.attributes[$0] }
        .first { $0.hasPrefix("http") || $0.hasPrefix("/") }
      embedded += 1
      if let address { writeLink(address) }
    default:
      unknown += tag.isClosing ? 0 : 1
    }
  }

  private mutating func pendingCaption(_ caption: String) {
    result += "<figcaption>\(caption)</figcaption>".utf8
  }

  /// The words behind the picture are the caption.
  private mutating func closeCaption() {
    let open = Array("<figure>".utf8)
    var start = result.count - open.count
    while start >= 0, !result[start...].starts(with: open) { start -= 1 }
    guard start >= 0 else { return }
    var words = start + open.count
    // Behind the last tag of the picture and of the link around it.
    if let image = Self.lastTag(["<img", "</a>"], in: result, from: words) { words = image }
    let caption = Array(result[words...])
    if !caption.allSatisfy(\.isHTMLSpace) {
      result.removeSubrange(words...)
      result += "<figcaption>".utf8
      result += caption
      result += "</figcaption>".utf8
    }
    result += "</figure>".utf8
  }

  private static func lastTag(_ names: [String], in text: [UInt8], from start: Int) -> Int? {
    var index = text.count - 1
    while index >= start {
      if text[index] == UInt8(ascii: "<"), names.contains(where: { text[index...].starts(with: $0.utf8) }) {
        return text[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
      }
      index -= 1
    }
    return nil
  }

  private mutating func writeGallery(_ tag: Tag) {
    let ids = (tag.attributes["ids"] ?? tag.attributes["include"] ?? "").split(separator: ",").map {
      String($0).trimmingSpace
    }
    let pictures = ids.compactMap { attachments[$0] }
    if pictures.isEmpty { unknown += 1 }
    for picture in pictures {
      result +=
        "<figure><img src=\"\(Self.escaped(picture.address))\" alt=\"\(Self.escaped(picture.alternative))\">".utf8
      if !picture.caption.isEmpty { result += "<figcaption>\(picture.caption)</figcaption>".utf8 }
      result += "</figure>".utf8
    }
  }

  private mutating func writeLink(_ address: String) {
    let escaped = Self.escaped(address)
    result += "<p><a href=\"\(escaped)\">\(escaped)</a></p>".utf8
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }
}

extension Shortcodes {
  /// A name in square brackets with its attributes.
  struct Tag {
    let name: String
    var attributes: [String: String] = [:]
    let isClosing: Bool
    /// Written in two pairs of brackets, to be shown.
    let isEscaped: Bool
    /// Behind the last bracket.
    let end: Int
    /// Whether it holds nothing but its name.
    let isBare: Bool

    init?(_ source: [UInt8], at start: Int) {
      var index = start + 1
      let isDouble = index < source.count && source[index] == UInt8(ascii: "[")
      if isDouble { index += 1 }
      isClosing = index < source.count && source[index] == UInt8(ascii: "/")
      if isClosing { index += 1 }
      let nameStart = index
      while index < source.count,
        source[index].isASCIILetter || source[index].isASCIIDigit || "_-".utf8.contains(source[index])
      {
        index += 1
      }
      guard index > nameStart, source[nameStart].isASCIILetter, index - nameStart < 60 else { return nil }
      name = String(decoding: source[nameStart..<index], as: UTF8.self).lowercased()
      let argumentsStart = index
      var quote: UInt8?
      let limit = min(source.count, index + 4_000)
      while index < limit {
        let byte = source[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "]") {
          break
        } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") && name != "caption" {
          return nil
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          if index > argumentsStart, source[index - 1] == UInt8(ascii: "=") { quote = byte }
        }
        index += 1
      }
      guard index < limit, source[index] == UInt8(ascii: "]") else { return nil }
      let arguments = source[argumentsStart..<index]
      guard let first = arguments.first ?? 0x20 as UInt8?,
        first.isHTMLSpace || first == UInt8(ascii: "=") || first == UInt8(ascii: "/")
      else { return nil }
      isBare = arguments.allSatisfy { $0.isHTMLSpace || $0 == UInt8(ascii: "/") }
      isEscaped = isDouble && index + 1 < source.count && source[index + 1] == UInt8(ascii: "]")
      if isDouble, !isEscaped { return nil }
      end = isEscaped ? index + 2 : index + 1
      attributes = Self.attributes(String(decoding: arguments, as: UTF8.self), name: name)
    }

    /// `ids="1,2" link=file`, and for some names a bare address.
    private static func attributes(_ text: String, name: String) -> [String: String] {
      var attributes: [String: String] = [:]
      var rest = text[...]
      while let equals = rest.firstIndex(of: "=") {
        let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
        rest = rest[rest.index(after: equals)...]
        guard let first = rest.first else { break }
        let value: Substring
        if first == "\"" || first == "'" {
          rest = rest.dropFirst()
          value = rest.prefix { $0 != first }
        } else {
          value = rest.prefix { !$0.isWhitespace }
        }
        rest = rest[value.endIndex...].dropFirst()
        attributes[key.lowercased()] = String(value)
      }
      if attributes.isEmpty, Shortcodes.known.contains(name) {
        let bare = text.split(whereSeparator: { $0.isWhitespace || $0 == "=" }).first { $0.hasPrefix("http") }
        if let bare { attributes["0"] = String(bare) }
      }
      return attributes
    }
  }
}
