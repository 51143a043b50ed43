/// The plain text of a message as HTML: paragraphs, quotes, no signature.
enum MailText {
  /// Lines that end in a space go on in the next one (RFC 3676).
  static func unflowed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var goesOn: Int?
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var content = line.last == 0x0D ? line.dropLast() : line
      let depth = content.prefix { $0 == UInt8(ascii: ">") }.count
      content = content.dropFirst(depth)
      if content.first == 0x20 { content = content.dropFirst() }
      if goesOn != depth || goesOn == nil {
        if !result.isEmpty || goesOn != nil { result.append(0x0A) }
        result += [UInt8](repeating: UInt8(ascii: ">"), count: depth) + (depth > 0 ? [0x20] : [])
      }
      result += content
      goesOn = content.last == 0x20 && content != Array("-- ".utf8)[...] ? depth : nil
      if goesOn == nil { result.append(0x0A) }
      if goesOn == nil, result.last == 0x0A { result.removeLast(); goesOn = -1 }
    }
    return result
  }

  /// Paragraphs and quotes.
  static func html(_ text: [UInt8]) -> String {
    var html = ""
    var depth = 0
    var paragraph: [String] = []
    func flush() {
      while paragraph.last?.isEmpty == true { paragraph.removeLast() }
      if !paragraph.isEmpty { html += "<p>" + paragraph.joined(separator: "<br>") + "</p>\n" }
      paragraph = []
    }
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var content = line.last == 0x0D ? line.dropLast() : line
      if content == Array("-- ".utf8)[...] || content == Array("--".utf8)[...] { break }
      // `>From ` is how mailboxes hide a line that begins like an envelope.
      if content.starts(with: ">From ".utf8) { content = content.dropFirst() }
      var level = 0
      while content.first == UInt8(ascii: ">"), level < 8 {
        level += 1
        content = content.dropFirst()
        if content.first == 0x20, content.dropFirst().first == UInt8(ascii: ">") { content = content.dropFirst() }
      }
      let words = String(decoding: content, as: UTF8.self).trimmingSpace
      if level != depth {
        flush()
        while depth < level { html += "<blockquote>"; depth += 1 }
        while depth > level { html += "</blockquote>\n"; depth -= 1 }
      }
      if words.isEmpty { flush() } else { paragraph.append(HTMLText.escaped(words)) }
    }
    flush()
    return html + String(repeating: "</blockquote>", count: depth)
  }
}
