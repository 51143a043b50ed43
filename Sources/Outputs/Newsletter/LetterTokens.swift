import Content
import Mail
import Site
import Text

/// What stands on the site where a letter has a personal token: the default text of a name, the page of the issue,
/// the page of the newsletter.
struct LetterTokens: Sendable {
  /// The absolute address of the issue's page.
  let webAddress: String
  /// The absolute address of the newsletter's page.
  let newsletterAddress: String

  init(site: Site, issue: Publication) {
    webAddress = site.absolute(issue.permalink)
    newsletterAddress = site.absolute(site.addresses.section(.newsletter, issue.language))
  }

  /// A Markdown text with a marker for each token.
  static func marked(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> { TokenMarker.marking(Array(text))[...] }

  /// The text of code as it was typed: a token in it is an example.
  static func unmarked(_ code: [UInt8]) -> [UInt8] { TokenMarker.unmarking(code) }

  /// HTML without markers.
  func resolved(_ html: HTML) -> HTML {
    guard html.markup.hasMarkers else { return html }
    return HTML(trusted: resolved(html.markup) { HTML(escaping: $0).markup })
  }

  /// Text without markers.
  func resolved(_ text: String) -> String { text.hasMarkers ? resolved(text) { $0 } : text }

  /// A text as it was typed, for everybody.
  func shown(_ written: String) -> String { resolved(TokenMarker.marking(written)) }

  /// What stands for a destination that is a token; nil for any other.
  func address(_ destination: String) -> String? {
    let pieces = destination.hasMarkers ? MarkedText(Array(destination.utf8)).pieces : []
    guard pieces.count == 1, case .marker(let marker) = pieces[0] else { return nil }
    return value(of: marker.token)
  }

  private func resolved(_ text: String, escaping: (String) -> String) -> String {
    let bytes = MarkedText(Array(text.utf8)).joined { Array(escaping(value(of: $0.token)).utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func value(of token: PersonalToken) -> String {
    switch token {
    case .firstName(let name): name
    case .webVersion: webAddress
    case .unsubscribe, .preferences: newsletterAddress
    }
  }
}

extension String {
  /// Whether there may be a marker: their first byte begins nothing that people write.
  var hasMarkers: Bool { utf8.contains(0xF4) }
}
