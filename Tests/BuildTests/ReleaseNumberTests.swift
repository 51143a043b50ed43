import Testing

/// The numbers of press releases.
@Suite struct ReleaseNumberTests {
  private static let settings = """
    -- content/site.yml --
    titre: Essai
    adresse: https://essai.example/
    fuseau: Europe/Paris
    langues: [fr, en]

    """

  /// A release with what its header says besides its title.
  private static func release(_ name: String, _ header: String) -> String {
    """
    -- content/press/releases/\(name)/index.md --
    ---
    titre: \(name)
    \(header)
    ---
    Voilà.

    """
  }

  /// The first line of the text of a release, which names its number.
  private static func label(_ name: String, in built: BuiltSite) -> String {
    built["press/releases/\(name)/release.txt"].split(separator: "\n").first.map { String($0) } ?? ""
  }

  private static let archive =
    settings + release("zebre", "date: 2025-12-31 23:30") + release("marche", "date: 2026-02-03")
    + release("annee", "date: 2026-01-01 00:10") + release("tenue", "date: 2026-01-15\nembargo: 2026-03-01 10:00")
    + release("juin", "date: 2026-06-01") + release("futur", "date: 2026-02-01\nembargo: 2026-12-01 10:00")

  @Test func `releases are numbered by year in the order of publication`() async throws {
    let built = try await SmallProject(Self.archive).build(at: "2026-06-30")
    #expect(built.findings == [])
    let expected = ["zebre": "2025-01", "annee": "2026-01", "marche": "2026-02", "tenue": "2026-03", "juin": "2026-04"]
    for (name, number) in expected {
      #expect(Self.label(name, in: built) == "Communiqué de presse n°\u{A0}\(number)")
      #expect(built["press/releases/\(name)/index.html"].contains("n°\u{A0}\(number)"))
      #expect(built["press/releases/\(name)/ninjs.json"].contains(#""value":"\#(number)""#))
    }
    // What is still held neither shows nor takes a place: a gap would tell of it.
    #expect(built.tree.files["press/releases/futur/index.html"] == nil)
    let later = try await SmallProject(Self.archive).build(at: "2026-12-02")
    #expect(Self.label("juin", in: later).hasSuffix("2026-04"))
    #expect(Self.label("futur", in: later).hasSuffix("2026-05"))
  }

  @Test func `a written number stays and is not given twice`() async throws {
    let built = try await SmallProject(
      Self.settings + Self.release("un", "date: 2026-01-01\nnumero: 2026-02")
        + Self.release("deux", "date: 2026-01-02") + Self.release("trois", "date: 2026-01-03\nnumero: B7")
        + Self.release("quatre", "date: 2026-01-04")
    ).build(at: "2026-06-30")
    let labels = ["un", "deux", "trois", "quatre"].map { Self.label($0, in: built).split(separator: "\u{A0}").last }
    #expect(labels == ["2026-02", "2026-03", "B7", "2026-05"])
  }

  @Test func `languages share a number, and a release that was taken back keeps its own`() async throws {
    let withdrawal = "corrections: [{date: 2026-02-01, type: retrait, texte: Non.}]"
    let built = try await SmallProject(
      Self.settings + Self.release("un", "date: 2026-01-01\n" + withdrawal)
        + Self.release("deux", "date: 2026-01-02") + """
          -- content/press/releases/deux/index.en.md --
          ---
          title: Two
          date: 2026-03-05
          ---
          Here.

          """ + Self.release("trois", "date: 2026-02-04")
    ).build(at: "2026-06-30")
    #expect(Self.label("deux", in: built).hasSuffix("2026-02"))
    #expect(built["en/press/releases/deux/release.txt"].hasPrefix("Press release no. 2026-02\n"))
    #expect(Self.label("trois", in: built).hasSuffix("2026-03"))
  }
}
