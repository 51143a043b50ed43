import Foundation

extension FolderTree {
  /// The paths that contain a word, whose files do, or whose ZIP archives hold a file that does.
  func placesInside(of word: String) throws -> [String] {
    let packed = try paths.filter { try $0.hasSuffix(".zip") && unpacked($0).contains(word) }
    return Set(places(of: word) + packed).sorted()
  }

  /// The names in a ZIP archive and the bytes of its files, as `unzip` gives them, in small letters.
  private func unpacked(_ path: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID()).zip")
    try Data(files[path] ?? []).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try ["-p", "-l"].map { option in
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: "/usr/bin/unzip")
      process.arguments = [option, file.path(percentEncoded: false)]
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
      return String(decoding: data, as: UTF8.self).lowercased()
    }.joined()
  }
}
