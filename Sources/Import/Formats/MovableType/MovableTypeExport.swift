import Text

/// Movable Type and TypePad: the text file of the import and export format.
///
/// Entries end in eight hyphens, their parts in five.
struct MovableTypeExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    let input = try source.text()
    var entry: [[UInt8]] = []
    var rest: [UInt8] = []
    var isFirst = true
    var number = 0
    while true {
      let piece = try input.next()
      rest += piece
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? (piece.isEmpty && !rest.isEmpty ? rest.count : nil) {
        var line = Array(rest[..<end])
        rest.removeSubrange(..<min(end + 1, rest.count))
        if line.last == 0x0D { line.removeLast() }
        if isFirst, !line.isEmpty {
          isFirst = false
          guard line.contains(UInt8(ascii: ":")) else { throw FormatGuess.mistaken(source, for: .movabletype) }
        }
        if line == Array("--------".utf8) {
          number += 1
          try add(entry, number: number, to: session)
          entry = []
        } else {
          entry.append(line)
        }
      }
      if piece.isEmpty { break }
    }
    if entry.contains(where: { !$0.isEmpty }) { try add(entry, number: number + 1, to: session) }
    session.report.guess(input.guessed)
  }

  /// A part of an entry: `BODY`, `COMMENT`, with its own fields in front of its text.
  private struct Part {
    var name = ""
    var fields: [String: [String]] = [:]
    var text: [UInt8] = []
    func field(_ name: String) -> String? { fields[name]?.first.flatMap { $0.isEmpty ? nil : $0 } }
  }

  private static let fieldNames: Set<String> = [
    "AUTHOR", "TITLE", "BASENAME", "STATUS", "ALLOW COMMENTS", "ALLOW PINGS", "CONVERT BREAKS", "PRIMARY CATEGORY",
    "CATEGORY", "DATE", "TAGS", "NO ENTRY", "EMAIL", "IP", "URL", "BLOG NAME", "UNIQUE URL",
  ]

  private static func parts(_ lines: [[UInt8]]) -> [Part] {
    var parts: [Part] = [Part()]
    var isInFields = true
    for line in lines {
      if line == Array("-----".utf8) {
        parts.append(Part())
        isInFields = true
        continue
      }
      let index = parts.count - 1
      let text = String(decoding: line.prefix(300), as: UTF8.self)
      let name = text.prefix { $0 != ":" }
      if isInFields, parts[index].name.isEmpty, index > 0, text == name + ":", name == name.uppercased() {
        parts[index].name = String(name)
      } else if isInFields, fieldNames.contains(String(name)), name.endIndex < text.endIndex {
        let value = String(decoding: line, as: UTF8.self).dropFirst(name.count + 1)
        parts[index].fields[String(name), default: []].append(String(value).trimmingSpace)
      } else {
        isInFields = false
        parts[index].text += line + [UInt8(ascii: "\n")]
      }
    }
    return parts
  }

  private func add(_ lines: [[UInt8]], number: Int, to session: ImportSession) throws(ImportRefusal) {
    let parts = Self.parts(lines)
    guard let head = parts.first, head.field("TITLE") != nil || parts.count > 1 else { return }
    let zone = session.settings.zone
    let name = head.field("BASENAME")
    var item = ImportedItem(type: "post", id: name ?? head.field("DATE") ?? String(number), kind: .post)
    item.title = HTMLText.plain(head.field("TITLE") ?? "")
    item.date = ImportDates.any(head.field("DATE"), zone: zone)
    item.authors = [head.field("AUTHOR")].compactMap { $0 }
    item.topics = ((head.fields["PRIMARY CATEGORY"] ?? []) + (head.fields["CATEGORY"] ?? [])).filter { !$0.isEmpty }
    item.topics += (head.field("TAGS") ?? "").split(separator: ",").map { String($0).trimmingQuotes }
    item.slug = name
    item.address = head.field("UNIQUE URL")
    item.status = head.field("STATUS")?.lowercased() == "draft" ? .draft : .published
    let breaks = head.field("CONVERT BREAKS") ?? "1"
    var text: [UInt8] = []
    for part in parts where part.name == "BODY" || part.name == "EXTENDED BODY" {
      text += part.text + [UInt8(ascii: "\n")]
    }
    item.body = breaks.hasPrefix("markdown") ? .markdown(text) : breaks == "0" ? .html(text) : .looseHTML(text)
    item.summary = parts.first { $0.name == "EXCERPT" }.map { String(decoding: $0.text, as: UTF8.self) }
    for part in parts where part.name == "COMMENT" || part.name == "PING" {
      item.comments.append(
        ImportedComment(
          id: String(item.comments.count + 1), parent: nil, author: part.field("AUTHOR") ?? "",
          date: ImportDates.any(part.field("DATE"), zone: zone), body: .looseHTML(part.text),
          status: part.name == "PING" ? .notice : .approved))
    }
    try session.take(item)
  }
}

extension String {
  /// The text without white space and quotation marks around it.
  var trimmingQuotes: String {
    var text = trimmingSpace[...]
    while let first = text.first, first == "\"" || first == "'" { text = text.dropFirst() }
    while let last = text.last, last == "\"" || last == "'" { text = text.dropLast() }
    return String(text)
  }
}
