import Foundation
import Testing

@testable import Text

@Suite struct FolderEntriesTests {
  private func withFolder(of names: [String], _ look: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-entries-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in names { try Data(name.utf8).write(to: folder.appending(path: name)) }
    try look(folder.path(percentEncoded: false))
  }

  @Test func `each entry comes once, with what it is, and hidden ones do not`() throws {
    try withFolder(of: ["a", "été.md", ".hidden"]) { folder in
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "a")
      try FileManager.default.createDirectory(atPath: folder + "/b", withIntermediateDirectories: true)
      var entries = try FolderEntries(of: folder)
      var kinds: [String: FolderEntries.Entry.Kind] = [:]
      while let entry = try entries.next() { kinds[entry.name] = entry.kind }
      #expect(kinds == ["a": .file, "été.md": .file, "b": .folder, "link": .other])
    }
  }

  @Test func `a folder that is not there holds nothing, and a file is no folder`() throws {
    try withFolder(of: ["a"]) { folder in
      var missing = try FolderEntries(of: folder + "/missing")
      #expect(try missing.next() == nil)
      #expect(throws: FolderEntries.Fault(name: nil, code: ENOTDIR)) { _ = try FolderEntries(of: folder + "/a") }
    }
  }

  @Test func `a list that breaks off is no short list`() throws {
    try withFolder(of: ["a"]) { folder in
      let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      var entries = try FolderEntries(of: descriptor)
      // What the list is read from is no folder any more.
      let file = open(folder + "/a", O_RDONLY | O_CLOEXEC)
      #expect(dup2(file, descriptor) == descriptor)
      close(file)
      let fault = #expect(throws: FolderEntries.Fault.self) { while try entries.next() != nil {} }
      #expect(fault == FolderEntries.Fault(name: nil, code: ENOTDIR))
    }
  }
}
