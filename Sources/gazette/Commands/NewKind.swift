import ArgumentParser
import Content

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
}

extension NewKind: ExpressibleByArgument {
  /// A kind by its English name, or by a French one.
  init?(argument: String) {
    switch argument.lowercased() {
    case "article", "billet": self = .post
    case "communique", "communiqué": self = .release
    case "dossier": self = .kit
    case "evenement", "événement": self = .event
    case "numero", "numéro", "lettre": self = .issue
    case "personne": self = .person
    case let name:
      guard let kind = NewKind(rawValue: name) else { return nil }
      self = kind
    }
  }
}
