import Build
import Foundation
import Testing
import Text
import Writer

/// A site that is kept in memory is at all times the one that a build would yield.
@Suite struct LiveProjectTests {
  private static let moment = "2026-06-30T12:00"
  private static let post = "content/blog/2026-05-02-deux.md"

  private func project() throws -> SmallProject {
    try SmallProject(
      """
      -- content/blog/2026-05-01-un.md --
      ---
      titre: Un
      tags: [jardin]
      auteur: Nora
      ---
      Premier texte, [deux](2026-05-02-deux.md).
      -- content/blog/2026-05-02-deux.md --
      ---
      titre: Deux
      tags: [jardin]
      ---
      Second texte.
      -- content/blog/2026-05-03-trois.md --
      ---
      titre: Trois
      brouillon: oui
      ---
      Brouillon.
      -- content/blog/vue.png --
      image
      -- content/people/nora.md --
      ---
      nom: Nora
      ---
      Nora.
      -- content/pages/contact.md --
      ---
      titre: Contact
      ---
      Écrivez.
      -- content/charter/1.md --
      ---
      titre: Charte
      version: "1"
      date: 2026-01-01
      entree-en-vigueur: 2026-02-01
      ---
      ## Un
      Texte.
      -- content/events/fete.md --
      ---
      titre: Fête
      debut: 2026-07-14
      ---
      Venez.
      -- content/newsletter/2026-06-01-lettre.md --
      ---
      titre: Lettre
      numero: 1
      ---
      Bonjour.

      {articles}

      """, settings: Self.settings)
  }

  /// What a site with letters must say.
  private static let settings =
    SmallProject.settings + """
      lettre: {titre: La lettre, raison: Vous y êtes abonné.}
      organisation: {nom: Essai, adresse-postale: 1 rue A, directeur-publication: Jo Roy, courriel: jo@essai.example}

      """

  /// What the live site would show of every file; nil when it has errors.
  private func shown(
    _ answer: LiveProject.Answer, _ addresses: inout [OutputPath: Artifact.Content]
  ) async throws -> [String: Data]? {
    var contents = addresses
    switch answer {
    case .planned(let planned):
      guard planned.isComplete else { return nil }
      addresses = Dictionary(uniqueKeysWithValues: planned.artifacts.map { ($0.address, $0.content) })
      contents = addresses
    case .renewed(let content, _):
      for address in addresses.keys {
        if let renewed = await content(address) { contents[address] = renewed }
      }
    case .faulty: return nil
    }
    return try Dictionary(
      uniqueKeysWithValues: contents.map { address, content in
        switch content {
        case .file(let path): return (address.description, try Data(contentsOf: URL(filePath: path)))
        case .rendered(let render):
          var buffer = ByteBuffer()
          render(&buffer)
          return (address.description, Data(buffer.bytes))
        }
      })
  }

  private func built(_ output: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: output) where path != ".gazette-manifest" {
      if let data = FileManager.default.contents(atPath: output + "/" + path) { files[path] = data }
    }
    return files
  }

  /// How an edit must be answered.
  enum Way: Sendable {
    case renewed, planned, faulty
  }

  private static func head(_ title: String) -> String { "---\ntitre: \(title)\ntags: [jardin]\n---\n" }

  /// Files with their new content, nil for a file that is removed, and the way in which they are answered.
  static let edits: [(files: [String: String?], way: Way)] = [
    ([post: head("Deux") + "Autre *texte*.\n\n## Titre\n"], .renewed),
    ([post: head("Deux") + "Avec [un](2026-05-01-un.md).\n"], .renewed),
    (["content/people/nora.md": "---\nnom: Nora\n---\nNora écrit.\n"], .renewed),
    (["content/pages/contact.md": "---\ntitre: Contact\n---\nTéléphonez.\n"], .renewed),
    (["content/events/fete.md": "---\ntitre: Fête\ndebut: 2026-07-14\n---\nVenez tous.\n"], .renewed),
    ([post: head("Deux") + "Un lien [perdu](perdu.md).\n"], .faulty),
    (["content/people/nora.md": "---\nnom: Nora\n---\nNora.\n"], .faulty),
    ([post: head("Deux") + "Un lien retrouvé.\n"], .renewed),
    ([post: head("Deux") + "![Vue](vue.png)\n"], .planned),
    ([post: head("Deux") + "![Vue](vue.png) encore\n"], .renewed),
    ([post: head("Deux, autrement") + "![Vue](vue.png) encore\n"], .renewed),
    ([post: head("\"A : deux\"") + "![Vue](vue.png) encore, avec un autre titre\n"], .renewed),
    ([post: head(">\n  Sur deux lignes") + "Deux lignes.\n"], .planned),
    ([post: head("Deux").replacing("jardin", with: "jardins") + "Autre thème.\n"], .planned),
    (["content/events/fete.md": "---\ntitre: Bal\ndebut: 2026-07-14\n---\nVenez tous.\n"], .renewed),
    (["content/pages/contact.md": "---\ntitre: Adresse\n---\nTéléphonez.\n"], .planned),
    ([post: "---\ntitre: \n"], .planned),
    ([post: head("Deux") + "Revenu.\n"], .planned),
    (["content/blog/2026-05-03-trois.md": "---\ntitre: Trois\nbrouillon: oui\n---\nCaché.\n"], .planned),
    (["content/newsletter/2026-06-01-lettre.md": "---\ntitre: Lettre\nnumero: 1\n---\nSalut.\n"], .planned),
    (["content/blog/2026-05-04-neuf.md": head("Neuf") + "Neuf.\n"], .planned),
    (["content/blog/2026-05-04-neuf.md": head("Neuf") + "Neuf encore.\n", post: head("Deux") + "Deux.\n"], .renewed),
    (["content/blog/2026-05-04-neuf.md": nil as String?], .planned),
    (["content/site.yml": settings + "langues: [fr, en]\n"], .planned),
    (["templates/404.mustache": "perdu\n"], .planned),
    ([post: head("Deux") + "La fin.\n"], .renewed),
  ]

  @Test func `after each of many edits`() async throws {
    let project = try project()
    let live = LiveProject()
    var request = BuildRequest(root: project.root, output: "", at: try InstantInput(parsing: Self.moment))
    request.keepsGoing = false
    var addresses: [OutputPath: Artifact.Content] = [:]
    var shown = try await shown(live.site(request, changed: []), &addresses)
    for (number, edit) in Self.edits.enumerated() {
      for (path, text) in edit.files {
        let place = project.root + "/" + path
        if let text {
          try project.add("-- \(path) --\n" + text)
        } else {
          try FileManager.default.removeItem(atPath: place)
        }
      }
      let answer = await live.site(request, changed: Set(edit.files.keys))
      switch (answer, edit.way) {
      case (.renewed, .renewed), (.planned, .planned), (.faulty, .faulty): break
      default: Issue.record("edit \(number) is answered as \(answer)")
      }
      shown = try await self.shown(answer, &addresses)
      let clean = try await project.build(at: Self.moment, into: "clean-\(number)")
      #expect((shown != nil) == clean.report.isWritten, "edit \(number)")
      guard let shown, clean.report.isWritten else { continue }
      let expected = try built(project.folder + "/clean-\(number)")
      #expect(shown.keys.sorted() == expected.keys.sorted(), "edit \(number)")
      #expect(shown.keys.filter { shown[$0] != expected[$0] }.sorted() == [], "edit \(number)")
    }
  }

  @Test func `what came and went while an editor saved is of no account, but what was there and went is`() async throws
  {
    let project = try project()
    let live = LiveProject()
    let request = BuildRequest(root: project.root, output: "", at: try InstantInput(parsing: Self.moment))
    _ = await live.site(request, changed: [])
    func isRenewed(_ changed: Set<String>) async -> Bool {
      if case .renewed = await live.site(request, changed: changed) { true } else { false }
    }
    #expect(await isRenewed([Self.post, Self.post + "~", "content/blog/4913", "content/blog/4913/a"]))
    #expect(await isRenewed(["content/blog/4913"]))
    for gone in ["content/blog/vue.png", "content/people"] {
      try FileManager.default.removeItem(atPath: "\(project.root)/\(gone)")
      #expect(await !isRenewed([gone]), "\(gone)")
      #expect(await isRenewed([gone]))
    }
  }

  @Test func `another moment or other drafts are planned anew`() async throws {
    let project = try project()
    let live = LiveProject()
    var request = BuildRequest(root: project.root, output: "", at: try InstantInput(parsing: Self.moment))
    _ = await live.site(request, changed: [])
    func isRenewed() async -> Bool {
      if case .renewed = await live.site(request, changed: [Self.post]) { true } else { false }
    }
    #expect(await isRenewed())
    request.at = try InstantInput(parsing: "2026-07-10T12:00")
    #expect(await isRenewed())
    for (moment, drafts) in [("2026-07-15T12:00", false), ("2026-07-14T12:00", false), ("2026-07-14T12:00", true)] {
      request.at = try InstantInput(parsing: moment)
      request.includesDrafts = drafts
      #expect(await !isRenewed())
      #expect(await isRenewed())
    }
  }
}
