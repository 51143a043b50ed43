import Foundation
import Testing
import Text

@testable import Import

/// An empty project in a folder of its own, which goes with it.
final class TestProject {
  let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "gazette-import-\(UUID().uuidString)").path(
      percentEncoded: false)
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var settings: ImportSettings {
    ImportSettings(root: root, languages: [.french, .english], zone: .utc, scratch: root + "/scratch")
  }

  /// Imports a text.
  func importing(
    _ format: ImportFormat, _ text: String, name: String = "export", change: (inout ImportSettings) -> Void = { _ in }
  ) throws -> ImportRun.Result {
    var settings = settings
    change(&settings)
    return try ImportRun(format, settings: settings).importing(Array(text.utf8), name: name)
  }

  /// Imports a folder made of some files.
  func importing(_ format: ImportFormat, files: [String: String]) throws -> ImportRun.Result {
    for (name, text) in files { try write(text, to: "export/\(name)") }
    return try ImportRun(format, settings: settings).importing(path: root + "/export")
  }

  /// The text of a file below the project.
  subscript(path: String) -> String {
    (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)) ?? "(no file)"
  }

  func write(_ text: String, to path: String) throws {
    let url = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The files below the project, but for the export.
  var files: [String] { all.filter { !$0.hasPrefix("export/") && !$0.hasPrefix("media/") } }

  /// The files that an import unpacked or fetched, and did not remove.
  var scratch: [String] { all.filter { $0.hasPrefix("scratch/") } }

  private var all: [String] { (try? FolderListing.files(in: root)) ?? ["(unreadable)"] }
}
