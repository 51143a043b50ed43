import Text

/// Writes texts that fit: the title, as many whole sentences of the summary as there is room for, the address, hashtags.
public struct PostWriter: Sendable {
  private let rules: NetworkRules

  /// A writer for a network.
  public init(_ rules: NetworkRules) {
    self.rules = rules
  }

  /// The text of a post.
  public func text(of material: PostMaterial) -> SocialText {
    let link = rules.hasLinks ? material.address : material.linkElsewhere
    let tags = material.hashtags.prefix(rules.hashtags).joined(separator: " ")
    let sentences = Self.sentences(material.summary ?? "")
    let whole = { (count: Int) in
      joined([material.head, sentences.prefix(count).joined(separator: " "), link, tags])
    }
    if let count = most(sentences.count, where: { fits(whole($0)) }) { return finished(whole(count)) }
    let bare = joined([material.head, link])
    return finished(fits(bare) ? bare : shortened(material.head, before: link))
  }

  private func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "\n\n") }

  /// As many words of a title as fit, with a mark that some are missing; of a single endless word its beginning.
  private func shortened(_ title: String, before link: String) -> String {
    let words = title.prefix(4 * rules.text).split(whereSeparator: \.isWhitespace)
    let cut = { (count: Int) in joined([words.prefix(count).joined(separator: " ") + "…", link]) }
    if let count = most(words.count - 1, where: { $0 > 0 && fits(cut($0)) || $0 == 0 }), count > 0 { return cut(count) }
    let letters = Array(title.prefix(rules.text))
    let part = { (count: Int) in joined([String(letters.prefix(count)) + "…", link]) }
    return most(letters.count, where: { fits(part($0)) }).map(part) ?? link
  }

  /// The largest number up to `limit` for which something holds that holds for all smaller ones, too; nil when it does
  /// not hold for zero.
  private func most(_ limit: Int, where holds: (Int) -> Bool) -> Int? {
    guard limit >= 0, holds(0) else { return nil }
    var (good, bad) = (0, limit + 1)
    while bad - good > 1 {
      let middle = (good + bad) / 2
      if holds(middle) { good = middle } else { bad = middle }
    }
    return good
  }

  private func fits(_ text: String) -> Bool {
    rules.counting.count(text) <= rules.text && text.utf8.count <= rules.bytes ?? .max
  }

  private func finished(_ text: String) -> SocialText {
    SocialText(network: rules.network, text: text, count: rules.counting.count(text), limit: rules.text)
  }

  /// A text cut after full stops, question and exclamation marks that a space follows.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in text.split(whereSeparator: { $0.isNewline || $0 == " " }) {
      current += (current.isEmpty ? "" : " ") + word
      guard let last = word.last(where: { !"»”\")".contains($0) }), ".!?…؟".contains(last) else { continue }
      sentences.append(current)
      current = ""
    }
    return current.isEmpty ? sentences : sentences + [current]
  }
}
