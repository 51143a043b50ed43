import Testing
import Text

@Suite struct WordCountTests {
  private func count(_ pieces: [String]) -> Int {
    var words = WordCount()
    for var piece in pieces { piece.withUTF8 { words.add($0) } }
    return words.count
  }

  /// The same, character by character.
  private func expected(_ text: String) -> Int {
    var words = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case ...0x20, 0x80...0xBF: isInWord = false
      case 0x2000...0x203F where scalar.value != 0x2019: isInWord = false
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...:
        if !isInWord { words += 1 }
        isInWord = true
      default: break
      }
    }
    return words
  }

  @Test(arguments: [
    ("", 0), ("  ", 0), ("un", 1), ("l’été « là » — 5 €", 4), ("a - b", 2), ("(a) [b]", 2), ("a\u{A0}b", 2), ("—", 0),
    ("مرحبا بكم", 2), ("aujourd’hui", 1), ("...", 0), ("-a", 1),
  ])
  func `words hold a letter or a digit`(_ text: String, _ words: Int) {
    #expect(count([text]) == words && expected(text) == words)
  }

  @Test func `texts made by chance are counted as character by character, however they are cut`() {
    let pieces = [
      "a", "Z", "7", "é", "’", "—", " ", " ", "\u{A0}", "«", "€", "-", ".", "م", "😀", "abc", "\n", "\u{202F}",
    ]
    var state: UInt64 = 7
    for _ in 0..<3_000 {
      var text = ""
      var cut: [String] = [""]
      for _ in 0..<Int(state >> 56) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let piece = pieces[Int((state >> 33) % UInt64(pieces.count))]
        text += piece
        if state >> 60 == 0 { cut.append("") }
        cut[cut.count - 1] += piece
      }
      guard count(cut) != expected(text) else { continue }
      Issue.record("\(cut.debugDescription): \(count(cut)), not \(expected(text))")
      return
    }
  }

  @Test func `a word that was ended does not go on`() {
    var words = WordCount()
    for var piece in ["un", "deux"] {
      piece.withUTF8 { words.add($0) }
      words.endWord()
    }
    #expect(words.count == 2)
  }
}
