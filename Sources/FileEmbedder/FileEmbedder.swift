import Foundation

/// Writes one Swift file that holds the text of every file under a folder.
///
/// Called by the build as `FileEmbedder FOLDER OUTPUT`. Hidden files are left out.
@main
struct FileEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      throw EmbeddingError(description: "FileEmbedder needs a folder and the file to write")
    }
    let source = try swiftSource(forFilesIn: arguments[1])
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  private static func swiftSource(forFilesIn folder: String) throws -> String {
    var source = "enum EmbeddedFiles {\n  static let all: [(path: String, text: String)] = [\n"
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() where !isHidden(path) {
      let file = folder + "/" + path
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      guard let text = String(validating: try Data(contentsOf: URL(filePath: file)), as: UTF8.self) else {
        throw EmbeddingError(description: "\(file): error: only UTF-8 text can be compiled in")
      }
      source += "(\(literal(path)), \(literal(text))),\n"
    }
    return source + "  ]\n}\n"
  }

  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// A raw literal of several lines, with more number signs than the text itself uses.
  private static func literal(_ text: String) -> String {
    let marks = String(repeating: "#", count: longestRunOfMarks(in: text) + 1)
    var lines = ""
    for scalar in text.unicodeScalars {
      // A literal's line ends are read as LF, and NUL is refused: both are written as escapes.
      switch scalar {
      case "\r": lines += "\\\(marks)r"
      case "\0": lines += "\\\(marks)0"
      default: lines.unicodeScalars.append(scalar)
      }
    }
    return "\(marks)\"\"\"\n\(lines)\n\"\"\"\(marks)"
  }

  private static func longestRunOfMarks(in text: String) -> Int {
    var (longest, current) = (0, 0)
    for byte in text.utf8 {
      current = byte == UInt8(ascii: "#") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}

/// Why the files could not be embedded.
struct EmbeddingError: Error, CustomStringConvertible {
  let description: String
}
