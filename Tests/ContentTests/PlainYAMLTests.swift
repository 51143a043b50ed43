import Testing
import Text

@testable import Content

/// Yams is the oracle: what the plain reader reads must be what Yams reads.
@Suite struct PlainYAMLTests {
  private func plain(_ text: String) -> [HeaderPair]? { PlainYAML.read(Array(text.utf8)[...], firstLine: 2) }

  private func yams(_ text: String) -> [HeaderPair]? {
    let source = SourceText(path: "post.md", text: "---\n" + text)
    return try? YAMLHeader.readWithYams(Array(text.utf8)[...], firstLine: 2, source: source)
  }

  @Test(arguments: [
    "", "\n\n", "# rien\n", "title: Une fête\ndate: 2026-05-01 18:30\n", "title: \"L’« été » : \\\"enfin\\\"\"",
    "titre: 'l''été : # 12'\nétiquettes: [a, \"b, c\", 'd', e f ]\ntags: []\n", "a:\nb:   \nc: ~x", "a: null",
    "tags:\n- un\n- deux mots\nb: 1", "tags:\n  - un\n\n  # deux\n  - 'trois'\n",
    "image:\n  src: a.jpg\n  alt: Été\nb: c", "a:\n  b:\n    c: d\n    e:\n  f: [g]\nh: i",
    "a: https://example.org/#x\nb: 12:30\nc: a - b # c", "a: b\n  c", "a: b\n\n  c: d", "a: b: c", "a: b:", "a:b",
    "a: [b, [c]]", "a: [b: c]", "a: [b,]", "a: [b", "a: [b] c", "a: [b, , c]", "a: {b: c}", "a: |\n  b\n",
    "a: &b c\nd: *b", "a: b\na: c", "a: \"b", "a: \"b\" c", "a: 'b' # c", "a: \"\\u00e9\\n\"", "- a", "a", " a: b",
    "a: b\r\nc: d", "a:\tb", "a: b\u{85}c", "a: b\u{2028}c", "a: b\u{7F}", "a: \u{FEFF}b", "a: \u{FFFE}",
    "a: b\u{A0}c\nd: \u{2019}e", "a:\n- b\n  c", "a:\n  - b: c\n    d: e", "a:\n - b\n- c", "a:\n   b: c\n  d: e",
    "a: b\n...\nc: d", "a: b\n--- c", "? a\n: b", "a: - b", "a: -1", "a: !!str b", "a: %b", "a: @b", "a: `b`",
    "a: >-\n b", "\"a\": b", "a b: c", "<<: a", "a:\n  - - b", "a:\n  -\n  - b", "a: null\nb: Null", "a: []]",
    "a: b,", "a:\nb", "a: [😀 b, é]\nb: \"😀\" ", "a:\n  # x\n  b: c\n # y\nd: e", "a: #b", "a: b#c", "a: \\b",
    "a: \"\\\\\"", "null: a",
  ])
  func `headers made by hand are read as Yams reads them`(_ text: String) {
    guard let pairs = plain(text) else { return }
    #expect(pairs == yams(text))
  }

  @Test(arguments: [
    "title: \"Été (1)\"\ndate: 2026-05-01T08:00:00Z\ntags: [un, deux]\nauthors: [a-b]\nsummary: \"Deux. Trois\"\n",
    "titre: L'été\nétiquettes:\n  - un\n  - deux\nimage:\n  src: a.jpg\n  alt: \"Un « chat »\"\nlieu:\n",
  ])
  func `common headers need no Yams`(_ text: String) {
    #expect(plain(text) != nil)
  }

  @Test func `headers made by chance are read as Yams reads them`() {
    let pieces = [
      "a", "b", "clé", "é", "😀", "'", "''", "\"", "\\", ":", ": ", ":\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ",
      "- ", " ", "#", " # ", "[", "]", ", ", ",", "{", "}", "null", "~", "1", "-", "?", "|", ">", "&", "*", "!",
      "%", "@", "a: b\n", "c: ", "d: [e, f]\n", "g:\n", "  h: i\n", "'j k'", "\"l m\"", ".", "\t", "\r\n",
      "\u{A0}", "\u{2028}", "---\n",
    ]
    var state: UInt64 = 1
    var read = 0
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<(state >> 60) + 2 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int((state >> 33) % UInt64(pieces.count * 2))
        text += place < pieces.count ? pieces[place] : ["x: y\n", "z: ", "w"][place % 3] + "\(state >> 62)"
      }
      guard let pairs = plain(text) else { continue }
      read += 1
      guard pairs != yams(text) else { continue }
      Issue.record("read otherwise than by Yams: \(text.debugDescription)")
      return
    }
    #expect(read > 500)
  }
}
