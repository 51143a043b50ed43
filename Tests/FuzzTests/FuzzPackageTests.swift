import Foundation
import Testing

/// The package of the fuzzer names the same targets again. Nobody builds it with the tests, so it is compared.
@Suite struct FuzzPackageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// What each target of a package depends on, by its name.
  private static func dependencies(in path: String) throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    var found: [String: Set<String>] = [:]
    for part in text.components(separatedBy: "arget(").dropFirst() {
      let words = part.components(separatedBy: "\"")
      let list = part.components(separatedBy: "dependencies: [").dropFirst().first?.prefix { $0 != "]" } ?? ""
      let names = list.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      found[words[1]] = Set(names)
    }
    return found
  }

  @Test func `the fuzzer's targets depend on what they depend on in the program`() throws {
    let program = try Self.dependencies(in: "Package.swift")
    let fuzzer = try Self.dependencies(in: "Fuzzing/Package.swift").filter { !["fuzz", "LibFuzzer"].contains($0.key) }
    #expect(fuzzer.count > 8 && fuzzer["Text"]?.isEmpty == false)
    for (target, names) in fuzzer {
      #expect(names == program[target], "\(target)")
      let folder = Self.root.appending(path: "Fuzzing/Sources/\(target)").resolvingSymlinksInPath()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty == false, "\(target)")
    }
  }
}
