import Foundation
import SamplePictures
import Testing

/// The organisation’s own words, and the rights of its pictures.
@Suite struct PressTextsTests {
  private static func project(about: String) throws -> SmallProject {
    let project = try SmallProject(
      """
      -- content/site.yml --
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      langues: [fr, en]
      \(about)
      -- content/press/releases/hausse/index.md --
      ---
      titre: Hausse
      date: 2026-06-01
      image: une.png
      texte-image: Une
      ---
      ![Deux](deux.png)
      -- content/press/releases/hausse/une.png.yml --
      credit: Jo / Essai
      auteur: Jo Roy
      licence: CC BY 4.0
      -- content/press/releases/hausse/deux.png.yml --
      credit: Max
      auteur: Max Dubois
      licence: CC BY-SA 4.0

      """)
    for name in ["une", "deux"] {
      let path = "\(project.root)/content/press/releases/hausse/\(name).png"
      try Data(SamplePNG.bytes(width: name == "une" ? 64 : 65, height: 32)).write(to: URL(filePath: path))
    }
    return project
  }

  @Test func `the boilerplate has up to three lengths`() async throws {
    let built = try await Self.project(
      about: "a-propos: {default: {court: Court., moyen: {fr: Moyen., en: Medium.}, long: \"Long.\\n\\nDeux.\"}}"
    ).build()
    #expect(built.findings == [])
    #expect(built["press/releases/hausse/release.txt"].contains("Moyen."))
    #expect(!built["press/releases/hausse/index.html"].contains("Court."))
    let room = built["press/index.html"]
    for text in ["Texte court", "Court.</pre>", "Moyen.</pre>", "Long.\n\nDeux.</pre>"] {
      #expect(room.contains(text), "\(text)")
    }
    let single = try await Self.project(about: "a-propos: {court: Court., long: Long.}").build()
    #expect(single["press/releases/hausse/release.txt"].contains("Court."))
    let wrong = try await Self.project(about: "a-propos: {court: Court., large: Long.}").build()
    #expect(wrong.findings == ["error wrong-value content/site.yml:5:34"])
  }

  /// What a page says to programs.
  private static func graph(_ page: String) throws -> [[String: Any]] {
    let script = try #require(page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/)).1
    let data = try #require(try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any])
    return try #require(data["@graph"] as? [[String: Any]])
  }

  @Test func `lists and the home page name who made the pictures that they show`() async throws {
    let project = try Self.project(about: "")
    try project.add(
      """
      -- content/blog/2026-06-02-fete.md --
      ---
      titre: Fête
      image: une.png
      etiquettes: [fêtes]
      ---
      Là.
      -- content/blog/2026-06-03-bal.md --
      ---
      titre: Bal
      image: une.png
      etiquettes: [fêtes]
      ---
      Là.
      -- content/blog/2026-06-04-jeu.md --
      ---
      titre: Jeu
      image: trois.png
      etiquettes: [fêtes]
      ---
      Là.
      -- content/blog/une.png.yml --
      credit: Jo / Essai
      auteur: Jo Roy
      licence: CC BY 4.0

      """)
    for (name, width) in [("une", 66), ("trois", 67)] {
      try Data(SamplePNG.bytes(width: width, height: 32)).write(
        to: URL(filePath: "\(project.root)/content/blog/\(name).png"))
    }
    let built = try await project.build()
    #expect(built.findings == [])
    for page in ["index.html", "blog/index.html", "topics/fetes/index.html", "archive/2026/06/index.html"] {
      let images = try Self.graph(built[page]).filter { $0["@type"] as? String == "ImageObject" }
      // Once each, and none of which nothing is known; the archive shows the release, too.
      #expect(images.count == (page.hasPrefix("archive") ? 2 : 1), "\(page)")
      let image = try #require(images.first)
      #expect((image["creator"] as? [String: Any])?["name"] as? String == "Jo Roy")
      #expect(image["creditText"] as? String == "Jo / Essai")
      #expect(image["license"] as? String == "https://creativecommons.org/licenses/by/4.0/deed")
      let address = try #require(image["contentUrl"] as? String)
      #expect(built[page].contains(address.replacing("https://essai.example", with: "")))
    }
  }

  @Test func `each picture of a page is named with who made it and how it may be used`() async throws {
    let page = try await Self.project(about: "").build()["press/releases/hausse/index.html"]
    let graph = try Self.graph(page)
    let article = try #require(graph.first { $0["headline"] != nil })
    let first = try #require((article["image"] as? [[String: Any]])?.first)
    let second = try #require(graph.first { $0["@type"] as? String == "ImageObject" })
    let expected = [
      (first, "Jo Roy", "Jo / Essai", "by"), (second, "Max Dubois", "Max", "by-sa"),
    ]
    for (image, creator, credit, licence) in expected {
      #expect((image["creator"] as? [String: Any])?["name"] as? String == creator)
      #expect(image["creditText"] as? String == credit)
      #expect(image["license"] as? String == "https://creativecommons.org/licenses/\(licence)/4.0/deed")
      #expect((image["contentUrl"] as? String)?.hasPrefix("https://essai.example/media/") == true)
    }
  }
}
