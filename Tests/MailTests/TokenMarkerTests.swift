import Mail
import Testing

@Suite struct TokenMarkerTests {
  @Test(arguments: [
    ("first-name|there", PersonalToken.firstName(default: "there")), ("prénom|vous", .firstName(default: "vous")),
    ("prenom | chère lectrice", .firstName(default: "chère lectrice")), ("Prénom", .firstName(default: "")),
    ("pre\u{301}nom|vous", .firstName(default: "vous")), ("first-name|a|b", .firstName(default: "a|b")),
    ("unsubscribe", .unsubscribe), ("désinscription", .unsubscribe), ("desinscription", .unsubscribe),
    ("web-version", .webVersion), ("version-web", .webVersion), ("preferences", .preferences),
    ("préférences", .preferences),
  ])
  func `each token is known by its names`(written: String, token: PersonalToken) {
    #expect(PersonalToken(written) == token)
  }

  @Test(arguments: ["", "articles", "unsubscribe|x", "first name|x", "prénom|a}b", "prénom|a\nb", "désinscriptions"])
  func `other words in braces are no tokens`(written: String) {
    #expect(PersonalToken(written) == nil)
  }

  @Test func `a marker comes back as it was written`() {
    let text = "Bonjour {prénom|l’ami·e}, {articles} et {unsubscribe}."
    let marked = TokenMarker.marking(text)
    #expect(!marked.contains("prénom") && marked.contains("{articles}"))
    #expect(MarkedText(Array(marked.utf8)).markers.map(\.token) == [.firstName(default: "l’ami·e"), .unsubscribe])
    #expect(TokenMarker.unmarking(marked) == text)
  }

  @Test func `a marker in a percent-encoded address is understood`() {
    let encoded = "https://x/%F4%8F%BF%B0756e737562736372696265%f4%8f%bf%b1"
    #expect(MarkedText(Array(encoded.utf8)).markers.map(\.token) == [.unsubscribe])
  }

  @Test func `nobody can write a marker`() throws {
    let marker = try #require(TokenMarker("unsubscribe")).string
    let marked = TokenMarker.marking("x\(marker)y{unsubscribe}")
    #expect(MarkedText(Array(marked.utf8)).markers.count == 1)
    #expect(marked.hasPrefix("x\u{FFFD}756e"))
  }

  @Test func `half a marker stays text`() {
    for text in ["\u{10FFF0}75", "\u{10FFF0}7", "\u{10FFF0}", "\u{10FFF1}", "%F4%8F%BF%B0", "\u{10FFF0}61\u{10FFF1}"] {
      #expect(MarkedText(Array(text.utf8)).markers.isEmpty)
      #expect(MarkedText(Array(text.utf8)).joined { _ in [] } == Array(text.utf8))
    }
  }
}
