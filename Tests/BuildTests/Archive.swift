import Foundation
import SamplePictures
import Testing

/// A folder on one screen: each file begins with a line `-- path --`, and what follows up to the next such line is
/// its text. Between the path and the second `--` a word in brackets may say what else it is than a text:
/// `[latin-1]`, `[utf-16]`, `[windows]` (byte order mark, carriage returns), `[link]` to the path that follows,
/// `[pipe]`, `[absent]`. A file whose name ends in `.png`, `.jpg` or `.svg` is a small picture, with the text as its comment.
struct Archive: Sendable, Equatable {
  /// One file.
  struct File: Sendable, Equatable {
    var path: String
    var form: String?
    var text: String
  }

  var files: [File] = []

  /// Reads an archive.
  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if let file = Archive.heading(line) {
        files.append(file)
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
  }

  /// The text of a file, or nil.
  subscript(path: String) -> String? {
    get { files.first { $0.path == path }?.text }
    set {
      files.removeAll { $0.path == path }
      if let newValue { files.append(File(path: path, form: nil, text: newValue)) }
    }
  }

  /// The archive as it is written.
  var text: String {
    files.map { file in
      let form = file.form.map { " [\($0)]" } ?? ""
      return "-- \(file.path)\(form) --\n\(file.text)"
    }.joined()
  }

  /// Writes the files into a folder.
  func write(to folder: String) throws {
    for file in files {
      if file.form == "absent" { continue }
      let url = URL(filePath: folder + "/" + file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      switch file.form {
      case "link":
        let target = file.text.trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
      case "pipe":
        guard mkfifo(url.path, 0o600) == 0 else { throw POSIXError(.EIO) }
      default:
        try Archive.bytes(of: file).write(to: url)
      }
    }
  }

  private static func bytes(of file: File) throws -> Data {
    switch file.form {
    case "latin-1": try #require(file.text.data(using: .isoLatin1))
    case "utf-16": try #require(file.text.data(using: .utf16))
    case "windows": Data([0xEF, 0xBB, 0xBF]) + Data(file.text.replacing("\n", with: "\r\n").utf8)
    default: picture(of: file) ?? Data(file.text.utf8)
    }
  }

  /// Browsers and programs go by the content of a picture, not by its name.
  private static func picture(of file: File) -> Data? {
    if file.path.hasSuffix(".svg"), !file.text.contains("<") {
      return Data("<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>\(file.text)</desc></svg>\n".utf8)
    }
    guard file.path.hasSuffix(".png") || file.path.hasSuffix(".jpg") else { return nil }
    return Data(SamplePNG.bytes(width: 4, height: 3, comment: file.text))
  }

  private static func heading(_ line: Substring) -> File? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    var path = line.dropFirst(3).dropLast(3)
    guard path.hasSuffix("]"), let bracket = path.lastIndex(of: "[") else {
      return File(path: String(path), form: nil, text: "")
    }
    let form = String(path[path.index(after: bracket)...].dropLast())
    path = path[..<bracket]
    return File(path: path.trimmingCharacters(in: .whitespaces), form: form, text: "")
  }
}
