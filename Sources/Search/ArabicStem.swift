/// The stem of an Arabic word: without the article and the conjunctions before it, and without the endings of number,
/// gender and possession (Larkey, Ballesteros and Connell, “Improving stemming for Arabic information retrieval”,
/// SIGIR 2002: “light10”).
enum ArabicStem {
  private static let prefixes = ["وال", "بال", "كال", "فال", "لل", "ال", "و"]
  private static let suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"]

  static func of(_ word: String) -> String {
    var stem = word[...]
    for prefix in prefixes where stem.hasPrefix(prefix) && stem.count - prefix.count >= (prefix == "و" ? 3 : 2) {
      stem = stem.dropFirst(prefix.count)
      break
    }
    for suffix in suffixes where stem.hasSuffix(suffix) && stem.count - suffix.count >= 2 {
      stem = stem.dropLast(suffix.count)
    }
    return String(stem)
  }
}
