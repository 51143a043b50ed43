import Build
import Foundation
import Testing
import Text

/// What journalists are shown before an embargo ends.
@Suite struct EmbargoPreviewTests {
  private static let archive = """
    -- content/blog/2026-01-01-en-vue.md --
    ---
    titre: En vue
    ---
    Rien à voir.
    -- content/press/releases/2026-06-01-ouvert.md --
    ---
    titre: Déjà public
    ---
    Texte.
    -- content/press/releases/annonce/index.md --
    ---
    titre: L’annonce
    date: 2026-06-10
    embargo: 2026-07-01 08:00
    dossier: images
    contacts: [{nom: Jo, telephone: 01 02 03 04 05}]
    ---
    Voir [le blog](/blog/) et ![Vue](vue.png) et [un fichier](chiffres.csv).
    -- content/press/releases/annonce/vue.png --
    image
    -- content/press/releases/annonce/chiffres.csv --
    1;2
    -- content/press/kits/images/index.md --
    ---
    titre: Les images
    date: 2026-07-01 08:00
    ---
    Voici.
    -- content/press/kits/images/affiche.png --
    image
    -- content/press/kits/images/affiche.png.yml --
    legende: L’affiche
    credit: Jo
    licence: CC BY 4.0
    alt: Une affiche
    -- content/blog/2026-07-05-plus-tard.md --
    ---
    titre: Programmé plus tard
    ---
    Secret.

    """

  private static func preview(_ project: SmallProject, for name: String, at moment: String = "2026-06-30T12:00")
    async throws -> EmbargoReport
  {
    let request = BuildRequest(root: project.root, output: "", at: try InstantInput(parsing: moment))
    return try await Project.preview(for: try #require(Slug(name)), request)
  }

  @Test func `it holds the texts under embargo with their files, and nothing else`() async throws {
    let project = try SmallProject(Self.archive)
    let before = try await project.build()
    let report = try await Self.preview(project, for: "L’Écho")
    let folder = try #require(report.folder)
    let tree = try FolderTree(project.root + "/" + folder)
    #expect(
      tree.paths.filter { !$0.hasPrefix("media/") } == [
        "assets/gazette.css", "assets/icon.svg", "index.html", "press/kits/images/affiche.png",
        "press/kits/images/images.zip", "press/kits/images/index.html", "press/releases/annonce/chiffres.csv",
        "press/releases/annonce/index.html", "press/releases/annonce/ninjs.json", "press/releases/annonce/release.txt",
      ])
    // Of each picture a PNG and a WebP.
    #expect(tree.paths.filter { $0.hasPrefix("media/affiche-4-") || $0.hasPrefix("media/vue-4-") }.count == 4)
    #expect(tree.places(of: "Secret") == [] && tree.places(of: "Programmé") == [])
    let page = try #require(tree.text("press/releases/annonce/index.html"))
    #expect(page.contains("Sous embargo jusqu’au 1er juillet 2026 à 8\u{A0}h"))
    #expect(page.contains("href=\"../../../assets/gazette.css\""))
    #expect(page.contains("src=\"../../../media/vue-4-") && page.contains("srcset=\"../../../media/vue-4-"))
    #expect(page.contains("href=\"https://essai.example/blog/\""))
    #expect(page.contains("href=\"../../../press/kits/images/index.html\""))
    for path in tree.paths where path.hasSuffix(".html") {
      let html = try #require(tree.text(path))
      #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
      #expect(!html.contains("rel=\"canonical\"") && !html.contains("ld+json"))
    }
    // The public site is what it was, and knows nothing of the folder.
    let after = try await project.build()
    #expect(after.tree == before.tree)
    #expect(after.tree.places(of: String(folder.suffix(32))) == [])
  }

  @Test func `a name has one folder, which the project's secret decides`() async throws {
    let (first, second) = (try SmallProject(Self.archive), try SmallProject(Self.archive))
    let folder = try #require(try await Self.preview(first, for: "L’Écho").folder)
    let digits = folder.split(separator: "-").last ?? ""
    #expect(folder.hasPrefix("previews/l-echo-") && digits.count == 32 && digits.allSatisfy(\.isHexDigit))
    #expect(try await Self.preview(first, for: "l'echo").folder == folder)
    #expect(try await Self.preview(first, for: "La Gazette").folder != folder)
    #expect(try await Self.preview(second, for: "L’Écho").folder != folder)
    let attributes = try FileManager.default.attributesOfItem(atPath: first.root + "/.gazette-secret")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `once the embargo is over the next build removes it, and there is nothing to show`() async throws {
    let project = try SmallProject(Self.archive)
    let folder = try #require(try await Self.preview(project, for: "L’Écho").folder)
    try project.add("-- previews/notes.txt --\nà garder\n")
    _ = try await project.build(at: "2026-07-01T07:59:59")
    #expect(FileManager.default.fileExists(atPath: project.root + "/" + folder))
    _ = try await project.build(at: "2026-07-01T08:00:00")
    #expect(!FileManager.default.fileExists(atPath: project.root + "/" + folder))
    #expect(FileManager.default.fileExists(atPath: project.root + "/previews/notes.txt"))
    let late = try await Self.preview(project, for: "L’Écho", at: "2026-07-01T08:00:00")
    #expect(late.folder == nil && late.texts.isEmpty && late.diagnostics.isEmpty)
  }
}
