import Foundation
import Testing
import Text

/// The catalogue of everything that is online.
@Suite struct CatalogueTests {
  private struct Item: Decodable {
    let id: String
    let title: String
    let people: [String]?
    let address: String
    let formerAddresses: [String]?
    let sha256: String
  }

  private struct File: Decodable { let items: [Item] }

  @Test func `it tells of each entry what it takes to cite it, in both forms`() async throws {
    let post =
      "---\ntitre: \"=1+1, \\\"cité\\\"\"\ndate: 2026-05-01\nauteurs: [Ana, Bob]\nalias: [/vieux/]\n---\nTexte.\n"
    let built = try await SmallProject(
      "-- content/blog/a.md --\n\(post)-- content/blog/b.md --\n---\ntitre: B\ndate: 2026-05-02\nbrouillon: oui\n---\n"
    ).build()
    let file = try JSONDecoder().decode(File.self, from: Data(built["archive/catalogue.json"].utf8))
    #expect(file.items.count == 1)
    let item = try #require(file.items.first)
    #expect(item.id == "blog/a.md" && item.people == ["Ana", "Bob"])
    #expect(item.formerAddresses == ["https://essai.example/vieux/"])
    #expect(item.sha256 == SHA256.digest(of: Array(post.utf8)).hexadecimal)
    #expect(built["archive/index.html"].contains("href=\"/archive/catalogue.csv\""))
    let lines = built["archive/catalogue.csv"].split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("blog/a.md,post,\"'=1+1, \"\"cité\"\"\",Ana; Bob,2026-05-01,") == true)
  }
}
