import Foundation
import Testing

/// Runs the scripts that readers' browsers run, in Node.
struct Browser {
  /// Below the theme's `assets/search`, or wherever the scripts lie.
  let scripts: [String]
  /// The folder of the index, with a slash at its end.
  var base = ""
  let language: String

  private struct Order: Encodable {
    let scripts: [String]
    let base: String
    let language: String
    let ask: [[String]]
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()

  /// A script of the theme.
  static func script(_ name: String) -> String {
    sources.appending(path: "../../Sources/Theme/Files/assets/search/\(name).js").standardized.path
  }

  init(language: String, base: String = "") {
    self.language = language
    self.base = base
    scripts = ["search", "stemmer-" + language].map(Self.script)
      .filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// The answers, one for each question.
  func answers<Answer: Decodable>(
    _ kind: String, _ questions: [String], as type: Answer.Type = Answer.self
  ) throws -> [Answer] {
    let order = Order(scripts: scripts, base: base, language: language, ask: questions.map { [kind, $0] })
    let node = Process()
    node.executableURL = URL(filePath: "/usr/bin/env")
    node.arguments = ["node", Self.sources.appending(path: "browser.mjs").path]
    let input = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID().uuidString).json")
    try JSONEncoder().encode(order).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let output = Pipe()
    node.standardInput = try FileHandle(forReadingFrom: input)
    node.standardOutput = output
    try node.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    node.waitUntilExit()
    try #require(node.terminationStatus == 0, "node failed: is the Debian package nodejs installed?")
    return try JSONDecoder().decode([Answer].self, from: answer)
  }
}
