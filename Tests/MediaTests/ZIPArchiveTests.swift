import Foundation
import Media
import Testing
import Text

@Suite final class ZIPArchiveTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-zip-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private var entries: [ZIPEntry] {
    [
      ZIPEntry("LISEZMOI.txt", bytes: Array(String(repeating: "Crédits et conditions. ", count: 400).utf8)),
      ZIPEntry("été/à l’œuvre – ملف.jpg", bytes: (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }),
      ZIPEntry("vide.csv", bytes: []),
    ]
  }

  private func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["LC_ALL=C.UTF-8", program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test func `the same entries give the same bytes, in memory and on the disk`() throws {
    let archive = try ZIPArchive(entries)
    let (bytes, files) = try archive.packed()
    #expect(try archive.packed().bytes == bytes)
    #expect(try archive.write(to: path("a.zip")) == files)
    #expect(try Array(Data(contentsOf: folder.appending(path: "a.zip"))) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.zip"])
  }

  @Test func `files of the disk give the bytes of those in memory, whatever their dates and permissions`() throws {
    let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let isMade = FileManager.default.createFile(
      atPath: path("large"), contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    #expect(isMade)
    let fromDisk = try ZIPArchive([ZIPEntry("a.txt", file: path("large"))]).packed()
    let fromMemory = try ZIPArchive([ZIPEntry("a.txt", bytes: bytes)]).packed()
    #expect(fromDisk.bytes == fromMemory.bytes)
    #expect(fromDisk.files == fromMemory.files)
    #expect(fromDisk.files[0].byteCount == 700_000)
    #expect(fromDisk.files[0].digest == SHA256.digest(of: bytes))
    #expect(fromDisk.bytes.count < 20_000)
  }

  @Test func `unzip and Python read it back`() throws {
    let files = try ZIPArchive(entries).write(to: path("b.zip"))
    #expect(try run("unzip", ["-t", path("b.zip")]).status == 0)
    let script = """
      import hashlib, sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for file in archive.infolist():
        print(file.filename, file.date_time, oct(file.external_attr >> 16), hashlib.sha256(archive.read(file)).hexdigest())
      """
    let expected = zip(entries, files).map { entry, file in
      "\(entry.path) (1980, 1, 1, 0, 0, 0) 0o100644 \(file.digest.hexadecimal)\n"
    }
    #expect(try run("python3", ["-c", script, path("b.zip")]).output == expected.joined())
  }

  @Test(arguments: ["", "/etc/passwd", "a/../b", "./a", "a//b", "a\\b", "a\nb"])
  func `a name that leads out of the archive is refused`(_ name: String) {
    #expect(throws: ZIPError.wrongName(name)) { try ZIPArchive([ZIPEntry(name, bytes: [])]) }
  }

  @Test func `a name may not occur twice, in capitals neither`() {
    #expect(throws: ZIPError.sameName("Logo.PNG")) {
      try ZIPArchive([ZIPEntry("logo.png", bytes: []), ZIPEntry("Logo.PNG", bytes: [])])
    }
  }

  @Test func `a file that is not there is named, and no archive is left`() throws {
    let archive = try ZIPArchive([ZIPEntry("a.txt", file: path("missing"))])
    let error = #expect(throws: ZIPError.self) { try archive.write(to: path("c.zip")) }
    #expect(error?.message.english == "Cannot read \(path("missing")): it does not exist.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
