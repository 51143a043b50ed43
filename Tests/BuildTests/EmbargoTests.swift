import Build
import Content
import Foundation
import Testing
import Text

/// The embargo, to the second: nothing in any byte before, everything after.
@Suite struct EmbargoTests {
  /// A word of ten letters that no text and no theme contains.
  private let mark = "zq" + String((0..<8).compactMap { _ in "bcdfghjklmnpqrstvwxz".randomElement() })

  /// What everybody sees.
  private static let visible = """
    -- content/blog/2026-01-01-en-vue.md --
    ---
    titre: En vue
    ---
    Rien à voir.

    """

  /// A release with the word in its title, text, file names, caption, credit and in the EXIF of its picture, and a kit
  /// that goes online at the same moment.
  private func project(embargo: String, settings: String = SmallProject.settings) throws -> SmallProject {
    let project = try SmallProject(
      Self.visible + """
        -- content/press/releases/\(mark)/index.md --
        ---
        titre: Annonce \(mark)
        date: 2026-01-10
        embargo: \(embargo)
        numero: 2026-\(mark)
        contacts: [{nom: Voix \(mark), telephone: 01 02 03 04 05}]
        image: \(mark).jpg
        dossier: \(mark)-kit
        etiquettes: [\(mark)]
        ---
        Le mot \(mark). ![Vue de \(mark)](\(mark).jpg)
        -- content/press/releases/\(mark)/\(mark).jpg.yml --
        legende: Légende \(mark)
        credit: Crédit \(mark)
        -- content/press/kits/\(mark)-kit/index.md --
        ---
        titre: Dossier \(mark)
        date: \(embargo)
        ---
        Voici \(mark).
        -- content/press/kits/\(mark)-kit/\(mark).jpg.yml --
        legende: Légende \(mark)
        credit: Crédit \(mark)
        licence: Licence \(mark)
        alt: Alternative \(mark)

        """, settings: settings)
    for folder in ["press/releases/\(mark)", "press/kits/\(mark)-kit"] {
      try Data(Picture.jpeg(describedBy: mark)).write(
        to: URL(filePath: "\(project.root)/content/\(folder)/\(mark).jpg"))
    }
    return project
  }

  /// What an embargo is, the last second before it ends, and its end. In Paris clocks go from 2 to 3 on 29 March 2026,
  /// and from 3 to 2 on 25 October.
  struct Hour: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let embargo: String
    let before: String
    let after: String
  }

  private static let hours = [
    Hour(
      testDescription: "summer", embargo: "2026-06-30 08:00", before: "2026-06-30T05:59:59Z",
      after: "2026-06-30T06:00:00Z"),
    Hour(
      testDescription: "the last minute of winter time", embargo: "2026-03-29 01:59",
      before: "2026-03-29T00:58:59Z", after: "2026-03-29T00:59:00Z"),
    Hour(
      testDescription: "an hour that the clocks skip", embargo: "2026-03-29 02:30", before: "2026-03-29T01:29:59Z",
      after: "2026-03-29T01:30:00Z"),
    Hour(
      testDescription: "an hour that comes twice", embargo: "2026-10-25 02:30", before: "2026-10-25T00:29:59Z",
      after: "2026-10-25T00:30:00Z"),
    Hour(
      testDescription: "the second time of that hour", embargo: "2026-10-25T02:30:00+01:00",
      before: "2026-10-25T01:29:59Z", after: "2026-10-25T01:30:00Z"),
  ]

  @Test(arguments: hours)
  func `no byte of it one second before, all of it at the second`(_ hour: Hour) async throws {
    let project = try project(embargo: hour.embargo)
    let before = try await project.build(at: hour.before)
    #expect(before.findings.filter { $0.hasPrefix("error") } == [])
    #expect(try before.tree.placesInside(of: mark) == [])
    #expect(before.report.nextChange?.instant == (try InstantInput(parsing: hour.after)).instant(in: .utc))
    let after = try await project.build(at: hour.after)
    let places = try after.tree.placesInside(of: mark)
    let page = "press/releases/\(mark)/index.html"
    #expect(places.contains(page) && places.contains("press/kits/\(mark)-kit/index.html"))
    #expect(places.contains("press/feed.xml") && places.contains("sitemap.xml"))
    // The time of publication is the embargo's, not the build's.
    #expect(after[page].contains(try InstantInput(parsing: hour.after).published))
    let again = try await project.build(at: hour.before)
    #expect(again.tree == before.tree)
  }

  @Test(arguments: ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
  func `the time zone of the machine plays no part`(_ zone: String) async throws {
    let project = try project(embargo: "2026-10-25 02:30")
    for (moment, isOut) in [("2026-10-25T00:29:59Z", false), ("2026-10-25T00:30:00Z", true)] {
      let built = try await project.build(at: moment)
      let outcome = try Program.run(
        ["build", "--root", project.root, "--output", project.folder + "/elsewhere", "--at", moment, "--no-ledger"],
        environment: ["TZ": zone, "LANG": "C"])
      #expect(outcome.status == 0, "\(outcome.messages)")
      let tree = try FolderTree(project.folder + "/elsewhere")
      #expect(tree.differences(from: built.tree) == [])
      #expect(try tree.placesInside(of: mark).isEmpty != isOut)
    }
  }

  private static let hasPDF = ["weasyprint", "pdftotext", "pdfinfo"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
  }

  @Test func `share cards and PDF files keep the embargo, and the search finds those that do not`() async throws {
    let settings = SmallProject.settings + "cartes-de-partage: oui\npresse: {pdf: oui}\n"
    let project = try project(embargo: "2026-06-30 08:00", settings: settings)
    let (last, first) = ("2026-06-30T05:59:59Z", "2026-06-30T06:00:00Z")
    let before = try await project.build(at: last, cached: true)
    // Not a byte, not a file more than if it had never been written.
    let never = try await SmallProject(Self.visible, settings: settings).build(at: last)
    #expect(before.tree.differences(from: never.tree) == [])
    let after = try await project.build(at: first, cached: true)
    let new = after.tree.paths.filter { before.tree.files[$0] == nil && ($0.hasSuffix(".png") || $0.hasSuffix(".pdf")) }
    #expect(new.filter { $0.hasPrefix("media/card-") }.count == 1)
    let papers = new.filter { $0.hasSuffix(".pdf") }
    #expect(papers == (Self.hasPDF ? ["press/releases/\(mark)/release.pdf"] : []))
    #expect(try papers.allSatisfy(after.tree.placesInside(of: mark).contains))
    // With all of it in the cache: as before.
    #expect(try await project.build(at: last, cached: true).tree == before.tree)
    // The proof itself: the card and the PDF, put among what is online under other names, are found.
    let secrets = Set(new.compactMap { after.tree.files[$0] })
    let folder = project.root + "/content/static"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for path in new {
      let name = path.hasSuffix(".pdf") ? "b.pdf" : "a.png"
      try Data(after.tree.files[path] ?? []).write(to: URL(filePath: "\(folder)/\(name)"))
    }
    let leaking = try await project.build(at: last, cached: true).tree
    #expect(leaking.places(ofFiles: secrets) == (Self.hasPDF ? ["a.png", "b.pdf"] : ["a.png"]))
    #expect(try leaking.placesInside(of: mark) == (Self.hasPDF ? ["b.pdf"] : []))
    #expect(before.tree.places(ofFiles: secrets) == [])
  }

  @Test func `a file of static/ that a text under embargo uses is told of`() async throws {
    let built = try await SmallProject(
      """
      -- content/static/photo.png --
      x
      -- content/press/releases/2026-06-01-a.md --
      ---
      titre: A
      embargo: 2026-07-01 08:00
      image: /photo.png
      ---
      [Le fichier](/photo.png)

      """
    ).build()
    #expect(built.findings == ["warning embargo-in-static content/press/releases/2026-06-01-a.md"])
  }
}

extension InstantInput {
  /// The moment as `datetime` has it in Paris, without its offset's sign.
  fileprivate var published: String {
    let zone = TimeZoneRules(identifier: "Europe/Paris")
    return zone.map { Timestamp(instant: instant(in: .utc), offset: $0.offset(at: instant(in: .utc))).rfc3339 } ?? ""
  }
}
