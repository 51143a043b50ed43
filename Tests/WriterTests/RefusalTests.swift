import Foundation
import Testing
import Text
import Writer

@Suite struct RefusalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func refusal(of output: String) async throws -> MachineRefusal? {
    let artifacts = try smallSite("1")
    do throws(WriteError) {
      _ = try await OutputWriter(output: output).write(artifacts, workers: 2)
    } catch {
      if case .machine(let refusal) = error { return refusal }
    }
    return nil
  }

  @Test func `a file where the output should be`() async throws {
    try folder.put("mine", at: "site")
    let refusal = try #require(try await refusal(of: folder.site))
    #expect(refusal.code == ENOTDIR)
    #expect(refusal.message.english.contains(folder.site) && refusal.message.french.contains("un fichier"))
    #expect(folder.text(of: "site") == "mine")
  }

  @Test func `a file where a folder above the output should be`() async throws {
    try folder.put("mine", at: "file")
    #expect(try await refusal(of: folder.path + "/file/site")?.code == ENOTDIR)
  }

  @Test func `a link that points nowhere`() async throws {
    symlink("nowhere", folder.site)
    #expect(try await refusal(of: folder.site)?.code == ENOENT)
    #expect(folder.names == ["site"])
  }

  @Test(arguments: ["/", "/proc/site", "/proc/self/site"])
  func `places where nobody can build`(_ path: String) async throws {
    let refusal = try #require(try await refusal(of: path))
    #expect(!refusal.help.english.isEmpty && !refusal.help.french.isEmpty)
  }

  @Test func `a file to copy that has vanished`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let before = folder.tree("site")
    let gone = Artifact(
      try OutputPath("x.jpg"), from: "content/x.jpg", copying: folder.path + "/content/x.jpg")
    await #expect {
      try await folder.writer.write(smallSite("2") + [gone], workers: 2)
    } throws: { error in
      error as? WriteError == .machine(MachineRefusal(.read, folder.path + "/content/x.jpg", code: ENOENT))
    }
    #expect(folder.tree("site") == before)
    #expect(folder.names == ["site"])
  }

  @Test func `a build that is cancelled leaves the output alone`() async throws {
    _ = try await folder.writer.write(smallSite("1"), workers: 2)
    let before = folder.tree("site")
    let artifacts = try smallSite("2")
    let build = Task { [writer = folder.writer] in
      withUnsafeCurrentTask { $0?.cancel() }
      return try await writer.write(artifacts, workers: 2)
    }
    await #expect(throws: WriteError.cancelled) { try await build.value }
    #expect(folder.tree("site") == before)
    #expect(folder.names == ["site"])
  }

  @Test(arguments: [ENOSPC, EACCES, EROFS, EDQUOT, EIO, ENOTDIR, EISDIR, EEXIST, EMFILE, EXDEV, 12345])
  func `every reason is put in both languages`(_ code: Int32) {
    let refusal = MachineRefusal(.write, "site/index.html", code: code)
    #expect(refusal.message.english.hasPrefix("Cannot write site/index.html: "))
    #expect(refusal.message.french.hasPrefix("Impossible d’écrire site/index.html : "))
    #expect(refusal.help.english != refusal.help.french)
  }
}
