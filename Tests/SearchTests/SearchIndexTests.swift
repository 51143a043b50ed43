import Foundation
import Testing

@testable import Search
@testable import Text

struct SearchIndexTests {
  private static func page(_ title: String, _ body: String, keywords: [String] = []) -> SearchDocument {
    SearchDocument(title: title, keywords: keywords, body: HTML(trusted: body))
  }

  private static let pages = [
    page("La fête de l’école", "<p>Un goûter, des jeux : l’entraide des <em>voisins</em>.</p>"),
    page("Assemblée générale", "<h2>L’ordre du jour</h2><p>Le presqu’île-café, la mer, les mères.</p>"),
    page("Œuvre au jardin", "<p>Le café du marché. Ordre et jour, jour de marché.</p>", keywords: ["Cœur de ville"]),
    page("Journaux", "<script>secret()</script><p title=\"caché\">Un journal &amp; deux &lt;écoles&gt;.</p>"),
  ]

  /// Writes an index into a folder that is removed afterwards.
  private func withIndex(
    _ pages: [SearchDocument], language: Language = .french,
    _ body: (Browser, SearchIndex) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-search-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let facets = [SearchFacet(name: "kind", label: "Genre", values: ["pair", "impair"])]
    let known = SearchPages(
      count: pages.count, document: { pages[$0] },
      listing: { place in
        SearchListing(
          url: "/\(place)/", title: pages[place].title, date: "", kind: "Article", body: pages[place].body,
          language: nil)
      }, facets: { [[$0 % 2]] })
    let index = SearchIndex(known, chunks: known.chunks, facets: facets, language: language)
    for file in index.files {
      var buffer = ByteBuffer()
      index.write(file, into: &buffer)
      try Data(buffer.bytes).write(to: folder.appending(path: file.name))
    }
    try body(Browser(language: language.tag, base: folder.path + "/"), index)
  }

  @Test(arguments: [
    ("entraide", [0]), ("l'entraide", [0]), ("l’Entraides", [0]), ("l entraide", [0]), ("ecole", [0, 3]),
    ("écoles", [3, 0]), ("œuvre", [2]), ("oeuvres", [2]), ("coeur", [2]), ("île", [1]), ("presquile", [1]),
    ("presqu'île", [1]), ("mer", [1]), ("journal", [3]), ("ordre jour", [1, 2]), ("\"ordre du jour\"", [1]),
    ("« jour de marché »", [2]), ("\"jour ordre\"", []), ("café mer", [1]), ("secret", []), ("caché", []),
    ("introuvable", []), ("ent", [0]), ("", []),
  ])
  func `the browser finds the pages`(question: String, expected: [Int]) throws {
    try withIndex(Self.pages) { (browser, _) throws in
      let found = try browser.answers("search", [question], as: [Int].self)
      #expect(found == [expected])
    }
  }

  @Test func `a title comes before a text`() throws {
    let pages = [Self.page("Autre chose", "<p>Le jardin.</p>"), Self.page("Jardin", "<p>Autre chose.</p>")]
    try withIndex(pages) { (browser, _) throws in
      let found = try browser.answers("search", ["jardin"], as: [Int].self)
      #expect(found == [[1, 0]])
    }
  }

  @Test func `the written form comes before its relatives`() throws {
    let pages = [Self.page("Un", "<p>La mer, la mer, la mer.</p>"), Self.page("Deux", "<p>Une mère.</p>")]
    try withIndex(pages) { (browser, _) throws in
      let found = try browser.answers("search", ["mère", "mer"], as: [Int].self)
      #expect(found == [[1, 0], [0, 1]])
    }
  }

  @Test func `results show titles and facets list their pages`() throws {
    try withIndex(Self.pages) { (browser, _) throws in
      let found = try browser.answers("texts", ["école"], as: [String].self)
      #expect(found == [["La fête de l’école", "Journaux"]])
      let facets = try browser.answers("facets", [""], as: [[[Int]]].self)
      #expect(facets == [[[[0, 2], [1, 3]]]])
    }
  }

  @Test func `every word of many pages is found in several files`() throws {
    let pages = (0..<120).map { place in
      let words = (0..<40).map { "mot\(String((place * 7 + $0 * 13) % 977, radix: 26))" }
      return Self.page("Page \(place)", "<p>" + words.joined(separator: " ") + "</p>")
    }
    try withIndex(pages) { (browser, index) throws in
      #expect(index.layout.wordFiles == 4)
      let sought = (0..<120).map { "mot\(String(($0 * 7 + 39 * 13) % 977, radix: 26))" }
      let found = try browser.answers("search", sought.map { $0 + " " }, as: [Int].self)
      for place in 0..<120 { #expect(found[place].contains(place), "\(sought[place])") }
    }
  }

  @Test(arguments: [1, 40, 1_000, 10_000, 10_250, 100_000])
  func `the index stays within the number of files that hosts allow`(pages: Int) {
    let layout = IndexLayout(pages: pages)
    let files = layout.wordFiles + layout.textFiles + layout.placeFiles + 2
    #expect(files <= (pages <= 11_000 ? 600 : 3_000))
    #expect(layout.textFiles * layout.pagesPerTextFile >= pages)
  }
}
