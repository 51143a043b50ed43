import Build
import Foundation
import Text

/// A project in a temporary folder, which is removed at the end of the test.
final class SmallProject: Sendable {
  /// The folder that holds the project and its site.
  let folder: String

  var root: String { folder + "/project" }
  var output: String { folder + "/site" }

  /// A project with the files of an archive.
  /// - Parameter settings: `content/site.yml`, when the archive has none.
  convenience init(_ archive: String, settings: String? = SmallProject.settings) throws {
    try self.init(Archive(archive), settings: settings)
  }

  init(_ archive: Archive, settings: String? = SmallProject.settings) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "gazette-build-\(UUID())")
      .path(percentEncoded: false)
    var archive = archive
    if let settings, archive["content/site.yml"] == nil { archive["content/site.yml"] = settings }
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try archive.write(to: root)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A configuration that says only what it must.
  static let settings = """
    titre: Essai
    adresse: https://essai.example/
    fuseau: Europe/Paris

    """

  /// Adds files, or writes others in their places.
  func add(_ archive: String) throws {
    try Archive(archive).write(to: root)
  }

  /// Where builds keep what saves work.
  var cache: String { folder + "/cache" }

  /// Builds into `output`, or into another folder beside it.
  func build(
    at moment: String = "2026-06-30T12:00", drafts: Bool = false, keepGoing: Bool = false, workers: Int? = nil,
    into name: String = "site",
    cached: Bool = false, recording: Bool = false
  ) async throws -> BuiltSite {
    var request = BuildRequest(root: root, output: folder + "/" + name, at: try InstantInput(parsing: moment))
    request.includesDrafts = drafts
    request.keepsGoing = keepGoing
    request.workers = workers
    request.recordsAddresses = recording
    if cached { request.cacheFolder = cache }
    let report = try await Project.build(request)
    return BuiltSite(report: report, tree: try FolderTree(folder + "/" + name))
  }
}

/// What a build did, and what stands in the output after it.
struct BuiltSite: Sendable {
  let report: BuildReport
  let tree: FolderTree

  /// The text of a file; empty when there is none.
  subscript(path: String) -> String { tree.text(path) ?? "" }

  /// The findings, one a line: severity, code, place.
  var findings: [String] {
    report.diagnostics.map { diagnostic in
      let location = diagnostic.location
      let place = location.position.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(diagnostic.severity) \(diagnostic.code) \(location.path)\(place)"
    }
  }
}
