import CArchive
import Foundation
import Testing

@testable import Import

struct ArchiveTests {
  /// Packs files, and links where a text begins with `->`, as a ZIP.
  private func pack(_ entries: [(name: String, text: [UInt8])], to path: String, link: String? = nil) {
    let archive = archive_write_new()
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    archive_write_open_filename(archive, path)
    for (name, text) in entries {
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, name)
      archive_entry_set_perm(entry, 0o644)
      if name == link {
        archive_entry_set_filetype(entry, 0o120000)
        archive_entry_set_symlink(entry, "/etc/passwd")
      } else {
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_size(entry, Int64(text.count))
      }
      archive_write_header(archive, entry)
      if name != link { text.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) } }
    }
    archive_write_close(archive)
  }

  private let export: [(name: String, text: [UInt8])] = [
    (
      "posts.csv",
      Array(
        "post_id,post_date,is_published,type,audience,title\n1.un,2022-08-12T12:11:23Z,TRUE,newsletter,everyone,Un\n"
          .utf8)
    ),
    ("posts/1.un.html", Array("<p>Texte</p>".utf8)),
  ]

  @Test func `a ZIP is read; names that lead out of it and links are listed and not followed`() throws {
    let project = try TestProject()
    let path = project.root + "/export.zip"
    pack(
      export + [
        ("../evil.html", [1]), ("/etc/evil.html", [1]), ("posts/../../evil.html", [1]), ("posts/link.html", [1]),
      ], to: path,
      link: "posts/link.html")
    let result = try ImportRun(.substack, settings: project.settings).importing(path: path)
    #expect(project["content/blog/2022-08-12-un.md"].hasSuffix("Texte\n"))
    #expect(result.report.leftOutCounts[.unsafePath] == 3)
    #expect(result.report.leftOutCounts[.link] == 1)
    #expect(result.report.isBalanced)
    #expect(project.scratch == [])
  }

  @Test func `an archive that grows far beyond its size is refused`() throws {
    let project = try TestProject()
    let path = project.root + "/export.zip"
    pack(export + [("posts/big.html", [UInt8](repeating: 0x20, count: 60_000_000))], to: path)
    #expect(throws: ImportRefusal.archiveBomb(path)) {
      try ImportRun(.substack, settings: project.settings).importing(path: path)
    }
    #expect(project.scratch == [])
  }

  @Test func `a damaged archive is refused`() throws {
    let project = try TestProject()
    let path = project.root + "/export.zip"
    try Data("PK\u{3}\u{4}nothing that could be read".utf8).write(to: URL(filePath: path))
    #expect(throws: ImportRefusal.self) { try ImportRun(.substack, settings: project.settings).importing(path: path) }
  }

  @Test func `an archive with a password is refused, and nothing of it is taken for text`() throws {
    let project = try TestProject()
    let path = project.root + "/export.zip"
    let archive = archive_write_new()
    archive_write_set_format_zip(archive)
    #expect(archive_write_set_options(archive, "zip:encryption=aes256") == ARCHIVE_OK)
    archive_write_set_passphrase(archive, "secret")
    archive_write_open_filename(archive, path)
    for (name, text) in export {
      let entry = archive_entry_new()
      archive_entry_set_pathname(entry, name)
      archive_entry_set_perm(entry, 0o644)
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_size(entry, Int64(text.count))
      archive_write_header(archive, entry)
      text.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
      archive_entry_free(entry)
    }
    archive_write_close(archive)
    archive_write_free(archive)
    #expect(throws: ImportRefusal.self) { try ImportRun(.substack, settings: project.settings).importing(path: path) }
    #expect(!project.files.contains { $0.hasPrefix("content/") || $0.hasPrefix("scratch/") })
  }

  @Test(arguments: [
    Array("\u{1F}\u{8B}".utf8), [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF],
    [UInt8](repeating: 0, count: 4_096),
    Array("<?xml version=\"1.0\"?><rss><channel><item><title>a</b></item>".utf8), Array("<rss>\u{0}\u{1}<item".utf8),
    [],
  ])
  func `what is no export is refused with words, in every format`(_ bytes: [UInt8]) throws {
    let project = try TestProject()
    let path = project.root + "/export"
    try Data(bytes).write(to: URL(filePath: path))
    for format in ImportFormat.allCases {
      do throws(ImportRefusal) {
        let result = try ImportRun(format, settings: project.settings).importing(path: path)
        #expect(result.report.isBalanced && !result.report.faults.isEmpty, "\(format)")
      } catch {
        #expect(!error.message.english.isEmpty && !error.message.french.isEmpty, "\(format)")
      }
    }
  }
}
