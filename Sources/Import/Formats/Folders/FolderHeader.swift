/// The header of a Markdown file of Jekyll or Hugo, as far as an import needs it. The site reads the rest itself.
struct FolderHeader {
  /// The lines between the marks.
  private(set) var lines: [String] = []
  /// Whether it is TOML (`+++`) rather than YAML (`---`).
  let isTOML: Bool
  /// What stands behind it.
  let body: [UInt8]

  /// The header of a file; nil when it has none.
  init?(_ file: [UInt8]) {
    let text = TextDecoding.text(file)
    let mark = text.starts(with: "---".utf8) ? "---" : text.starts(with: "+++".utf8) ? "+++" : nil
    guard let mark else { return nil }
    isTOML = mark == "+++"
    var start = text.firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = String(decoding: text[start..<end], as: UTF8.self).trimmingEnd
      start = min(end + 1, text.count)
      if line == mark {
        body = Array(text[start...])
        return
      }
      lines.append(line)
    }
    return nil
  }

  /// The value of a key at the top, without quotation marks.
  subscript(key: String) -> String? {
    guard let line = lines.first(where: { isKey(key, in: $0) }) else { return nil }
    let value = line.drop { $0 != ":" && $0 != "=" }.dropFirst()
    var text = String(value).trimmingSpace
    if let first = text.first, first == "\"" || first == "'" {
      text = String(text.dropFirst().prefix { $0 != first })
    } else if let comment = text.firstRange(of: " #") {
      text = String(text[..<comment.lowerBound]).trimmingSpace
    }
    return text.isEmpty || text == "null" || text == "~" ? nil : text
  }

  private func isKey(_ key: String, in line: String) -> Bool {
    guard line.lowercased().hasPrefix(key.lowercased()) else { return false }
    let rest = line.dropFirst(key.count).drop { $0 == " " }
    return rest.first == (isTOML ? "=" : ":")
  }

  /// Whether there is such a key.
  func holds(_ key: String) -> Bool { lines.contains { isKey(key, in: $0) } }

  /// Takes a key with all that belongs to it out.
  mutating func remove(_ key: String) {
    guard let start = lines.firstIndex(where: { isKey(key, in: $0) }) else { return }
    var end = start + 1
    while end < lines.count, lines[end].isEmpty || lines[end].hasPrefix(" ") || lines[end].hasPrefix("- ") { end += 1 }
    lines.removeSubrange(start..<end)
  }

  /// Adds a key at the top, with a value in the form that both languages share.
  mutating func add(_ key: String, _ value: String) {
    let line = isTOML ? "\(key) = \(value)" : "\(key): \(value)"
    // In TOML what stands behind the name of a table belongs to that table.
    let place = isTOML ? lines.firstIndex { $0.hasPrefix("[") } ?? lines.count : lines.count
    lines.insert(line, at: place)
  }

  /// The header as a file carries it.
  var text: String {
    let mark = isTOML ? "+++" : "---"
    return ([mark] + lines + [mark]).joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text without white space behind it.
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text = Substring(text.unicodeScalars.dropLast())
    }
    return String(text)
  }
}
