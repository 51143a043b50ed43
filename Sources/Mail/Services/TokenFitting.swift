import Text

/// Puts a service's own tags where markers are.
struct TokenFitting: Sendable {
  let letter: Letter
  let service: SendingService

  var neutralisation: Neutralisation { Neutralisation(service: service) }
  var tags: MergeTags { MergeTags(service: service, letter: letter) }

  /// The text part.
  func text(_ bytes: [UInt8]) -> [UInt8] {
    let pieces = MarkedText(bytes).pieces
    return pieces.indices.flatMap { index -> [UInt8] in
      switch pieces[index] {
      case .marker(let marker): return Array(tag(for: marker.token, in: .text).utf8)
      case .text(let bytes): return neutralisation.text(bytes, atTag: index + 1 < pieces.count)
      }
    }
  }

  /// The subject or the preheader.
  func line(_ text: String) -> String {
    String(decoding: self.text(Array(text.utf8)), as: UTF8.self)
  }

  /// What stands for a token.
  func tag(for token: PersonalToken, in channel: Channel) -> String {
    if case .firstName(let fallback) = token {
      return tags.firstName(or: neutralisation.fallback(fallback, in: channel))
    }
    let address = tags.address(of: token) ?? ""
    // A mail program gets an address as it is; a service's tag must not be escaped.
    return channel == .html && service == .mailProgram ? HTML(escaping: address).markup : address
  }

  /// The words of a link that an author wrote without words.
  func words(for token: PersonalToken) -> String {
    let isFrench = letter.language.tag.hasPrefix("fr")
    switch token {
    case .firstName: return ""
    case .unsubscribe: return isFrench ? "Se désinscrire" : "Unsubscribe"
    case .webVersion: return isFrench ? "Lire la lettre en ligne" : "Read the letter online"
    case .preferences: return isFrench ? "Changer vos préférences" : "Change your preferences"
    }
  }
}
