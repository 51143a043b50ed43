import Foundation
import Testing

@testable import Search
@testable import Text

struct StemmerTests {
  /// Words with the endings that the algorithms know, on stems of several lengths.
  private static func words(_ endings: [String], _ stems: [String]) -> [String] {
    stems.flatMap { stem in [stem] + endings.map { stem + $0 } }
  }

  private static let samples: [String: [String]] = [
    "fr": words(
      [
        "s", "e", "es", "er", "ez", "ait", "aient", "ions", "issions", "issement", "issait", "ation", "ations",
        "atrice",
        "ateurs", "logie", "ution", "ence", "ement", "ivement", "eusement", "ablement", "iquement", "ite", "if", "ives",
        "ative", "icative", "eaux", "aux", "euse", "amment", "emment", "ment", "ique", "isme", "able", "iste", "eux",
        "ir", "irait", "ion", "ier", "enne", "onner", "ette", "elle", "eille", "quement", "guer", "yait", "ouaient",
      ],
      ["ch", "parl", "col", "tap", "abandonn", "nation", "commun", "associ", "entr", "jou", "ayo", "qual", "y", "aim"]),
    "en": words(
      [
        "s", "es", "ies", "ied", "ed", "ing", "edly", "ingly", "eed", "eedly", "ational", "tional", "enci", "ization",
        "iveness", "fulness", "ousli", "biliti", "logi", "li", "ement", "ment", "ion", "sion", "able", "ness", "ical",
        "icate", "ative", "ous", "e", "ll", "y", "ying", "atting",
      ],
      ["ski", "hop", "commun", "gener", "nation", "happ", "arsen", "run", "tt", "by", "say", "news", "succ"]),
    "de": words(
      [
        "e", "en", "ern", "em", "er", "es", "s", "st", "est", "ung", "end", "ig", "eig", "igung", "lich", "keit",
        "lichkeit", "heit", "erheit", "isch", "nisse", "niss",
      ],
      ["kind", "haus", "freund", "bau", "geme", "ver", "ab", "freu", "feier", "teuy"]),
    "es": words(
      [
        "s", "es", "os", "as", "a", "o", "e", "gue", "ando", "iendo", "yendo", "andolo", "arse", "cion", "ciones",
        "ucion", "logia", "logias", "encia", "amente", "ativamente", "mente", "ablemente", "idad", "abilidad", "iva",
        "ativa", "adora", "imiento", "aba", "aron", "ieron", "emos", "uyen", "uyo", "uyeron",
      ],
      ["com", "habl", "nacion", "asoci", "comun", "bio", "al", "contrib", "aver", "pa"]),
    "ru": words(
      [
        "а", "ы", "ами", "ов", "ость", "остями", "ого", "ыми", "ивший", "ующая", "ся", "лся", "ил", "ила", "ете",
        "айте",
        "ешь", "енный", "нный", "ейший", "ейше", "ь", "и", "ию", "ать", "явшись", "ившись",
      ],
      ["общ", "сообществ", "школ", "чит", "красив", "дел", "ас", "вр"]),
    "ar": [
      "مدرسة", "المدرسة", "والمدارس", "مدرسات", "مدرسون", "كتابها", "بالكتاب", "للكتاب", "و", "ولد", "جمعية",
      "الجمعيات",
    ],
  ]

  private func stem(_ word: String, _ stemmer: borrowing Stemmer) -> String {
    var stems = Run<UInt8>(capacity: 0)
    Array(word.utf8).withUnsafeBufferPointer { stemmer.stem($0, into: &stems) }
    return String(decoding: stems.values, as: UTF8.self)
  }

  @Test(arguments: ["fr", "en", "de", "es", "ru", "ar"])
  func `the browser finds the same stems as the index`(language: String) throws {
    let words = try #require(Self.samples[language])
    let stemmer = Stemmer(try #require(Language(language)))
    var here: [String] = []
    for word in words { here.append(stem(word, stemmer)) }
    #expect(Set(here).count > words.count / 10)
    let there = try Browser(language: language).answers("stem", words, as: String.self)
    let different = zip(words, zip(here, there)).filter { $1.0 != $1.1 }.map { "\($0): \($1)" }
    #expect(different.isEmpty, "\(different.prefix(20))")
  }

  @Test(arguments: [
    ("fr", "associations", "association"), ("fr", "journaux", "journal"), ("fr", "actives", "active"),
    ("es", "naciones", "nacion"), ("de", "kindern", "kind"), ("en", "communities", "community"),
    ("ru", "школами", "школа"), ("ar", "المدرسة", "مدرسة"),
  ])
  func `a word and its plural have one stem`(language: String, one: String, other: String) throws {
    let stemmer = Stemmer(try #require(Language(language)))
    let stems = (stem(one, stemmer), stem(other, stemmer))
    #expect(stems.0 == stems.1)
  }

  @Test func `a language without a stemmer keeps its words`() throws {
    let stemmer = Stemmer(try #require(Language("eu")))
    let found = stem("etxeak", stemmer)
    #expect(found == "etxeak")
  }
}
