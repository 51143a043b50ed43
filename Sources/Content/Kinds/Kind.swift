import Text

/// What an entry is. The set is closed: every stage handles every kind.
public enum Kind: String, Sendable, CaseIterable, Comparable {
  /// A post of the blog
  case post
  /// A press release
  case release
  /// A media kit with its files
  case kit
  /// What others wrote about the organisation
  case coverage
  /// A meeting, a conference, a contest
  case event
  /// An issue of the newsletter
  case issue
  /// A charter, netiquette or other versioned text
  case charter
  /// What a member of the community wrote or said
  case contribution
  /// An author, spokesperson or press contact
  case person
  /// Everything else
  case page

  /// The folder below `content/`.
  public var folder: String {
    switch self {
    case .post: "blog"
    case .release: "press/releases"
    case .kit: "press/kits"
    case .coverage: "press/coverage"
    case .event: "events"
    case .issue: "newsletter"
    case .charter: "charter"
    case .contribution: "community"
    case .person: "people"
    case .page: "pages"
    }
  }

  /// The kind of a file by its path below `content/`; nil outside the folders of the kinds.
  public init?(path: String) {
    guard let kind = Kind.allCases.first(where: { path.hasPrefix($0.folder + "/") }) else { return nil }
    self = kind
  }

  /// The name in a message.
  public var name: Message {
    switch self {
    case .post: Message(en: "post", fr: "article de blog")
    case .release: Message(en: "press release", fr: "communiqué de presse")
    case .kit: Message(en: "media kit", fr: "dossier de presse")
    case .coverage: Message(en: "press coverage", fr: "revue de presse")
    case .event: Message(en: "event", fr: "événement")
    case .issue: Message(en: "newsletter issue", fr: "numéro de la lettre")
    case .charter: Message(en: "charter", fr: "charte")
    case .contribution: Message(en: "contribution", fr: "contribution")
    case .person: Message(en: "person", fr: "personne")
    case .page: Message(en: "page", fr: "page")
    }
  }

  /// In the order of the declaration.
  public static func < (left: Kind, right: Kind) -> Bool {
    let order = Kind.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
