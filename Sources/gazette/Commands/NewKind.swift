import Content
import Text

/// What `gazette new` can begin.
enum NewKind: String, CaseIterable, Sendable {
  case post, release, kit, event, issue, contribution, person, page

  /// The kind of the entry.
  var kind: Kind {
    switch self {
    case .post: .post
    case .release: .release
    case .kit: .kit
    case .event: .event
    case .issue: .issue
    case .contribution: .contribution
    case .person: .person
    case .page: .page
    }
  }

  /// Its names in French, the one that is shown first.
  private var frenchNames: [String] {
    switch self {
    case .post: ["article", "billet"]
    case .release: ["communiqué", "communique"]
    case .kit: ["dossier"]
    case .event: ["événement", "evenement"]
    case .issue: ["lettre", "numéro", "numero"]
    case .contribution: ["contribution"]
    case .person: ["personne"]
    case .page: ["page"]
    }
  }

  private var allNames: [String] { [rawValue] + frenchNames }

  /// The names that are shown in a language.
  static func names(in language: MessageLanguage) -> [String] {
    allCases.map { language == .french ? $0.frenchNames[0] : $0.rawValue }
  }

  /// Reads a kind that somebody typed, in either language.
  /// - Throws: that there is no such kind, and which one was probably meant.
  init(typed text: String) throws {
    let word = text.lowercased()
    if let kind = Self.allCases.first(where: { $0.allNames.contains(word) }) {
      self = kind
      return
    }
    let language = HelpLanguage.current
    let names = Self.names(in: language)
    let meant =
      nearest(to: word, among: names)
      ?? nearest(to: word, among: Self.allCases.flatMap(\.allNames)).flatMap { name in
        zip(Self.allCases, names).first { kind, _ in kind.allNames.contains(name) }?.1
      }
    throw Unknown.error(meant: meant, names: names)
  }
}
