import CStemmer
import Text

/// Finds the stem of a word: what it has in common with its plural, its feminine, its other tenses.
///
/// The algorithms are those of Snowball (libstemmer), applied to words without accents, so that a word finds the same
/// pages with and without them; Arabic loses its article and endings as in Larkey’s light stemmer (2002), for
/// Snowball’s is many times as long. Languages that have none keep their words as they are. The scripts
/// `stemmer-<language>.js` do the same in the browser.
struct Stemmer: ~Copyable {
  private enum Method {
    case snowball(OpaquePointer)
    case spanish(OpaquePointer)
    case arabic
    case none
  }

  /// Languages that have a stemmer here and in the browser.
  private static let languages = ["ar", "de", "en", "es", "fr", "ru"]

  /// The name of a language’s stemmer, its primary tag; nil for a language that has none.
  static func name(_ language: Language) -> String? {
    let tag = String(language.tag.prefix { $0 != "-" })
    return languages.contains(tag) ? tag : nil
  }

  private let method: Method

  init(_ language: Language) {
    guard let tag = Self.name(language) else {
      method = .none
      return
    }
    switch (tag, tag == "ar" ? nil : sb_stemmer_new(tag, "UTF_8")) {
    case ("ar", _): method = .arabic
    case ("es", let stemmer?): method = .spanish(stemmer)
    case (_, let stemmer?): method = .snowball(stemmer)
    default: method = .none
    }
  }

  deinit {
    switch method {
    case .snowball(let stemmer), .spanish(let stemmer): sb_stemmer_delete(stemmer)
    case .arabic, .none: break
    }
  }

  /// Adds the stem of a folded word to others.
  func stem(_ word: UnsafeBufferPointer<UInt8>, into stems: inout Run<UInt8>) {
    switch method {
    case .snowball(let stemmer): Self.snowball(word, stemmer, into: &stems)
    case .spanish(let stemmer): Self.spanish(word, stemmer, into: &stems)
    case .arabic: stems.append(ArabicStem.of(String(decoding: word, as: UTF8.self)))
    case .none: stems.append(word)
    }
  }

  private static func snowball(
    _ word: UnsafeBufferPointer<UInt8>, _ stemmer: OpaquePointer, into stems: inout Run<UInt8>
  ) {
    let stem = sb_stemmer_stem(stemmer, word.baseAddress, Int32(word.count))
    let length = Int(sb_stemmer_length(stemmer))
    stems.append(stem == nil || length <= 0 ? word : UnsafeBufferPointer(start: stem, count: length))
  }

  /// Spanish knows `-ción` and `-logía` by their accents only.
  private static func spanish(
    _ word: UnsafeBufferPointer<UInt8>, _ stemmer: OpaquePointer, into stems: inout Run<UInt8>
  ) {
    let restored = [("cion", "ción"), ("logia", "logía"), ("logias", "logías")].first { word.ends(with: $0.0.utf8) }
    guard let (plain, written) = restored else { return snowball(word, stemmer, into: &stems) }
    let start = stems.count
    (Array(word.dropLast(plain.utf8.count)) + written.utf8).withUnsafeBufferPointer {
      snowball($0, stemmer, into: &stems)
    }
    let stem = String(decoding: stems.values[start...], as: UTF8.self)
    stems.shorten(to: start)
    stems.append(stem.replacing("ó", with: "o").replacing("í", with: "i"))
  }
}

extension Run<UInt8> {
  fileprivate mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with ending: some Collection<UInt8>) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
