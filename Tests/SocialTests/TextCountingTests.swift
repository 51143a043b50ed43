import Testing

@testable import Social

/// Lengths as the networks count them.
@Suite struct TextCountingTests {
  // What each letter weighs was looked up in the configuration of twitter-text, version 3.
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("€", 2), ("’", 1), ("«\u{A0}»", 3), ("\u{202F}", 2), ("…", 2), ("№", 2),
    ("مرحبا", 5), ("привет", 6), ("日本", 4), ("👍", 2), ("👨‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("☝🏽", 2), ("❤️", 2), ("1", 1),
    ("https://essai.example/une/adresse/bien/plus/longue/que/vingt-trois", 23), ("a https://a.fr", 25),
    ("essai.org", 23), ("3.14", 4), ("etc.", 4), ("a\n\nb", 4), ("", 0),
  ])
  func `X weighs letters and addresses`(_ text: String, _ weight: Int) {
    #expect(TextCounting.weighted.count(text) == weight)
  }

  @Test(arguments: [("👨‍👩‍👧‍👦", 1), ("e\u{301}t", 2), ("https://a.fr", 12), ("🇫🇷🇫🇷", 2)])
  func `Bluesky counts what readers take for letters`(_ text: String, _ count: Int) {
    #expect(TextCounting.graphemes.count(text) == count)
  }

  @Test(arguments: [
    ("https://essai.example/une/adresse/bien/plus/longue/que/vingt-trois", 23), ("https://a.fr", 23), ("👍 ok", 4),
    ("@jo@serveur.example bonjour", 11), ("@jo", 3),
  ])
  func `Mastodon counts 23 for an address, and names without their server`(_ text: String, _ count: Int) {
    #expect(TextCounting.addresses.count(text) == count)
  }

  @Test func `the others count code units, or the bytes of emoji`() {
    #expect(TextCounting.units.count("é👍") == 3)
    #expect(TextCounting.bytesOfEmoji.count("é👍") == 5)
  }
}
