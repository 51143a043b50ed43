import Foundation
import SamplePictures
import Testing
import Text

@testable import Media

/// PDF files, on machines that have WeasyPrint.
@Suite struct PDFPrinterTests {
  static let isInstalled = PDFPrinter.installed != nil

  private static func page(_ picture: String) -> [UInt8] {
    Array(
      """
      <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Été</title></head>
      <body><h1>Été</h1><p><img src="\(picture)" alt="vue"><img src="\(picture)" alt=""></p>
      <table><tr><th scope="row">Un</th><td>1</td></tr></table></body></html>
      """.utf8)
  }

  private static func file(_ picture: String, in folder: URL) throws -> [UInt8] {
    let printer = try #require(PDFPrinter.installed)
    let document = PrintedDocument(
      html: page(picture), address: "https://essai.example/presse/un/",
      pictures: [("https://essai.example/media/a.png", .bytes(SamplePNG.bytes(width: 8, height: 8)))], time: 1_000_000)
    let path = try #require(try printer.print(document, in: folder.path(percentEncoded: false)))
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  private static func folder() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "gazette-pdf-\(UUID())", directoryHint: .isDirectory)
  }

  @Test(.enabled(if: isInstalled)) func `a document gives an accessible PDF, the same bytes each time`() throws {
    let (one, two) = (Self.folder(), Self.folder())
    defer { for folder in [one, two] { try? FileManager.default.removeItem(at: folder) } }
    let first = try Self.file("../../media/a.png", in: one)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-") && text.contains("/Subtype /Image") && text.contains("pdfuaid"))
    #expect(text.contains("/StructTreeRoot") && text.contains("/Lang (fr)"))
    // The picture with words is a figure, the other one is not part of the text.
    #expect(text.ranges(of: "/S /Figure").count == 1 && text.contains("/Alt (vue)"))
    #expect(text.contains("/Scope /Row"))
    #expect(try Self.file("../../media/a.png", in: two) == first)
    // Nothing is left beside the file.
    #expect(try FileManager.default.contentsOfDirectory(atPath: one.path(percentEncoded: false)).count == 1)
  }

  @Test(.enabled(if: isInstalled)) func `pictures that are not part of the document are not read`() throws {
    let folder = Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let secret = folder.appending(path: "secret.png")
    try Data(SamplePNG.bytes(width: 8, height: 8)).write(to: secret)
    for address in ["file://" + secret.path(percentEncoded: false), "0", "/media/b.png", "page.html"] {
      let text = String(decoding: try Self.file(address, in: folder), as: UTF8.self)
      #expect(!text.contains("/Subtype /Image"), "\(address)")
    }
  }

  @Test func `what is no program of Python’s is none for PDF files`() throws {
    #expect(PDFPrinter(program: "/nowhere/weasyprint") == nil)
    #expect(PDFPrinter(program: "/bin/sh") == nil)
    #expect(!ChildProgram(path: "/bin/sh", arguments: ["-c", "exit 3"], environment: []).run(seconds: 5))
    #expect(ChildProgram(path: "/bin/sh", arguments: ["-c", "exit 0"], environment: []).run(seconds: 5))
  }
}
