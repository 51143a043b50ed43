import Foundation
import Testing

/// An archive of twelve years with one very full month, many people and many topics.
@Suite struct ArchiveReachTests {
  /// 12 years of 4 posts a month, and 1,300 contributions in May 2020; a person of 720 texts among 130 people.
  private static func project() throws -> SmallProject {
    var archive = ""
    var number = 0
    func add(_ folder: String, _ date: String, _ more: String) {
      number += 1
      archive +=
        "-- content/\(folder)/e\(number).md --\n---\ntitre: Le \(number)e texte, dont le titre est assez long\n"
      archive += "date: \(date)\netiquettes: [Sujet \(number % 700)]\n\(more)---\n"
      archive += "Un texte dont les premiers mots sont repris dans les listes, comme partout ailleurs dans le site.\n"
    }
    for year in 2014...2025 {
      for month in 1...12 {
        for day in 1...4 {
          let author = day == 1 ? "Ana" : "Auteur \((year * 48 + month * 4 + day) % 130)"
          add("blog", "\(year)-\(month < 10 ? "0" : "")\(month)-0\(day)", "auteurs: [\(author)]\n")
        }
      }
    }
    for place in 0..<1_300 {
      let name = place < 576 ? "Ana" : "Auteur \(place % 130)"
      add("community", "2020-05-1\(place % 10)", "contributeur: \(name)\nconsentement: donne\n")
    }
    return try SmallProject(archive)
  }

  /// How many clicks from the home page each page is, without the links that lead to what begins with one of `barred`.
  private static func clicks(_ tree: FolderTree, barring barred: [String] = []) -> [String: Int] {
    var clicks = ["index.html": 0]
    var waiting = ["index.html"]
    while !waiting.isEmpty {
      var next: [String] = []
      for page in waiting {
        for target in links(of: tree.files[page] ?? []) where clicks[target] == nil {
          if barred.contains(where: target.hasPrefix) { continue }
          clicks[target] = (clicks[page] ?? 0) + 1
          if target.hasSuffix(".html") { next.append(target) }
        }
      }
      waiting = next
    }
    return clicks
  }

  /// The files of the site that a page links to.
  private static func links(of page: [UInt8]) -> [String] {
    places(of: "<a ", in: page[...]).compactMap { place in
      let end = page[place...].firstIndex(of: UInt8(ascii: ">")) ?? page.endIndex
      guard let start = places(of: "href=\"/", in: page[place..<end]).first else { return nil }
      let bytes = page[(start + 7)..<end].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "#") }
      let path = String(decoding: bytes, as: UTF8.self)
      return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }
  }

  /// Where a word begins in a text, by the C library: pages are many, and this build is not optimised.
  private static func places(of word: StaticString, in text: ArraySlice<UInt8>) -> [Int] {
    text.withUnsafeBytes { bytes in
      var places: [Int] = []
      guard let base = bytes.baseAddress else { return places }
      var place = 0
      let first = Int32(word.utf8Start.pointee)
      while place < bytes.count, let found = memchr(base + place, first, bytes.count - place) {
        let start = UnsafeRawPointer(found) - base
        if start + word.utf8CodeUnitCount <= bytes.count, memcmp(found, word.utf8Start, word.utf8CodeUnitCount) == 0 {
          places.append(text.startIndex + start)
        }
        place = start + 1
      }
      return places
    }
  }

  @Test func `every text is within four clicks, and no list is heavy`() async throws {
    let built = try await Self.project().build()
    #expect(built.findings.isEmpty, "\(built.findings.prefix(5))")
    let pages = built.tree.paths.filter { $0.hasSuffix(".html") }
    let texts = pages.filter { $0.hasPrefix("blog/e") || $0.hasPrefix("community/e") }
    #expect(texts.count == 1_876)

    let clicks = Self.clicks(built.tree)
    let far = texts.filter { (clicks[$0] ?? .max) > 4 }
    #expect(far.isEmpty, "\(far.count) texts, such as \(far.first ?? "")")
    // The walk would find it: without these most texts are farther away.
    let without = Self.clicks(built.tree, barring: ["archive/", "topics/"])
    #expect(texts.contains { (without[$0] ?? .max) > 4 })

    let heavy = pages.filter { (built.tree.files[$0]?.count ?? 0) > 100_000 }
    #expect(heavy.isEmpty, "\(heavy.map { "\($0): \(built[$0].utf8.count)" })")
    // The full month, the busy contributor and the long registers have been cut.
    #expect(pages.contains("archive/2020/05/page/10/index.html"))
    #expect(pages.contains("archive/2020/people/ana/page/2/index.html"))
    #expect(pages.contains("topics/page/2/index.html") && pages.contains("people/page/2/index.html"))
    #expect(built["archive/index.html"].contains("href=\"/topics/\">Tous les sujets</a>"))
    #expect(built["people/ana/index.html"].contains("href=\"/archive/2020/people/ana/\">2020</a>"))
  }

  @Test func `what others wrote and corrections go on on further pages, and addresses stay`() async throws {
    var archive = ""
    for number in 1...330 {
      let title = "Un article de journal dont le titre est plutôt long, le \(number)e"
      archive += "-- content/press/coverage/c\(number).md --\n---\ntitre: \(title)\ndate: 2020-01-01\n"
      archive += "media: Le Courrier des rivières et des ponts\nadresse: https://courrier.example/\(number)\n"
      archive +=
        "citation: Une phrase qui en dit assez long pour que sa place compte dans une liste de cette sorte.\n---\n"
    }
    for number in 1...200 {
      if number % 50 == 1 {
        archive += "-- content/press/releases/r\(number).md --\n---\ntitre: R\ndate: 2020-01-01\nville: Brévaux\n"
        archive += "corrections:\n"
      }
      archive += "  - {date: 2020-02-01, type: correction, texte: Le chiffre qui était faux est le \(number)e.}\n"
      if number % 50 == 0 { archive += "---\nTexte.\n" }
    }
    let built = try await SmallProject(archive).build()
    #expect(built.findings.isEmpty, "\(built.findings.prefix(5))")
    let pages = built.tree.paths.filter { $0.hasSuffix(".html") }
    let heavy = pages.filter { (built.tree.files[$0]?.count ?? 0) > 100_000 }
    #expect(heavy.isEmpty, "\(heavy.map { "\($0): \(built[$0].utf8.count)" })")

    let front = built["press/coverage/index.html"]
    #expect((1...330).allSatisfy { front.contains(" id=\"c\($0)\"") })
    let later = try #require(pages.first { $0.hasPrefix("press/coverage/page/9/") })
    let shown = try #require((1...330).first { built[later].contains(" id=\"c\($0)\"") })
    #expect(front.contains("href=\"/press/coverage/page/9/#c\(shown)\""))
    let corrections = pages.filter { $0.hasPrefix("press/corrections/") }.map { built[$0] }
    #expect(corrections.count == 4)
    #expect((1...200).allSatisfy { number in corrections.contains { $0.contains(" est le \(number)e.") } })
  }

  @Test func `an archive in several languages counts each`() async throws {
    let built = try await SmallProject(
      """
      -- content/site.yml --
      titre: Essai
      adresse: https://essai.example/
      fuseau: Europe/Paris
      langues: [fr, en]
      -- content/blog/2025-06-02-a.md --
      ---
      titre: A
      ---
      Texte.
      -- content/blog/2026-06-02-b.md --
      ---
      titre: B
      ---
      Texte.
      -- content/blog/2026-06-02-b.en.md --
      ---
      title: B
      ---
      Text.
      """
    ).build()
    #expect(built.findings.isEmpty, "\(built.findings)")
    let english =
      "<li><a href=\"/en/archive/\" lang=\"en\" hreflang=\"en\">English</a> <span class=\"count\">1</span></li>"
    let french = "<li><a href=\"/archive/\">Français</a> <span class=\"count\">2</span></li>"
    #expect(built["archive/index.html"].contains(english) && built["archive/index.html"].contains(french))
    #expect(built["archive/2026/index.html"].contains("href=\"/en/archive/2026/\""))
    #expect(!built["archive/2025/index.html"].contains("by-language"))
  }
}
