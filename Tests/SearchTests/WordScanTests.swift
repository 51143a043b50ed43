import Foundation
import Testing

@testable import Search
@testable import Text

struct WordScanTests {
  private struct Found: WordReceiver {
    var words: [String] = []

    mutating func receive(_ word: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
      words.append(String(decoding: word, as: UTF8.self) + (isWhole ? "!" : ""))
    }
    mutating func beginHeading() { words.append("<h>") }
    mutating func endHeading() { words.append("</h>") }
  }

  private func words(_ text: String) -> String {
    var text = text
    var scan = WordScan()
    var found = Found()
    text.withUTF8 { scan.read(text: $0, to: &found) }
    return found.words.joined(separator: " ")
  }

  @Test(arguments: [
    ("<p>Un <em>mo</em>t, l<b>’</b>école</p><h2>Titre</h2>fin", "un mot ecole <h> titre </h> fin"),
    ("voi<wbr>sin &amp; d&#39;ami<br>deux<hr>trois", "voisin ami deux trois"),
    ("a<!-- b --><script>c()</script><style>d{}</style><textarea>e</textarea>", "a e"),
    ("motDeux mot2 m-x<x>y", "motdeux mot2 m x mx! y"),
  ])
  func `the words of markup are those that are seen`(markup: String, expected: String) {
    var scan = MarkupScan()
    var found = Found()
    scan.read(html: HTML(trusted: markup), to: &found)
    #expect(found.words.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("L’école d'entraide", "ecole entraide"),
    ("Œuvre, cœur et NŒUD", "oeuvre coeur et noeud"),
    ("porte-monnaie", "porte monnaie portemonnaie!"),
    ("aujourd’hui presqu’île", "aujourd hui aujourdhui! presqu ile presquile!"),
    ("Qu’est-ce que c’est ?", "est ce estce! que est"),
    ("18 h 30, 1 204 €", "18 h 30 1 204"),
    ("Große Straße", "grosse strasse"),
    ("Ёлка и йод", "елка и йод"),
    ("الجَمْعِيَّة", "الجمعية"),
    ("co\u{AD}opé\u{301}rative", "cooperative"),
    ("---'' —", ""),
    ("a-b-c-d-e", "a b c d e"),
  ])
  func `words are cut and folded`(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test func `words are cut alike wherever they lie in the text`() {
    // The program looks at eight bytes at once: each sign stands at each place among them.
    let ends = [" ", ",", "«", "@", "[", "{", "`", "/", ":", "\u{10}", "\u{1A}"]
    let letters = ["Z": "z", "é": "e", "œ": "oe", "m": "m", "3": "3", "\u{AD}": ""]
    for length in 2..<20 {
      let word = String("qdbrstvwxyzaeioumnkp".prefix(length))
      for sign in ends { #expect(words(word + sign + word) == "\(word) \(word)", "\(sign), \(length)") }
      for (sign, folded) in letters { #expect(words(word + sign + word) == word + folded + word) }
      for sign in ["-", "'", "’"] { #expect(words(word + sign + word) == "\(word) \(word) \(word)\(word)!") }
    }
  }

  @Test func `a breve makes a letter of the one before it`() {
    #expect(words("и\u{306}од и-\u{306}") == "йод й")
  }

  @Test func `an attribute may hold what looks like the end of a tag`() {
    var scan = MarkupScan()
    var found = Found()
    scan.read(html: HTML(trusted: "<p title=\"a > b\" class='c>d'>un</p><p title=\"deux"), to: &found)
    #expect(found.words == ["un"])
  }

  @Test func `a word that is too long for an index is left out`() {
    #expect(words(String(repeating: "x", count: 61) + " court") == "court")
  }

  @Test func `the browser cuts and folds every letter as the index does`() throws {
    let letters = (0x21..<0x1_0000).compactMap(Unicode.Scalar.init).map { "x\($0)x" }
    let there = try Browser(language: "fr").answers("words", letters, as: String.self)
    let different = zip(letters, there).filter { words($0) != $1 }
    let list = different.map { letter, found in
      "\(letter.unicodeScalars.dropFirst().first?.value ?? 0): here \(words(letter)), there \(found)"
    }
    #expect(different.isEmpty, "\(list.count): \(list.prefix(60).joined(separator: "\n"))")
  }

  @Test func `the browser cuts sentences as the index does`() throws {
    let sentences = [
      "L’été à Saint-Malo : qu’est-ce que l’«entraide» d'aujourd’hui ?", "don't O'Brien's rock-'n'-roll",
      "presqu’île—côte, arc-en-ciel…", "l'œuvre d’à-côté", "ПРИВЕТ, Ёжик-йог", "٢٠٢٦ والمدرسة",
      "e\u{301}cole l’e\u{301}te\u{301}",
    ]
    let there = try Browser(language: "fr").answers("words", sentences, as: String.self)
    #expect(there == sentences.map(words))
  }
}
