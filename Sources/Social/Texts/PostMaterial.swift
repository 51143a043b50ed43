import Text

/// What a post is made from.
public struct PostMaterial: Sendable {
  /// The title.
  public let title: String
  /// One or two sentences.
  public let summary: String?
  /// The page’s address.
  public let address: String
  /// What it is about.
  public let topics: [String]
  /// The language of the words.
  public let language: Language
  /// Who paid for it.
  public let sponsor: String?

  /// The material of a post.
  public init(
    title: String, summary: String?, address: String, topics: [String], language: Language, sponsor: String? = nil
  ) {
    self.title = title
    self.summary = summary
    self.address = address
    self.topics = topics
    self.language = language
    self.sponsor = sponsor
  }

  /// The topics as hashtags, one word each: letters and digits, every word with a capital letter, so that voices read
  /// them apart.
  var hashtags: [String] {
    var seen: Set<String> = []
    return topics.compactMap { topic in
      let words = topic.split { !$0.isLetter && !$0.isNumber }
      let tag = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      guard tag.contains(where: \.isLetter), seen.insert(tag.lowercased()).inserted else { return nil }
      return "#" + tag
    }
  }

  /// The title, after the word that French law wants before what was paid for.
  var head: String {
    guard sponsor != nil else { return title }
    return "[\(Self.advertising[String(language.tag.prefix(2))] ?? "Advertisement")] \(title)"
  }

  private static let advertising = ["fr": "Publicité", "ar": "إعلان", "de": "Anzeige", "es": "Publicidad"]
  private static let elsewhere = [
    "fr": "Le lien est dans notre profil.", "ar": "الرابط في صفحتنا.", "de": "Link im Profil.",
    "es": "Enlace en el perfil.",
  ]

  /// What stands for the address where none can be followed.
  var linkElsewhere: String { Self.elsewhere[String(language.tag.prefix(2))] ?? "Link in our profile." }
}
