import Foundation
import PackagePlugin

/// Compiles the files under a target's `Files` folder into that target, as the constant `EmbeddedFiles.all`.
@main
struct EmbedFiles: BuildToolPlugin {
  /// One command for the whole folder, run again when a file or the list of files changes.
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Files", directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding the files of \(target.name)",
        executable: try context.tool(named: "FileEmbedder").url,
        arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try contents(of: folder),
        outputFiles: [output])
    ]
  }

  /// Every file and folder below a folder, itself included: a folder's own date changes when a file joins or
  /// leaves it.
  private func contents(of folder: URL) throws -> [URL] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
    return [folder] + names.sorted().map { folder.appending(path: $0) }
  }
}
