import Foundation

/// One example of the specification: what is typed, and the HTML that it stands for.
public struct SpecificationExample: Sendable {
  /// Its place, from 1.
  public let number: Int
  /// What is typed.
  public let markdown: String
  /// The HTML that it stands for.
  public let html: String
  /// The extension that the specification marks it with: `table`, `strikethrough`, `autolink`, `tagfilter`; empty
  /// for CommonMark alone, which the extensions would change.
  public let extensionName: String

  /// The specification is not installed.
  public struct Missing: Error, CustomStringConvertible {
    let path: String
    /// What to install.
    public var description: String { "\(path) is missing: apt-get install cmark-gfm" }
  }

  /// All examples but those marked `disabled`, in order.
  public static func all(path: String = "/usr/share/doc/cmark-gfm/spec.txt.gz") throws -> [SpecificationExample] {
    var examples: [SpecificationExample] = []
    var tag: Substring?
    var parts: [[Substring]] = [[]]
    let fence = String(repeating: "`", count: 32)
    for line in try text(path: path).split(separator: "\n", omittingEmptySubsequences: false) {
      if tag == nil, line.hasPrefix(fence + " example") {
        tag = line.dropFirst(fence.count + " example".count).drop { $0 == " " }
        parts = [[]]
      } else if let extensions = tag, line == fence {
        if extensions != "disabled" {
          examples.append(
            SpecificationExample(number: examples.count + 1, extensions: extensions, parts: parts))
        }
        tag = nil
      } else if tag != nil, line == ".", parts.count == 1 {
        parts.append([])
      } else if tag != nil {
        parts[parts.count - 1].append(line)
      }
    }
    return examples
  }

  private init(number: Int, extensions: Substring, parts: [[Substring]]) {
    let texts = parts.map { lines in
      lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
    }
    self.number = number
    markdown = texts.first ?? ""
    html = texts.count > 1 ? texts[1] : ""
    extensionName = String(extensions)
  }

  private static func text(path: String) throws -> String {
    guard FileManager.default.isReadableFile(atPath: path) else { throw Missing(path: path) }
    let unpack = Process()
    let output = Pipe()
    unpack.executableURL = URL(fileURLWithPath: "/bin/gzip")
    unpack.arguments = ["-dc", path]
    unpack.standardOutput = output
    try unpack.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    unpack.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
