import Content
import Markdown
import Templates
import Text

/// The words of the site's pages in one language: labels, plurals, dates, sizes.
///
/// A class, for nothing in it ever changes and every page asks for it several times.
public final class Interface: Sendable {
  /// The language of the words.
  public let language: Language
  /// The words by name, for templates.
  let words: Words
  /// The words that have places for values, cut at these places.
  private let patterns: [String: TextPattern]

  /// The words of a language.
  public init(language: Language, texts: [String: String]) {
    self.language = language
    words = Words(texts)
    patterns = texts.compactMapValues { TextPattern($0) }
  }

  /// A word by its name.
  subscript(name: String) -> String { words[name] }

  /// A text with `{name}` replaced by values.
  func text(_ name: String, _ values: KeyValuePairs<String, String>) -> String {
    patterns[name]?.filled(with: values) ?? words[name]
  }

  /// A number of things: `1 article`, `12 articles`. French counts zero as one; most others do not.
  func count(_ number: Int, _ noun: String) -> String {
    let isSingular = number == 1 || (number == 0 && language.tag.hasPrefix("fr"))
    return text(noun + (isSingular ? "_one" : "_other"), ["count": self.number(number)])
  }

  /// A whole number with the language's separator between thousands.
  func number(_ number: Int) -> String {
    let separator = words["thousands_mark"]
    let digits = String(number)
    guard digits.count > 4 else { return digits }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += separator }
      grouped.append(digit)
    }
    return grouped
  }

  /// Several names as the language joins them: `A, B et C`.
  func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: words["list_separator"]) + words["and"] + last
  }

  /// A size of a file: `512 octets`, `34 ko`, `1,2 Mo`; 1 kB is 1,000 bytes (IEC 80000-13).
  func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: return "\(bytes)\u{A0}\(words["size_bytes"])"
    case ..<1_000_000: return "\((bytes + 500) / 1000)\u{A0}\(words["size_kb"])"
    default:
      let tenths = (bytes + 50_000) / 100_000
      let fraction = tenths % 10 == 0 || tenths >= 100 ? "" : "\(words["decimal_mark"])\(tenths % 10)"
      return "\(tenths / 10)\(fraction)\u{A0}\(words["size_mb"])"
    }
  }

  /// The words that Markdown's renderers add.
  var bodyLabels: RenderingLabels {
    RenderingLabels(
      notes: words["body_notes"], backToText: words["body_back_to_text"], table: words["body_table"],
      done: words["body_done"], toDo: words["body_to_do"], image: words["body_image"],
      video: words["body_video"], audio: words["body_audio"], frame: words["body_frame"], colon: words["colon"])
  }
}

extension Interface {
  /// How long a text takes to read: 230 words a minute, the mean of adults reading French or English silently
  /// (Brysbaert 2019, Journal of Memory and Language 109); nothing for an empty text.
  func readingTime(wordCount: Int) -> String? {
    wordCount == 0 ? nil : count(max(1, (wordCount + 115) / 230), "reading_time")
  }
}
