import Foundation

extension FolderTree {
  /// The paths that contain a word, whose files do, whose ZIP archives hold a file that does, or whose PDF files show
  /// or name it.
  func placesInside(of word: String) throws -> [String] {
    let packed = try paths.filter { path in
      if path.hasSuffix(".zip") { return try unpacked(path).contains(word) }
      return try path.hasSuffix(".pdf") && printed(path).contains(word)
    }
    return Set(places(of: word) + packed).sorted()
  }

  /// The paths of files with the bytes of one of these files.
  func places(ofFiles secrets: Set<[UInt8]>) -> [String] {
    paths.filter { path in files[path].map(secrets.contains) ?? false }
  }

  /// The names in a ZIP archive and the bytes of its files, as `unzip` gives them, in small letters.
  private func unpacked(_ path: String) throws -> String {
    try ["-p", "-l"].map { option in try said(by: "unzip", of: path) { [option, $0] } }.joined()
  }

  /// The text of a PDF file and what its metadata say, as Poppler’s programs give them, in small letters.
  private func printed(_ path: String) throws -> String {
    try said(by: "pdftotext", of: path) { [$0, "-"] } + said(by: "pdfinfo", of: path) { [$0] }
      + said(by: "pdfinfo", of: path) { ["-meta", $0] }
  }

  /// What a program says of a file, in small letters.
  private func said(
    by program: String, of path: String, _ arguments: (_ file: String) -> [String]
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID())")
    try Data(files[path] ?? []).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments(file.path(percentEncoded: false))
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    return String(decoding: data, as: UTF8.self).lowercased()
  }
}
