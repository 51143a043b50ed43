import Testing

/// What media kits need before a journalist can use them.
@Suite struct KitCheckTests {
  private static func archive(_ files: String, licence: String = "") -> String {
    "-- content/press/kits/k/index.md --\n---\ntitre: L’horloge\ndate: 2026-05-01\n\(licence)---\nTexte.\n" + files
  }

  @Test func `a file without a description is an error with the lines to paste`() async throws {
    let built = try await SmallProject(Self.archive("-- content/press/kits/k/facade.jpg --\nx\n")).build()
    #expect(built.findings == ["error kit-file-facts content/press/kits/k/facade.jpg"])
    let help = try #require(built.report.diagnostics.first?.help?.french)
    #expect(
      help == """
        créez content/press/kits/k/facade.jpg.yml avec ces lignes, et corrigez-les :
          legende: Qui ou quoi, où, quand
          credit: Prénom Nom
          licence: Usage libre pour la presse, mention obligatoire
          alt: Ce que montre l’image, pour qui ne la voit pas
        """)
    // What it says to paste is enough.
    let sidecar = help.split(separator: "\n").dropFirst().map { $0.dropFirst(2) }.joined(separator: "\n")
    let files = "-- content/press/kits/k/facade.jpg --\nx\n-- content/press/kits/k/facade.jpg.yml --\n\(sidecar)\n"
    #expect(try await SmallProject(Self.archive(files)).build().findings == [])
  }

  @Test(arguments: [
    ("facade.jpg", "credit: Jo\nalt: Mur", "", "legende, licence"),
    ("facade.jpg", "legende: Mur\ncredit: Jo\ndecoratif: oui", "licence: CC BY 4.0\n", ""),
    ("notice.pdf", "legende: La notice\ncredit: Jo", "licence: CC BY 4.0\n", ""),
    ("notice.pdf", "", "licence: CC BY 4.0\n", "legende, credit"),
  ])
  func `what is missing is named`(_ file: String, _ sidecar: String, _ licence: String, _ missing: String)
    async throws
  {
    let files = "-- content/press/kits/k/\(file) --\nx\n-- content/press/kits/k/\(file).yml --\n\(sidecar)\n"
    let found = try await SmallProject(Self.archive(files, licence: licence)).build().report.diagnostics
    #expect(
      found.map(\.summary.french)
        == (missing.isEmpty
          ? []
          : [
            "les journalistes ne peuvent pas utiliser \(file) : il manque \(missing)"
          ]))
  }

  @Test(arguments: [
    "IMG_1234.jpg", "DSC00012.JPG", "PXL_20260501_123456.jpg", "20260501_123456.png", "image (3).png", "P1010001.jpg",
    "Capture d’écran 2026-05-01.png", "WhatsApp Image 2026-05-01 at 12.00.jpeg", "photo-final-2.jpg", "Sans titre.png",
  ])
  func `the name of a camera is refused, with a proposal`(_ name: String) async throws {
    let files =
      "-- content/press/kits/k/\(name) --\nx\n-- content/press/kits/k/\(name).yml --\n"
      + "titre: La façade de nuit\nlegende: L\ncredit: Jo Duval / Les Ateliers\nlicence: L\nalt: A\ndate: 2025-03-04\n"
    let built = try await SmallProject(Self.archive(files)).build()
    #expect(built.findings == ["error camera-name content/press/kits/k/\(name)"])
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    #expect(
      built.report.diagnostics.first?.help?.english.hasSuffix(": la-facade-de-nuit-2025-jo-duval.\(ending)") == true)
  }

  @Test(arguments: ["facade.jpg", "img-facade.jpg", "logo-2026.svg", "atelier-2.png", "منظر.png"])
  func `a name that says something is taken`(_ name: String) async throws {
    let files =
      "-- content/press/kits/k/\(name) --\nx\n-- content/press/kits/k/\(name).yml --\nlegende: L\ncredit: J\nlicence: L\n"
      + "alt: A\n"
    #expect(try await SmallProject(Self.archive(files)).build().findings == [])
  }
}
