import Foundation
import SamplePictures
import Testing

/// The ZIP archives of the press room.
@Suite struct KitArchiveTests {
  private static func archive(settings: String = "") -> String {
    """
    -- content/site.yml --
    titre: Essai
    adresse: https://essai.example/
    fuseau: Europe/Paris
    \(settings)
    -- content/press/releases/2026-05-02-hausse.md --
    ---
    titre: La hausse
    ---
    Elle est là.
    -- content/press/kits/horloge/index.md --
    ---
    titre: L’horloge
    date: 2026-05-01
    licence: CC BY 4.0
    contacts: [{nom: Max, telephone: 06 07 08 09 10}]
    ---
    -- content/press/kits/horloge/facade.txt --
    \(String(repeating: "a", count: 700_000))
    -- content/press/kits/horloge/facade.txt.yml --
    legende: '=La "façade"'
    credit: Jo
    -- content/press/kits/horloge/plan.txt --
    \(String(repeating: "b", count: 700_000))
    -- content/press/kits/horloge/plan.txt.yml --
    legende: Le plan
    credit: Jo
    consentement: {statut: donne, expire: 2026-06-30}

    """
  }

  /// Reads an archive with another program than the one that wrote it, and compares it with its list.
  private static let check = """
    import csv, hashlib, io, sys, zipfile
    archive = zipfile.ZipFile(sys.argv[1])
    assert archive.testzip() is None
    text = archive.read("manifeste.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    for row in rows:
        data = archive.read(row["file"])
        assert len(data) == int(row["bytes"]) and hashlib.sha256(data).hexdigest() == row["sha256"]
    assert {row["file"] for row in rows} | {"LISEZMOI.txt", "manifeste.csv"} == set(archive.namelist())
    print(" ".join(archive.namelist()), file=sys.stderr)
    print(archive.read("LISEZMOI.txt").decode("utf-8"), text, file=sys.stderr)
    """

  private static func said(of path: String, in built: BuiltSite) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID()).zip")
    try Data(try #require(built.tree.files[path])).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", check, file.path(percentEncoded: false)]
    process.environment = ["LANG": "C.UTF-8", "PYTHONIOENCODING": "utf-8"]
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `a kit and the press room are archives that read back, the same bytes each time`() async throws {
    let project = try SmallProject(Self.archive())
    let built = try await project.build(at: "2026-06-30", cached: true)
    let said = try Self.said(of: "press/kits/horloge/horloge.zip", in: built)
    #expect(said.hasPrefix("LISEZMOI.txt manifeste.csv facade.txt plan.txt\n"))
    #expect(said.contains("Licence\u{A0}: CC BY 4.0") && said.contains("06 07 08 09 10"))
    #expect(said.contains("\"'=La \"\"façade\"\"\""))
    let room = try Self.said(of: "press/press-room.zip", in: built)
    #expect(room.contains("horloge/facade.txt") && room.contains("releases/2026-05-02-hausse.txt"))
    #expect(built["press/kits/horloge/index.html"].contains("href=\"/press/kits/horloge/horloge.zip\""))
    #expect(built["press/index.html"].contains("href=\"/press/press-room.zip\""))
    // From what was kept, and made again: the same.
    let again = try await project.build(at: "2026-06-30", into: "again", cached: true)
    let fresh = try await project.build(at: "2026-06-30", into: "fresh")
    #expect(again.tree == built.tree && fresh.tree == built.tree)
    // A file without its consent leaves the archives, too.
    let later = try await project.build(at: "2026-07-01", cached: true)
    #expect(
      try Self.said(of: "press/kits/horloge/horloge.zip", in: later).hasPrefix(
        "LISEZMOI.txt manifeste.csv facade.txt\n"))
    #expect(try later.tree.placesInside(of: "plan.txt") == [])
  }

  @Test func `pictures are offered without what cameras wrote, on the site and in archives`() async throws {
    let project = try SmallProject(Self.archive())
    let picture = Picture.jpeg(describedBy: "Ada Lenoir")
    let secret = Array("SERIAL-4711".utf8)
    let photograph = Array(picture[..<2]) + [0xFF, 0xFE, 0, UInt8(secret.count + 2)] + secret + picture[2...]
    for path in ["press/kits/horloge/vue-du-toit.jpg", "static/logo.jpg"] {
      let file = URL(filePath: project.root + "/content/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(photograph).write(to: file)
    }
    try project.add(
      """
      -- content/press/kits/horloge/vue-du-toit.jpg.yml --
      legende: La photo
      credit: Les Établis
      alt: Une horloge

      """)
    for isCached in [true, true, false] {
      let built = try await project.build(at: "2026-06-30", cached: isCached)
      #expect(built.findings == [])
      #expect(try built.tree.placesInside(of: "SERIAL-4711") == [])
      // The list and the bytes of the archive fit together, which the check compares.
      #expect(try Self.said(of: "press/kits/horloge/horloge.zip", in: built).contains("vue-du-toit.jpg"))
      let photo = String(decoding: try #require(built.tree.files["press/kits/horloge/vue-du-toit.jpg"]), as: UTF8.self)
      #expect(photo.contains("<photoshop:Credit>Les Établis<") && photo.contains(">Ada Lenoir<"))
      // The kit’s licence holds for its files.
      #expect(photo.contains("https://creativecommons.org/licenses/by/4.0/") && photo.contains(">CC BY 4.0<"))
      let logo = String(decoding: try #require(built.tree.files["logo.jpg"]), as: UTF8.self)
      #expect(logo.contains(">Ada Lenoir<") && !logo.contains("CC BY"))
    }
  }

  @Test func `sizes and parts are those of what visitors download`() async throws {
    let project = try SmallProject(Self.archive(settings: "presse: {taille-archive: 1}"))
    // A small picture behind which a camera has left 700 kB.
    let picture = Picture.jpeg(describedBy: "Ada")
    let path = "\(project.root)/content/press/kits/horloge/avant.jpg"
    try Data(picture + [UInt8](repeating: 7, count: 700_000)).write(to: URL(filePath: path))
    try project.add(
      "-- content/press/kits/horloge/avant.jpg.yml --\nlegende: La photo\ncredit: Jo\nalt: Une horloge\n")
    let built = try await project.build(at: "2026-06-30")
    let count = try #require(built.tree.files["press/kits/horloge/avant.jpg"]).count
    #expect(count > 1000 && count < 10_000)
    let page = built["press/kits/horloge/index.html"]
    #expect(page.contains("16\u{A0}×\u{A0}12\u{A0}px, \(count / 1000)\u{A0}ko"))
    // The picture fits beside the first text.
    let said = try Self.said(of: "press/kits/horloge/horloge-1.zip", in: built)
    #expect(said.hasPrefix("LISEZMOI.txt manifeste.csv avant.jpg facade.txt\n"))
    #expect(built.tree.files["press/kits/horloge/horloge-3.zip"] == nil)
  }

  @Test func `large pictures are offered for print and for the web, too`() async throws {
    let project = try SmallProject(Self.archive())
    for (name, width, height) in [
      ("large", 2000, 20), ("moyenne", 1400, 20), ("petite", 900, 20), ("haute", 1300, 2600),
    ] {
      let path = "\(project.root)/content/press/kits/horloge/\(name).png"
      try Data(SamplePNG.bytes(width: width, height: height)).write(to: URL(filePath: path))
      try project.add(
        "-- content/press/kits/horloge/\(name).png.yml --\nlegende: La photo\ncredit: Jo\nalt: Une horloge\n")
    }
    let built = try await project.build(at: "2026-06-30")
    let page = built["press/kits/horloge/index.html"]
    let offered = page.matches(of: /href="([^"]*)" download="(.*?)">(.*?)</).map { ($0.1, "\($0.2) \($0.3)") }
    #expect(
      offered.map(\.1) == [
        "haute-1280.png Pour l’impression", "haute-960.png Pour le web", "large-1920.png Pour l’impression",
        "large-960.png Pour le web", "moyenne-960.png Pour le web",
      ])
    #expect(offered.allSatisfy { built.tree.files[String($0.0.dropFirst())] != nil })
  }

  @Test func `a kit’s files that keep their traces are told of`() async throws {
    let project = try SmallProject(Self.archive())
    let traces = Array("....ftypheic....Exif\0\0MM".utf8) + Array("<exif:GPSLatitude>48,51N".utf8)
    for name in ["vue.heic", "vue.txt"] {
      try Data(traces).write(to: URL(filePath: "\(project.root)/content/press/kits/horloge/\(name)"))
      try project.add("-- content/press/kits/horloge/\(name).yml --\nlegende: La photo\ncredit: Jo\n")
    }
    #expect(
      try await project.build(at: "2026-06-30").findings
        == ["warning file-traces content/press/kits/horloge/vue.heic"])
  }

  @Test func `a large kit comes in parts, each with its list`() async throws {
    let built = try await SmallProject(Self.archive(settings: "presse: {taille-archive: 1}")).build(at: "2026-06-30")
    #expect(built.tree.files["press/kits/horloge/horloge.zip"] == nil)
    #expect(built.tree.files["press/press-room.zip"] == nil)
    for (part, file) in [(1, "facade.txt"), (2, "plan.txt")] {
      let said = try Self.said(of: "press/kits/horloge/horloge-\(part).zip", in: built)
      #expect(said.hasPrefix("LISEZMOI.txt manifeste.csv \(file)\n"))
    }
  }
}
