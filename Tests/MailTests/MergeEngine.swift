@testable import Mail

/// A sending service's engine in small, by its documented rules: what is no tag it knows disappears, or is an error.
struct MergeEngine {
  let service: SendingService
  let reader: Reader
  /// What the service would refuse or eat.
  private(set) var complaints: [String] = []

  init(_ service: SendingService, for reader: Reader) {
    self.service = service
    self.reader = reader
  }

  /// What the reader gets.
  mutating func merge(_ template: String, isHTML: Bool) -> String {
    var text = template
    if service == .listmonk, isHTML { text = withoutComments(text) }
    if service == .campaignMonitor, isHTML { text = withLinks(text) }
    var scanner = Scanner(text: Array(text))
    return block(&scanner, until: []).text
  }

  // MARK: Tags

  private struct Scanner {
    var text: [Character]
    var index = 0

    func isAt(_ pattern: String) -> Bool { text[index...].starts(with: Array(pattern)) }

    mutating func take(to end: String) -> String? {
      let pattern = Array(end)
      var place = index
      while place + pattern.count <= text.count {
        if text[place...].starts(with: pattern) {
          let taken = String(text[index..<place])
          index = place + pattern.count
          return taken
        }
        place += 1
      }
      return nil
    }
  }

  private var delimiters: [(open: String, close: String)] {
    switch service {
    case .mailProgram: []
    case .mailchimp: [("*|", "|*")]
    case .campaignMonitor: [("[", "]")]
    case .mailjet: [("[[", "]]"), ("{{", "}}"), ("{%", "%}")]
    case .listmonk: [("{{", "}}")]
    case .brevo, .buttondown: [("{{", "}}"), ("{%", "%}"), ("{#", "#}")]
    case .sendGrid: [("{{{", "}}}"), ("{{", "}}"), ("<%", "%>"), ("[", "]")]
    }
  }

  /// The text up to one of the tags `ends`, and which one it was.
  private mutating func block(_ scanner: inout Scanner, until ends: [String]) -> (text: String, end: String) {
    var result = ""
    while scanner.index < scanner.text.count {
      guard let tag = nextTag(&scanner) else {
        result.append(scanner.text[scanner.index])
        scanner.index += 1
        continue
      }
      if ends.contains(tag) { return (result, tag) }
      result += value(of: tag, &scanner)
    }
    if !ends.isEmpty { complaints.append("no end: \(ends)") }
    return (result, "")
  }

  private mutating func nextTag(_ scanner: inout Scanner) -> String? {
    for (open, close) in delimiters where scanner.isAt(open) {
      let start = scanner.index
      scanner.index += open.count
      // A bracket is a tag only when it looks like one; a raw string of Go may hold braces.
      let end = open == "{{" && scanner.isAt(" Safe `") ? "` }}" : close
      if let inside = scanner.take(to: end), open != "[" || Self.isTag(inside) {
        return inside.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
      }
      scanner.index = start
      if open != "[" { complaints.append("open: \(open)") }
    }
    return nil
  }

  private static func isTag(_ inside: String) -> Bool {
    guard let first = inside.first, first.isASCII, first.isLetter || first == "%" else { return false }
    return inside.contains(",fallback=") || inside.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "%" }
  }

  private mutating func value(of tag: String, _ scanner: inout Scanner) -> String {
    switch tag {
    case "UNSUB", "unsubscribe", "UNSUB_LINK_FR", "UnsubscribeURL", "unsubscribe_url":
      return Reader.addresses["unsubscribe", default: ""]
    case "ARCHIVE", "webversion", "mirror", "PERMALINK", "MessageURL", "email.absolute_url", "weblink":
      return Reader.addresses["web", default: ""]
    case "UPDATE_PROFILE", "preferences", "update_profile", "ManageURL", "manage_subscription_url",
      "unsubscribe_preferences":
      return Reader.addresses["prefs", default: ""]
    case "FNAME", "contact.FIRSTNAME", ".Subscriber.FirstName", "subscriber.metadata.first_name", "first_name":
      return reader.firstName
    case "contact.PRENOM": return ""
    case "IF:FNAME": return condition(&scanner, else: "ELSE:", end: "END:IF")
    case "if contact.PRENOM", "if contact.FIRSTNAME", "if subscriber.metadata.first_name":
      return condition(&scanner, else: "else", end: "endif", isNever: tag.hasSuffix("PRENOM"))
    case "if .Subscriber.FirstName": return condition(&scanner, else: "else", end: "end")
    case "#if first_name": return condition(&scanner, else: "else", end: "/if")
    default: return special(tag)
    }
  }

  private mutating func special(_ tag: String) -> String {
    for (open, close) in [("firstname,fallback=", ""), ("data:firstname:\"", "\"")]
    where tag.hasPrefix(open) && tag.hasSuffix(close) {
      return reader.firstName.isEmpty ? String(tag.dropFirst(open.count).dropLast(close.count)) : reader.firstName
    }
    if tag.hasPrefix("Safe `") { return String(tag.dropFirst(6)) }
    complaints.append("unknown: \(tag)")
    return ""
  }

  private mutating func condition(
    _ scanner: inout Scanner, else middle: String, end: String, isNever: Bool = false
  ) -> String {
    let yes = block(&scanner, until: [middle, end])
    let no = yes.end == middle ? block(&scanner, until: [end]).text : ""
    return reader.firstName.isEmpty || isNever ? no : yes.text
  }

  // MARK: HTML

  private func withoutComments(_ text: String) -> String {
    var scanner = Scanner(text: Array(text))
    var result = ""
    while scanner.index < scanner.text.count {
      if scanner.isAt("{{ Safe `") {
        result += scanner.take(to: "` }}").map { $0 + "` }}" } ?? ""
      } else if scanner.isAt("<!--") {
        _ = scanner.take(to: "-->")
      } else {
        result.append(scanner.text[scanner.index])
        scanner.index += 1
      }
    }
    return result
  }

  private func withLinks(_ text: String) -> String {
    [("unsubscribe", "unsubscribe"), ("webversion", "web"), ("preferences", "prefs")].reduce(text) { text, pair in
      text.replacing("<\(pair.0)>", with: "<a href=\"\(Reader.addresses[pair.1, default: ""])\">")
        .replacing("<\(pair.0) ", with: "<a href=\"\(Reader.addresses[pair.1, default: ""])\" ")
        .replacing("</\(pair.0)>", with: "</a>")
    }
  }
}
