import Testing
import Text

@testable import Outputs

/// Nothing that an author writes vanishes in silence: each construct has its form in the page, the feed, the e-mail and
/// its text, or a warning names its line.
@Suite struct ConstructsTests {
  /// A letter of constructs, as each channel shows it.
  struct Read {
    let lines: [ClosedRange<Int>]
    let channels: [Construct.Channel: String]
    let told: [(code: String, line: Int)]
  }

  private static let header = "---\ntitre: Tout\nnumero: 1\ndate: 2026-05-01\n---\n"

  static func read(_ constructs: [Construct]) async throws -> Read {
    var body = header
    var lines: [ClosedRange<Int>] = []
    for construct in constructs {
      let first = body.utf8.count { $0 == 0x0A } + 1
      body += construct.markdown + "\n\n"
      lines.append(first...(first + construct.markdown.utf8.count { $0 == 0x0A }))
      // What stands apart is not read with what stands before it.
      body += "<!-- -->\n\n"
    }
    let site = try SmallSite(
      ["newsletter/1.md": body, "blog/a.md": "---\ntitre: A\ndate: 2025-05-01\n---\nA.\n"],
      settings: """
        langues: [fr]
        organisation: {nom: A, courriel: jo@essai.example, adresse-postale: "1 rue A", directeur-publication: Jo}
        lettre: {titre: La Lettre, raison: Abonné, tous-les: 15}

        """,
      others: Set(Construct.files.map { "newsletter/\($0)" }))
    let pages = site.files(of: NewsletterOutput())
    let feed = try #require(
      await FeedsOutput().artifacts(site.composition, workers: 1).first {
        $0.permalink.href == "/newsletter/feed.xml"
      })
    guard case .rendered(let render) = feed.content else { throw Missing() }
    var buffer = ByteBuffer()
    render(&buffer)
    let found = site.diagnostics + Letters(site.composition).diagnostics
    return Read(
      lines: lines,
      channels: [
        .page: try #require(pages["/newsletter/1/"]), .feed: buffer.string,
        .email: try #require(pages["/newsletter/1/email.html"]), .text: try #require(pages["/newsletter/1/email.txt"]),
      ],
      told: found.map { ($0.code, $0.location.position?.line ?? 0) })
  }

  private struct Missing: Error {}

  /// What readers see or hear of a document, and the addresses that it leads to.
  static func shown(_ content: String, in channel: Construct.Channel) -> String {
    guard channel != .text else { return content }
    let bytes = Array(content.utf8)
    return HTMLTokenizer.tokens(of: bytes).map { token in
      switch token.kind {
      case .text: CharacterReferences.resolved(bytes[token.range])
      case .start:
        token.attributes.filter { ["alt", "title", "aria-label", "href", "src"].contains($0.name) }
          .map { " \($0.value) " }.joined()
      default: ""
      }
    }.joined()
  }

  @Test func `every construct has its form in each channel, or a warning with its line`() async throws {
    let read = try await Self.read(Construct.all)
    let shown = Dictionary(
      uniqueKeysWithValues: read.channels.map { ($0.key, Self.shown($0.value, in: $0.key)) })
    for (construct, lines) in zip(Construct.all, read.lines) {
      for channel in Construct.Channel.allCases {
        let content = try #require(shown[channel])
        for word in construct.words {
          // Plain text needs no scheme in front of an address of mail.
          let word = channel == .text && word.hasPrefix("mailto:") ? String(word.dropFirst(7)) : word
          #expect(content.contains(word), "\(construct.name): \(word) in the \(channel)")
        }
        if let mark = construct.marks[channel] {
          #expect(read.channels[channel]?.contains(mark) == true, "\(construct.name): \(mark) in the \(channel)")
        }
      }
      let told = read.told.filter { lines.contains($0.line) }.map(\.code)
      #expect(Set(told) == construct.told, "\(construct.name)")
      // A warning is told once, however many channels there are.
      #expect(told.count == construct.told.count, "\(construct.name): \(told)")
      #expect(!construct.words.isEmpty || !construct.marks.isEmpty || !told.isEmpty || construct.name == "comment")
    }
  }

  @Test func `HTML that the page keeps has its forms in the letter`() throws {
    let body = """
      <details>
      <summary>Titre</summary>

      dedans

      </details>

      <p class="x"><img src="toit.jpg" alt="Mots"></p>

      <form>perdu</form>
      """
    let site = try SmallSite(
      ["newsletter/1.md": Self.header + body],
      settings:
        "langues: [fr]\nhtml-brut: [newsletter]\norganisation: {nom: A}\nlettre: {raison: Abonné, tous-les: 15}\n",
      others: ["newsletter/toit.jpg"])
    let pages = site.files(of: NewsletterOutput())
    #expect(pages["/newsletter/1/"]?.contains("<p class=\"x\"><img src=\"toit.jpg\"") == true)
    let email = try #require(pages["/newsletter/1/email.html"])
    #expect(email.contains("<strong>Titre</strong>") && email.contains("toit.jpg\" alt=\"Mots\""))
    #expect(!email.contains("perdu"))
    let told = Letters(site.composition).diagnostics
    #expect(
      told.map { "\($0.location.position?.line ?? 0) \($0.code)" } == ["13 letter-raw-html", "15 letter-raw-html"])
    // The picture is among those of which renditions are made.
    let issue = try #require(site.site.publications.first { $0.kind == .issue })
    #expect(site.rendered.body(issue).facts.pictures == ["newsletter/toit.jpg"])
  }
}
