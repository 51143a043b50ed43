/// The marks of SPIP made HTML: `{{{titre}}}`, `{{gras}}`, `{italique}`, `[texte->art12]`, `[[note]]`, tables, lists.
struct SPIPText {
  /// The HTML.
  private(set) var html = ""
  /// What was lost.
  private(set) var losses: [Loss: Int] = [:]
  private let site: SPIPSite
  private var notes: [String] = []
  private var openLists: [Character] = []

  init(_ text: String, site: SPIPSite) {
    self.site = site
    let plain = Self.firstLanguage(text).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    for (part, isCode) in Self.splitCode(plain) {
      if isCode { html += "<pre>\(HTMLText.escaped(part))</pre>\n" } else { addBlocks(part) }
    }
    if !notes.isEmpty {
      html += "<hr><ol>" + notes.map { "<li>\($0)</li>" }.joined() + "</ol>"
    }
  }

  /// Of `<multi>[fr]Bonjour[en]Hello</multi>` the first one; the others are other texts.
  static func firstLanguage(_ text: String) -> String {
    guard text.contains("<multi>") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "<multi>"), let close = rest[open.upperBound...].firstRange(of: "</multi>") {
      result += rest[..<open.lowerBound]
      let inner = rest[open.upperBound..<close.lowerBound]
      let start = inner.firstIndex(of: "]").map { inner.index(after: $0) } ?? inner.startIndex
      var end = inner.endIndex
      var search = start
      while let bracket = inner[search...].firstIndex(of: "[") {
        let code = inner[inner.index(after: bracket)...].prefix { $0 != "]" }
        if (2...8).contains(code.count), code.allSatisfy({ $0.isLetter || $0 == "_" }) {
          end = bracket
          break
        }
        search = inner.index(after: bracket)
      }
      result += inner[start..<end].split(separator: "\n").joined(separator: "\n")
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  /// What stands in `<code>` and `<cadre>` is shown as it is.
  private static func splitCode(_ text: String) -> [(String, Bool)] {
    var parts: [(String, Bool)] = []
    var rest = text[...]
    while let open = ["<cadre>", "<code>"].compactMap({ name in rest.firstRange(of: name).map { (name, $0) } })
      .min(by: { $0.1.lowerBound < $1.1.lowerBound }),
      let close = rest[open.1.upperBound...].firstRange(of: "</" + open.0.dropFirst())
    {
      let inner = rest[open.1.upperBound..<close.lowerBound]
      guard open.0 == "<cadre>" || inner.contains("\n") else {
        // A word in the line
        parts.append((rest[..<open.1.lowerBound] + "<code>" + protected(String(inner)) + "</code>", false))
        rest = rest[close.upperBound...]
        continue
      }
      parts.append((String(rest[..<open.1.lowerBound]), false))
      parts.append((String(inner).trimmingSpace, true))
      rest = rest[close.upperBound...]
    }
    parts.append((String(rest), false))
    // Words in the line belong to the text around them.
    return parts.reduce(into: []) { joined, part in
      if !part.1, let last = joined.last, !last.1 {
        joined[joined.count - 1].0 += part.0
      } else {
        joined.append(part)
      }
    }
  }

  /// Marks that are meant as such.
  private static func protected(_ text: String) -> String {
    HTMLText.escaped(text).replacing("{", with: "&#123;").replacing("}", with: "&#125;").replacing("[", with: "&#91;")
      .replacing("|", with: "&#124;").replacing("~", with: "&#126;").replacing("_", with: "&#95;")
  }

  private mutating func addBlocks(_ text: String) {
    var paragraph: [String] = []
    var table: [String] = []
    func isTable(_ line: String) -> Bool { line.hasPrefix("|") && line.hasSuffix("|") && line.count > 2 }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ String($0).trimmingSpace }) + [""] {
      if isTable(line) {
        flush(&paragraph)
        table.append(line)
        continue
      }
      if !table.isEmpty { addTable(&table) }
      if line.isEmpty {
        flush(&paragraph)
        closeLists(to: 0)
      } else if line.hasPrefix("----") {
        flush(&paragraph)
        html += "<hr>\n"
      } else if line.hasPrefix("-"), let item = Self.item(line) {
        flush(&paragraph)
        addItem(item)
      } else if line.hasPrefix("_ ") {
        paragraph.append("<br>" + line.dropFirst(2))
      } else {
        paragraph.append(line)
      }
    }
    flush(&paragraph)
    closeLists(to: 0)
  }

  private mutating func flush(_ paragraph: inout [String]) {
    guard !paragraph.isEmpty else { return }
    let text = inline(paragraph.joined(separator: "\n"))
    paragraph = []
    if openLists.isEmpty { html += text.hasPrefix("<h") ? text + "\n" : "<p>\(text)</p>\n" } else { html += " " + text }
  }

  /// `-** text`: the marks of the list, and the text.
  private static func item(_ line: String) -> (marks: [Character], text: String)? {
    let marks = line.dropFirst().prefix { $0 == "*" || $0 == "#" }
    let text = line.dropFirst(1 + marks.count)
    guard !marks.isEmpty || text.hasPrefix(" ") else { return nil }
    return (marks.isEmpty ? ["*"] : Array(marks), String(text).trimmingSpace)
  }

  private mutating func addItem(_ item: (marks: [Character], text: String)) {
    let depth = min(item.marks.count, 12)
    closeLists(to: depth)
    if openLists.count == depth, let last = openLists.last, last != item.marks[depth - 1] { closeLists(to: depth - 1) }
    if openLists.count == depth { html += "</li>" }
    while openLists.count < depth {
      let mark = item.marks[openLists.count]
      html += mark == "#" ? "<ol>" : "<ul>"
      openLists.append(mark)
      if openLists.count < depth { html += "<li>" }
    }
    html += "<li>" + inline(item.text)
  }

  private mutating func closeLists(to depth: Int) {
    while openLists.count > depth { html += openLists.removeLast() == "#" ? "</li></ol>" : "</li></ul>" }
    if depth == 0, html.hasSuffix(">") { html += "\n" }
  }

  private mutating func addTable(_ lines: inout [String]) {
    html += "<table>"
    for line in lines {
      // `||caption|summary||` says what the table is.
      if line.hasPrefix("||"), line.hasSuffix("||") {
        let caption = line.dropFirst(2).dropLast(2).split(separator: "|").first.map(String.init) ?? ""
        html += "<caption>\(inline(caption))</caption>"
        continue
      }
      let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        String($0).trimmingSpace
      }
      html += "<tr>"
      for cell in cells { html += cell == "<" ? "<td></td>" : "<td>\(inline(cell))</td>" }
      html += "</tr>"
    }
    html += "</table>\n"
    lines = []
  }

  /// Marks within a line.
  private mutating func inline(_ text: String) -> String {
    var text = addNotes(text)
    text = replaceLinks(text)
    text = replaceModels(text)
    for (open, close, tag) in [("{{{", "}}}", "h2"), ("{{", "}}", "strong"), ("{", "}", "em")] {
      text = Self.replace(text, open, close) { "<\(tag)>\($0)</\(tag)>" }
    }
    text = Self.replace(text, "<quote>", "</quote>") { "<blockquote>\($0)</blockquote>" }
    text = Self.replace(text, "<poesie>", "</poesie>") {
      "<blockquote>\($0.replacing("\n", with: "<br>"))</blockquote>"
    }
    return text.replacing("~", with: "\u{A0}")
  }

  /// Replaces what stands between two marks, from the left to the right.
  private static func replace(_ text: String, _ open: String, _ close: String, _ replacement: (String) -> String)
    -> String
  {
    guard text.contains(open) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: open), let end = rest[start.upperBound...].firstRange(of: close) {
      result += rest[..<start.lowerBound]
      result += replacement(String(rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  private mutating func addNotes(_ text: String) -> String {
    var found: [String] = []
    let first = notes.count
    let result = Self.replace(text, "[[", "]]") { note in
      found.append(note)
      return "<sup>(\(first + found.count))</sup>"
    }
    for note in found {
      notes.append("")
      notes[notes.count - 1] = inline(note)
    }
    return result
  }

  /// `[texte|bulle{langue}->adresse]`, `[->art12]`, `[?mot]`.
  private mutating func replaceLinks(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]") else { break }
      let inner = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      rest = rest[rest.index(after: close)...]
      if let arrow = inner.firstRange(of: "->") {
        let words = inner[..<arrow.lowerBound].prefix { $0 != "|" }
        result += link(String(words), to: String(inner[arrow.upperBound...]).trimmingSpace)
      } else if inner.hasPrefix("?") {
        result += inner.dropFirst().prefix { $0 != "|" && $0 != "#" }
      } else if inner.hasPrefix("<-") {
        continue
      } else {
        result += "[" + inner + "]"
      }
    }
    return result + rest
  }

  private mutating func link(_ words: String, to target: String) -> String {
    let letters = target.prefix { $0.isLetter }
    let digits = target.dropFirst(letters.count).prefix { $0.isNumber }
    let names = [
      "": "article", "art": "article", "article": "article", "rub": "rubrique", "rubrique": "rubrique",
      "breve": "breve", "br": "breve", "doc": "document", "img": "document", "document": "document", "aut": "auteur",
    ]
    guard !digits.isEmpty, let name = names[letters.lowercased()],
      target.dropFirst(letters.count + digits.count).prefix(1) != "."
    else {
      return "<a href=\"\(HTMLText.escaped(target))\">\(words.isEmpty ? HTMLText.escaped(target) : words)</a>"
    }
    if name == "document" {
      guard let document = site.documents[String(digits)] else { return words }
      return
        "<a href=\"/IMG/\(HTMLText.escaped(document.file))\">\(words.isEmpty ? HTMLText.escaped(document.title) : words)</a>"
    }
    let key = name + digits
    let shown = words.isEmpty ? HTMLText.escaped(site.titles[key] ?? "") : words
    guard let address = site.address(of: key) else {
      losses[.target, default: 0] += 1
      return shown
    }
    return "<a href=\"\(HTMLText.escaped(address))\">\(shown)</a>"
  }

  /// `<doc12|left>`, `<img12>`, `<emb12|…>` show a file; other models are made by the program.
  private mutating func replaceModels(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...].prefix { $0 != ">" && $0 != "<" && $0 != "\n" }
      let letters = inner.prefix { $0.isLetter }
      let digits = inner.dropFirst(letters.count).prefix { $0.isNumber }
      guard inner.endIndex < rest.endIndex, rest[inner.endIndex] == ">", !digits.isEmpty,
        ["", "|"].contains(String(inner.dropFirst(letters.count + digits.count).prefix(1))),
        !["h"].contains(letters.lowercased())
      else {
        result += "<"
        rest = rest[rest.index(after: open)...]
        continue
      }
      rest = rest[rest.index(after: inner.endIndex)...]
      if ["doc", "img", "emb"].contains(letters.lowercased()), let document = site.documents[String(digits)] {
        let file = "/IMG/" + HTMLText.escaped(document.file)
        let title = HTMLText.escaped(document.title)
        result += document.isImage ? "<img src=\"\(file)\" alt=\"\(title)\">" : "<a href=\"\(file)\">\(title)</a>"
      } else {
        losses[.inclusion, default: 0] += 1
      }
    }
    return result + rest
  }
}
