import Foundation
import FoundationXML
import Testing

/// Whole small sites with their expected output: `Sites/<case>/project` and `Sites/<case>/expected`.
///
/// A case has the templates of `Sites/shared`, which show the values of a page as plain lines, unless it has a folder
/// `templates` of its own.
@Suite struct GoldenTests {
  private static let sites = ExpectedOutput.folder + "Sites/"

  static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sites)) ?? []
    return names.filter { $0 != "shared" && !$0.hasPrefix(".") }.sorted()
  }()

  @Test func `the cases are found`() {
    #expect(Self.cases.count >= 12)
  }

  @Test(arguments: cases) func `the output is what is expected`(_ name: String) async throws {
    let files = FileManager.default
    let folder = Self.sites + name
    let project = try Self.project(name)
    try Self.overlay("content/static/assets", on: project)
    if !files.fileExists(atPath: project.root + "/templates") { try Self.overlay("templates", on: project) }
    let built = try await project.build(at: "2026-06-30T12:00", workers: 2)
    #expect(built.findings == [])
    // The bytes of pictures are their library's; their names tell what was asked of it.
    var tree = built.tree
    for path in tree.paths where path.hasPrefix("media/") { tree.files[path] = [] }
    // The scripts of the theme are the same for all.
    for path in tree.paths where path.hasPrefix("assets/search/") { tree.files[path] = nil }
    if ExpectedOutput.isUpdated {
      try ExpectedOutput.update { try tree.write(to: folder + "/expected") }
    }
    let differences = tree.differences(from: try FolderTree(folder + "/expected"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    try Self.checkForm(of: tree)
  }

  /// The project of a case, without what all of them share.
  static func project(_ name: String) throws -> SmallProject {
    let project = try SmallProject(Archive(""), settings: nil)
    try FileManager.default.removeItem(atPath: project.root)
    try FileManager.default.copyItem(atPath: sites + name + "/project", toPath: project.root)
    return project
  }

  /// XML and JSON that other programs read.
  static func checkForm(of tree: FolderTree) throws {
    for path in tree.paths where path.hasSuffix(".xml") {
      #expect(XMLParser(data: Data(tree.files[path] ?? [])).parse(), "\(path) is not well-formed")
    }
    for path in tree.paths where path.hasSuffix(".json") {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(tree.files[path] ?? [])) }
    }
  }

  private static func overlay(_ name: String, on project: SmallProject) throws {
    let target = URL(filePath: project.root + "/" + name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: sites + "shared/" + name, toPath: target.path)
  }
}
