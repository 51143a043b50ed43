/// Guesses the language of a passage, where that is beyond doubt.
enum LanguageGuess {
  /// `fr`, `en`, `ar`, `he`, `el` or `ru`; nil for a short or a doubtful passage.
  static func language(of text: String) -> String? {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count >= 12 else { return nil }
    for (language, range) in scripts {
      let count = letters.count { range.contains($0.value) }
      if count * 10 > letters.count * 6 { return language }
    }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count >= 12 else { return nil }
    let english = words.count(where: english.contains)
    let french = words.count(where: french.contains)
    if english >= 4, english >= 3 * french { return "en" }
    if french >= 4, french >= 3 * english { return "fr" }
    return nil
  }

  private static let scripts: [(String, ClosedRange<UInt32>)] = [
    ("ar", 0x600...0x6FF), ("he", 0x590...0x5FF), ("el", 0x370...0x3FF), ("ru", 0x400...0x4FF),
  ]
  private static let english: Set<String> = [
    "the", "and", "of", "to", "is", "was", "that", "it", "with", "for", "are", "this", "have", "from", "they", "which",
    "their", "you", "we", "at",
  ]
  private static let french: Set<String> = [
    "le", "la", "les", "et", "de", "des", "du", "un", "une", "est", "que", "qui", "dans", "pour", "pas", "sur", "avec",
    "nous", "vous", "au",
  ]
}
