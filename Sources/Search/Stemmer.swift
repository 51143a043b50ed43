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

  /// The stem of a folded word.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    switch method {
    case .snowball(let stemmer): Self.snowball(word, stemmer)
    case .spanish(let stemmer): Self.spanish(word, stemmer)
    case .arabic: Array(ArabicStem.of(String(decoding: word, as: UTF8.self)).utf8)
    case .none: Array(word)
    }
  }

  private static func snowball(_ word: ArraySlice<UInt8>, _ stemmer: OpaquePointer) -> [UInt8] {
    word.withUnsafeBufferPointer { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else { return Array(bytes) }
      let length = Int(sb_stemmer_length(stemmer))
      return length > 0 ? Array(UnsafeBufferPointer(start: stem, count: length)) : Array(bytes)
    }
  }

  /// Spanish knows `-ción` and `-logía` by their accents only.
  private static func spanish(_ word: ArraySlice<UInt8>, _ stemmer: OpaquePointer) -> [UInt8] {
    var accented = Array(word)
    let restored = [("cion", "ción"), ("logia", "logía"), ("logias", "logías")].first { word.ends(with: $0.0.utf8) }
    if let (plain, written) = restored {
      accented.removeLast(plain.utf8.count)
      accented.append(contentsOf: written.utf8)
    }
    let stem = snowball(accented[...], stemmer)
    guard restored != nil else { return stem }
    return Array(
      String(decoding: stem, as: UTF8.self).replacing("ó", with: "o").replacing("í", with: "i").utf8)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: some Collection<UInt8>) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
