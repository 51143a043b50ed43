/// The places that a sending service fills in for each reader: `*|FNAME|*`, `{{ contact.NAME }}`, `%%name%%`,
/// `[subscriber:firstname]`.
enum MergeTags {
  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    ("*|", "|*"), ("{{", "}}"), ("{%", "%}"), ("%%", "%%"), ("[[", "]]"), ("<%", "%>"), ("${", "}"), ("-=", "=-"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Between single signs that texts use, too, only what begins with one of these is meant: Campaign Monitor, MailPoet,
  /// phpList and Brevo’s first form; MailerLite and AcyMailing; Mailgun.
  private static let named: [(open: UInt8, close: UInt8, names: [String])] = [
    (
      UInt8(ascii: "["), UInt8(ascii: "]"),
      [
        "subscriber:", "link:", "newsletter:", "date:", "unsubscribe", "preferences]", "preferencesurl", "forward]",
        "forward:", "forwardurl", "mirror]", "webversion",
        "firstname,", "lastname,", "fullname,", "email]", "email,", "currentday", "currentmonth", "currentyear",
        "clicktrack", "usertrack", "footer]", "signature]",
      ]
    ),
    (
      UInt8(ascii: "{"), UInt8(ascii: "}"),
      [
        "$", "subtag:", "unsubscribe", "/unsubscribe", "readonline", "/readonline", "confirm}", "/confirm}", "forward}",
        "/forward}", "name}", "prenom}", "nom}", "email}",
      ]
    ),
    (
      UInt8(ascii: "%"), UInt8(ascii: "%"),
      ["recipient", "unsubscribe_url", "tag_unsubscribe_url", "mailing_list_unsubscribe_url"]
    ),
  ]

  /// Around markup that Listmonk is to leave as it is; the two stand apart.
  private static let halves = ["{{ Safe `", "` }}"].map { Array($0.utf8) }

  /// Whether a text holds one.
  static func holds(_ text: String) -> Bool {
    removed(from: Array(text.removingPercents.utf8)).count != 0
  }

  /// HTML without those that stand between its tags, and how many there were.
  static func removedFromWords(of html: [UInt8]) -> (html: [UInt8], count: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var count = 0
    var index = 0
    while index < html.count {
      let open = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      let words = removed(from: Array(html[index..<open]))
      result += words.text
      count += words.count
      let close = html[open...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
      result += html[open..<close]
      index = close
    }
    return (result, count)
  }

  /// The text without them, and how many there were.
  static func removed(from text: [UInt8]) -> (text: [UInt8], count: Int) {
    var result: [UInt8] = []
    var count = 0
    var index = 0
    while index < text.count {
      if let end = tagEnd(text, at: index) {
        count += 1
        index = end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return (result, count)
  }

  /// The end of a tag that begins at an offset: on one line, no longer than a tag is.
  private static func tagEnd(_ text: [UInt8], at start: Int) -> Int? {
    for pair in pairs where text[start] == pair.open[0] && text[start...].starts(with: pair.open) {
      let limit = min(text.count, start + 120)
      var end = start + pair.open.count
      while end < limit, text[end] != UInt8(ascii: "\n"), text[end] != UInt8(ascii: "<") {
        if text[end] == pair.close[0], text[end...].starts(with: pair.close), end > start + pair.open.count {
          return end + pair.close.count
        }
        end += 1
      }
    }
    if let half = halves.first(where: text[start...].starts) { return start + half.count }
    return namedTagEnd(text, at: start)
  }

  private static func namedTagEnd(_ text: [UInt8], at start: Int) -> Int? {
    guard let sort = named.first(where: { $0.open == text[start] }) else { return nil }
    let head = String(decoding: text[(start + 1)...].prefix(40), as: UTF8.self).lowercased()
    guard sort.names.contains(where: head.hasPrefix) else { return nil }
    let rest = text[(start + 1)...].prefix(120)
    guard let end = rest.firstIndex(where: { $0 == sort.close || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\n") }),
      text[end] == sort.close
    else { return nil }
    return end + 1
  }
}
