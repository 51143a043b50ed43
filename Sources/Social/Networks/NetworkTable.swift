import Text

/// What is known of the networks, and of when.
public struct NetworkTable: Sendable {
  /// The day on which all facts were read again.
  public let checked: CivilDate
  /// The rules, in the order of `SocialNetwork`.
  public let rules: [NetworkRules]
  /// The lines that could not be understood.
  let unread: [String]

  /// The one that comes with Gazette: `Files/networks.tsv`.
  public static let shipped = NetworkTable(EmbeddedFiles.all.first { $0.path == "networks.tsv" }?.text ?? "")

  /// Reads a table: a line a fact, with network, what, value and source between tabs.
  init(_ text: String) {
    var checked = CivilDate(daysSinceEpoch: 0)
    var rules = Dictionary(uniqueKeysWithValues: SocialNetwork.allCases.map { ($0, NetworkRules($0)) })
    var unread: [String] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t").map(String.init)
      if cells.count == 2, cells[0] == "checked", let date = Self.date(cells[1]) {
        checked = date
      } else if cells.count == 4, let network = SocialNetwork(rawValue: cells[0]), !cells[3].isEmpty,
        Self.take(cells[1], cells[2], into: &rules[network, default: NetworkRules(network)])
      {
        continue
      } else {
        unread.append(String(line))
      }
    }
    self.checked = checked
    self.rules = SocialNetwork.allCases.compactMap { rules[$0] }
    self.unread = unread
  }

  /// The rules of a network.
  public subscript(network: SocialNetwork) -> NetworkRules {
    rules.first { $0.network == network } ?? NetworkRules(network)
  }

  /// What to say when more than a year has gone since the facts were read.
  public func warning(on day: CivilDate) -> Message? {
    guard day.daysSinceEpoch - checked.daysSinceEpoch > 365 else { return nil }
    return Message(
      en: "The limits of the networks were last checked on \(checked.iso), more than a year ago: look before you post, "
        + "or update Gazette.",
      fr: "Les limites des réseaux ont été vérifiées pour la dernière fois le \(checked.iso), il y a plus d’un an : "
        + "regardez avant de publier, ou mettez Gazette à jour.")
  }

  private static func take(_ what: String, _ value: String, into rules: inout NetworkRules) -> Bool {
    let words = value.split(separator: " ").map(String.init)
    let numbers = words.compactMap { Int($0) }
    switch (what, words.count, numbers.count) {
    case ("text", 1, 1): rules.text = numbers[0]
    case ("bytes", 1, 1): rules.bytes = numbers[0]
    case ("hashtags", 1, 1): rules.hashtags = numbers[0]
    case ("alternative", 1, 1): rules.alternative = numbers[0]
    case ("weight", 1, 1): rules.weight = numbers[0]
    case ("links", 1, 0): rules.hasLinks = value == "yes"
    case ("counting", 1, 0):
      guard let counting = TextCounting(rawValue: value) else { return false }
      rules.counting = counting
    case ("picture", 3, 2): rules.pictures.append(PictureSize(name: words[0], width: numbers[0], height: numbers[1]))
    case ("avatar", 2, 2): rules.avatar = PictureSize(name: "avatar", width: numbers[0], height: numbers[1])
    case ("banner", 2, 2): rules.banner = PictureSize(name: "banner", width: numbers[0], height: numbers[1])
    case ("safe", 4, 4):
      rules.safe = PicturePart(left: numbers[0], top: numbers[1], width: numbers[2], height: numbers[3])
    default: return false
    }
    return true
  }

  private static func date(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
