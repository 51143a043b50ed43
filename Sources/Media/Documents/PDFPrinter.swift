import Glibc
import Text
import Writer

/// Makes accessible PDF files (PDF/UA-1, ISO 14289-1) with WeasyPrint, where it is installed.
///
/// WeasyPrint’s own interpreter runs a script that hands it the page and its pictures and refuses every other address.
public struct PDFPrinter: Sendable {
  /// What tells this program from another one, or another version of it.
  public let identity: String
  private let interpreter: String

  /// The program of this machine.
  public static var installed: PDFPrinter? {
    ["/usr/local/bin/weasyprint", "/usr/bin/weasyprint"].lazy.compactMap { PDFPrinter(program: $0) }.first
  }

  /// The program at a path; nil when there is none that is written in Python.
  public init?(program: String) {
    guard let path = realpath(program, nil) else { return nil }
    defer { free(path) }
    guard let file = try? SourceFile(String(cString: path)), let identity = FileIdentity(of: String(cString: path)),
      let line = file.beginning(300).split(separator: UInt8(ascii: "\n")).first
    else { return nil }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 1, words[0].hasPrefix("#!/"), words[0].contains("python") else { return nil }
    interpreter = String(words[0].dropFirst(2))
    self.identity = "\(program) \(identity.byteCount) \(identity.modified) \(Self.recipe)"
  }

  /// The name of the file that a document gives, which tells all that the file depends on.
  /// - Throws: `MachineRefusal` when a picture cannot be read.
  public func name(of document: PrintedDocument) throws(MachineRefusal) -> String {
    let recipe = Array("\(identity)\n\(try document.digest().hexadecimal)".utf8)
    return "print-\(SHA256.digest(of: recipe).hexadecimal.prefix(24)).pdf"
  }

  /// Makes a file in a folder, unless it is there.
  /// - Returns: its path; nil when the program fails or takes longer than a minute.
  /// - Throws: `MachineRefusal`
  public func print(_ document: PrintedDocument, in folder: String) throws(MachineRefusal) -> String? {
    let target = "\(folder)/\(try name(of: document))"
    if access(target, R_OK) == 0 { return target }
    let work = "\(target).\(UInt64.random(in: 0...UInt64.max))"
    defer { remove(work, names: ["page.html", "files", "out.pdf"] + document.pictures.indices.map { "\($0)" }) }
    try WholeFile.write(document.html, to: work + "/page.html")
    var list = ByteBuffer()
    for (index, picture) in document.pictures.enumerated() {
      try WholeFile.write(try picture.content.bytes(), to: "\(work)/\(index)")
      list.append("\(picture.address)\n")
    }
    try WholeFile.write(list.bytes, to: work + "/files")
    let identifier = String(SHA256.digest(of: document.html).hexadecimal.prefix(32))
    let program = ChildProgram(
      path: interpreter,
      arguments: ["-I", "-c", Self.libraries + Self.tags + Self.script, work, document.address, identifier],
      environment: ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(work)", "SOURCE_DATE_EPOCH=\(document.time)"])
    guard program.run(seconds: 60), rename(work + "/out.pdf", target) == 0 else { return nil }
    return target
  }

  private func remove(_ folder: String, names: [String]) {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  /// Changes when the same document should give another file.
  private static let recipe = "pdf 2"

  private static let libraries = "import inspect, os, sys, weasyprint\n"

  /// The names of two options have changed with version 58.
  private static let script = """
    folder, address, identifier = sys.argv[1:4]
    with open(os.path.join(folder, "files"), encoding="utf-8") as lines:
        known = {line.rstrip("\\n"): str(number) for number, line in enumerate(lines)}
    def fetch(url, *rest, **more):
        if url not in known:
            raise ValueError("not part of the document: " + url)
        with open(os.path.join(folder, known[url]), "rb") as file:
            return {"string": file.read(), "redirected_url": url}
    names = inspect.signature(weasyprint.HTML.write_pdf).parameters
    options = {}
    for option, value in (("variant", "pdf/ua-1"), ("identifier", bytes.fromhex(identifier))):
        options[option if option in names else "pdf_" + option] = value
    page = weasyprint.HTML(filename=os.path.join(folder, "page.html"), encoding="utf-8", base_url=address, url_fetcher=fetch)
    page.write_pdf(os.path.join(folder, "out.pdf"), **options)
    """
}
