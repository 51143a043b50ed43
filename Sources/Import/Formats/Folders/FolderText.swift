/// The body of a file of Jekyll or Hugo without the tags of its program: `{% … %}`, `{{< … >}}`.
struct FolderText {
  private(set) var markdown: [UInt8]
  private(set) var losses: [Loss: Int] = [:]

  init(_ body: [UInt8], format: ImportFormat) {
    markdown = []
    markdown.reserveCapacity(body.count)
    var isInFence = false
    for line in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = line.drop { $0 == 0x20 }
      if words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8) { isInFence.toggle() }
      let text = isInFence || !line.contains(UInt8(ascii: "{")) ? Array(line) : replaced(Array(line))
      // A line that held nothing but a tag goes with it.
      if !(text.allSatisfy(\.isHTMLSpace) && !line.allSatisfy(\.isHTMLSpace)) {
        markdown += text + [UInt8(ascii: "\n")]
      }
    }
    while markdown.last == UInt8(ascii: "\n") { markdown.removeLast() }
    markdown.append(UInt8(ascii: "\n"))
  }

  private mutating func replaced(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < line.count {
      let pairs: [(String, String)] = [("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}")]
      guard line[index] == UInt8(ascii: "{"), let pair = pairs.first(where: { line[index...].starts(with: $0.0.utf8) }),
        let end = Self.end(of: pair.1, in: line, from: index + pair.0.utf8.count)
      else {
        result.append(line[index])
        index += 1
        continue
      }
      let inner = String(decoding: line[(index + pair.0.utf8.count)..<(end - pair.1.utf8.count)], as: UTF8.self)
        .trimmingSpace
      result += replacement(of: inner, opening: pair.0).utf8
      index = end
    }
    return result
  }

  private static func end(of mark: String, in line: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < line.count {
      if line[index...].starts(with: mark.utf8) { return index + mark.utf8.count }
      index += 1
    }
    return nil
  }

  private mutating func replacement(of inner: String, opening: String) -> String {
    let words = inner.split(whereSeparator: \.isWhitespace).map(String.init)
    let name = words.first?.trimmingQuotes ?? ""
    let arguments = Self.arguments(inner)
    switch name {
    case "site.baseurl", "site.url": return ""
    case "highlight": return "```\(words.dropFirst().first ?? "")"
    case "endhighlight", "/highlight": return "```"
    case "raw", "endraw", "comment", "endcomment": return ""
    case "figure", "img":
      guard let source = arguments["src"] else { break }
      let caption = arguments["caption"] ?? arguments["title"]
      return "![\(arguments["alt"] ?? "")](\(source)" + (caption.map { " \"\($0.replacing("\"", with: "'"))\"" } ?? "")
        + ")"
    case "youtube": return link(arguments["id"] ?? words.dropFirst().first, "https://www.youtube.com/watch?v=")
    case "vimeo": return link(arguments["id"] ?? words.dropFirst().first, "https://vimeo.com/")
    case "ref", "relref", "post_url", "link":
      losses[.target, default: 0] += 1
      return "/"
    default: break
    }
    if inner.contains("| relative_url") || inner.contains("| absolute_url") || inner.contains("| prepend"),
      name.hasPrefix("/")
    {
      return name
    }
    losses[.shortcode, default: 0] += 1
    return ""
  }

  private mutating func link(_ id: String?, _ start: String) -> String {
    guard let id = id?.trimmingQuotes else { return "" }
    losses[.embedded, default: 0] += 1
    return "<\(start)\(id)>"
  }

  /// `src="a.jpg" alt="A"`.
  private static func arguments(_ text: String) -> [String: String] {
    var arguments: [String: String] = [:]
    var rest = text[...]
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
      rest = rest[rest.index(after: equals)...]
      guard let quote = rest.first else { break }
      let value =
        quote == "\"" || quote == "'" || quote == "`"
        ? rest.dropFirst().prefix { $0 != quote } : rest.prefix { !$0.isWhitespace }
      rest = rest[value.endIndex...].dropFirst()
      arguments[key] = String(value)
    }
    return arguments
  }
}
