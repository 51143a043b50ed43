import Text

/// Staticman: a folder a page below `_data/comments` or `data/comments`, with a file of YAML or JSON a comment.
struct StaticmanExport: FormatReader {
  func read(_ source: ImportSource, into session: ImportSession) throws(ImportRefusal) {
    guard case .folder(let folder) = source.place else { throw FormatGuess.mistaken(source, for: .staticman) }
    let files = try source.files.filter { path in
      [".yml", ".yaml", ".json"].contains { path.hasSuffix($0) } && path.contains("/")
    }
    let threads = Dictionary(grouping: files) { $0.split(separator: "/").dropLast().last.map(String.init) ?? "" }
    let pages = try EntryAddresses(session)
    for (slug, paths) in threads.sorted(by: { $0.key < $1.key }) {
      var item = ImportedItem(type: "thread", id: slug, kind: .thread)
      item.title = slug
      item.address = slug
      for path in paths.sorted() {
        guard let bytes = ProjectWriting.read("\(folder)/\(path)"),
          let comment = comment(bytes, path, session.settings.zone)
        else {
          session.pass("comment", id: path, .unreadable)
          continue
        }
        item.comments.append(comment)
      }
      item.comments.sort {
        ($0.date?.instant.secondsSinceEpoch ?? 0, $0.id) < ($1.date?.instant.secondsSinceEpoch ?? 0, $1.id)
      }
      try session.take(thread: item, on: pages.path(of: "/" + slug))
    }
  }

  private func comment(_ bytes: [UInt8], _ path: String, _ zone: TimeZoneRules) -> ImportedComment? {
    let fields =
      path.hasSuffix(".json") ? Self.json(bytes) : Self.yaml(String(decoding: TextDecoding.text(bytes), as: UTF8.self))
    guard let fields, let message = fields["message"] ?? fields["comment"] ?? fields["body"] else { return nil }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let parent = fields["replying_to_uid"] ?? fields["replyto"] ?? fields["reply_to"] ?? fields["_parent"]
    return ImportedComment(
      id: fields["_id"] ?? file, parent: parent.flatMap { $0.isEmpty ? nil : $0 },
      author: fields["name"] ?? fields["author"] ?? "",
      date: fields["date"].flatMap { Double($0) }.flatMap { ImportDates.epoch($0, zone: zone) }
        ?? ImportDates.any(fields["date"], zone: zone), body: .looseHTML(Array(message.utf8)), status: .approved)
  }

  private static func json(_ bytes: [UInt8]) -> [String: String]? {
    guard case .object(let values)? = try? JSONReading.value(of: bytes) else { return nil }
    return values.compactMapValues(\.text)
  }

  /// The flat YAML that the program writes: a text a key, quoted, plain or folded.
  private static func yaml(_ text: String) -> [String: String]? {
    var fields: [String: String] = [:]
    var open: (key: String, keepsLines: Bool)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let (key, keepsLines) = open, line.hasPrefix(" ") || line.isEmpty {
        fields[key] =
          (fields[key] ?? "") + (fields[key]?.isEmpty == false ? keepsLines || line.isEmpty ? "\n" : " " : "")
          + String(line).trimmingSpace
        continue
      }
      open = nil
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = String(line[..<colon]).trimmingSpace
      let value = String(line[line.index(after: colon)...]).trimmingSpace
      if value.hasPrefix("|") || value.hasPrefix(">") {
        open = (key, value.hasPrefix("|"))
        fields[key] = ""
      } else if value.hasPrefix("\""), case .text(let plain)? = try? JSONReading.value(of: Array(value.utf8)) {
        fields[key] = plain
      } else {
        let isQuoted = value.hasPrefix("'") && value.hasSuffix("'") && value.count > 1
        fields[key] = isQuoted ? String(value.dropFirst().dropLast()).replacing("''", with: "'") : value
      }
    }
    return fields.isEmpty ? nil : fields
  }
}
