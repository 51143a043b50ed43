import Foundation
import Testing
import Text

@testable import Theme

@Suite struct ThemeFilesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Theme/Files").path(percentEncoded: false)

  private static func filesOnDisk() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      guard path.contains("."), let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
        continue
      }
      files[path] = Array(bytes)
    }
    return files
  }

  @Test func `every file of the theme is compiled in, byte for byte`() throws {
    let embedded = EmbeddedFiles.all.map { ($0.path, Array($0.text.utf8)) }
    #expect(Dictionary(uniqueKeysWithValues: embedded) == (try Self.filesOnDisk()))
  }

  @Test func `every file is a template, an asset, a text or the look of letters`() throws {
    let count = ThemeFiles.templates.count + ThemeFiles.assets.count + ThemeFiles.texts.count + 1
    #expect(ThemeFiles.letters?.path == "built-in-theme/templates/newsletter/theme.yml")
    #expect(count == EmbeddedFiles.all.count)
  }

  @Test func `a template has a short name and a path that says where it is from`() throws {
    let card = try #require(ThemeFiles.templates["partials/card"])
    #expect(card.path == "built-in-theme/templates/partials/card.mustache")
    #expect(ThemeFiles.templates["newsletter/email.txt"] != nil)
  }

  @Test func `assets and texts keep their content`() throws {
    let files = try Self.filesOnDisk()
    for asset in ThemeFiles.assets { #expect(files["assets/\(asset.name)"] == asset.bytes) }
    #expect(ThemeFiles.assets.map(\.name).contains("gazette.css"))
    for (language, text) in ThemeFiles.texts { #expect(files["texts/\(language).yml"] == text.bytes) }
    #expect(ThemeFiles.texts.keys.sorted().map(\.tag) == ["ar", "en", "fr"])
  }
}
