import Testing
import Text

@testable import Social

/// Texts that fit.
@Suite struct PostWriterTests {
  private static let address = "https://essai.example/blog/une-adresse-assez-longue-pour-compter/"

  private static func material(
    _ title: String, _ summary: String?, _ language: Language = .french, topics: [String] = ["Réparation partagée"],
    sponsor: String? = nil
  ) -> PostMaterial {
    PostMaterial(
      title: title, summary: summary, address: address, topics: topics, language: language, sponsor: sponsor)
  }

  /// Titles and summaries from nothing to far too much, in several scripts.
  private static let materials: [PostMaterial] = {
    let pieces = [
      "Réparer l’horloge. ", "日本語の長い題名。", "ورشة الإصلاح التشاركية. ", "👨‍👩‍👧‍👦👍 ", "Donaudampfschiff", "e\u{301}\u{327} ",
    ]
    let lengths = [1, 7, 40, 400]
    return pieces.flatMap { piece in
      lengths.flatMap { title in
        lengths.map { material(String(repeating: piece, count: title), String(repeating: piece, count: $0)) }
      }
    }
  }()

  @Test(arguments: SocialNetwork.allCases) func `no text is ever too long`(_ network: SocialNetwork) {
    let rules = NetworkTable.shipped[network]
    for material in Self.materials {
      let text = PostWriter(rules).text(of: material)
      #expect(text.count <= text.limit && text.limit == rules.text && text.count > 0)
      #expect(text.count == rules.counting.count(text.text))
      #expect(text.text.utf8.count <= rules.bytes ?? .max)
      #expect(text.text.contains(Self.address) == rules.hasLinks)
    }
  }

  @Test func `what fits is whole, what does not loses sentences and then words`() {
    let x = PostWriter(NetworkTable.shipped[.x])
    let short = x.text(of: Self.material("Un titre", "Une phrase. Une autre !"))
    #expect(short.text == "Un titre\n\nUne phrase. Une autre !\n\n\(Self.address)\n\n#RéparationPartagée")
    let long = x.text(of: Self.material("Un titre", "Une phrase. " + String(repeating: "mot ", count: 80)))
    #expect(long.text == "Un titre\n\nUne phrase.\n\n\(Self.address)\n\n#RéparationPartagée")
    let title = x.text(of: Self.material(String(repeating: "mot ", count: 80), "Une phrase."))
    #expect(title.text.hasPrefix("mot mot ") && title.text.hasSuffix("mot…\n\n\(Self.address)"))
    let instagram = PostWriter(NetworkTable.shipped[.instagram]).text(of: Self.material("Un titre", nil))
    #expect(instagram.text == "Un titre\n\nLe lien est dans notre profil.\n\n#RéparationPartagée")
  }

  @Test func `what was paid for says so`() {
    let text = PostWriter(NetworkTable.shipped[.x]).text(of: Self.material("Un titre", nil, sponsor: "La Banque"))
    #expect(text.text.hasPrefix("[Publicité] Un titre"))
  }

  @Test func `hashtags are single words, each once`() {
    let material = Self.material(
      "T", nil, topics: ["petit électroménager", "Petit Électroménager", "2026", "C’est ça"])
    #expect(material.hashtags == ["#PetitÉlectroménager", "#CEstÇa"])
  }
}
