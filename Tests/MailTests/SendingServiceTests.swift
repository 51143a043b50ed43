import Testing
import Text

@testable import Mail

/// What each reader gets, when a service merges the letter as it documents: nothing of an author's text may be missing,
/// and no token may be left.
@Suite struct SendingServiceTests {
  /// What authors really write, and what could be taken for a service's own.
  static let texts = [
    "Un [sic] et un [MàJ], [unsubscribe], [firstname,fallback=x] et [[data:firstname:\"y\"]].",
    "Du code : {{ contact.EMAIL }}, {% if a %}, {# b #}, {{{unsubscribe}}}, { seul } et {}}.",
    "Mailchimp : *|FNAME|*, *|IF:FNAME|*, 2*|3|*4, a || b, *gras*|",
    "SendGrid : <%body%>, [%first_name%], [Sender_Name], -nom-, & puis < et > \"guillemets\" ' `x`.",
    "{{prénom|x}} *{prénom|y}| [{prénom|a\"b]c}] {prénom|{%} {{{unsubscribe}}} [[{unsubscribe}]]",
    "Bonjour {prénom|l’ami·e & O'B}, lisez {version-web}, changez {préférences}, partez {désinscription}.",
  ]

  @Test(arguments: SendingService.allCases, Reader.all)
  func `the reader sees what the author wrote`(service: SendingService, reader: Reader) {
    for text in Self.texts {
      let marked = TokenMarker.marking(text)
      let escaped = HTML(escaping: marked).markup
      let letter = Letter.example(
        subject: marked, preheader: marked, html: "<p title=\"\(escaped)\">\(escaped)</p>", text: marked + "\n")
      let fitted = FittedLetter(letter, for: service)
      let expected = Self.expected(marked, for: reader, service, letter)
      for line in [fitted.subject, fitted.preheader, String(decoding: fitted.text.dropLast(), as: UTF8.self)] {
        var engine = MergeEngine(service, for: reader)
        let merged = engine.merge(line, isHTML: false).replacing("\u{2060}", with: "")
        #expect(Self.plain(merged) == Self.plain(expected), "\(line)")
        #expect(engine.complaints.isEmpty, "\(line)")
      }
      expectHTML(fitted.html, shows: expected, service, reader)
    }
  }

  private func expectHTML(_ html: [UInt8], shows expected: String, _ service: SendingService, _ reader: Reader) {
    var engine = MergeEngine(service, for: reader)
    let merged = Array(engine.merge(String(decoding: html, as: UTF8.self), isHTML: true).utf8)
    #expect(engine.complaints.isEmpty)
    var shown = ""
    var isInLink = false
    for token in HTMLTokenizer.tokens(of: merged) {
      if token.name == "a" { isInLink = token.kind == .start }
      // In HTML an address is a link with words.
      if token.kind == .text, !isInLink { shown += CharacterReferences.resolved(merged[token.range]) }
      shown += token["href"]?.value ?? ""
      if let title = token["title"] { #expect(Self.plain(title.value) == Self.plain(expected)) }
    }
    #expect(Self.plain(shown) == Self.plain(expected))
  }

  private static func expected(_ marked: String, for reader: Reader, _ service: SendingService, _ letter: Letter)
    -> String
  {
    let bytes = MarkedText(Array(marked.utf8)).joined { marker in
      let address: String
      switch marker.token {
      case .firstName(let fallback):
        return Array((reader.firstName.isEmpty || service == .mailProgram ? fallback : reader.firstName).utf8)
      case .unsubscribe: address = "unsubscribe"
      case .webVersion: address = "web"
      case .preferences: address = service == .mailjet ? "unsubscribe" : "prefs"
      }
      guard service == .mailProgram else { return Array(Reader.addresses[address, default: ""].utf8) }
      return Array((address == "web" ? letter.webAddress : letter.unsubscribeAddress).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a service leaves no way to write a quote or a bracket in a default, another one stands there.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "”" ? "\"" : $0 == "(" ? "[" : $0 == ")" ? "]" : $0 })
  }

  @Test(arguments: SendingService.allCases)
  func `a link to a token becomes the service’s`(service: SendingService) throws {
    let marker = try #require(TokenMarker("unsubscribe")).string
    let letter = Letter.example(html: "<p>a <a href=\"\(marker)\" style=\"color:#111111\"><b>Partir</b></a> z</p>")
    let html = String(decoding: FittedLetter(letter, for: service).html, as: UTF8.self)
    let link =
      switch service {
      case .campaignMonitor: "<unsubscribe style=\"color:#111111\"><b>Partir</b></unsubscribe>"
      case .mailProgram:
        "<a href=\"mailto:lettre@les-etablis.example?subject=D%C3%A9sinscription\" style=\"color:#111111\"><b>Partir</b></a>"
      default:
        "<a href=\"\(MergeTags(service: service, letter: letter).address(of: .unsubscribe) ?? "")\" "
          + "style=\"color:#111111\"><b>Partir</b></a>"
      }
    #expect(html == "<p>a \(link) z</p>")
  }

  @Test func `listmonk keeps the comments that Outlook needs`() {
    let html = "<div><!--[if mso]><table role=\"presentation\"><tr><td><![endif]-->x</div>"
    let fitted = String(decoding: FittedLetter(.example(html: html), for: .listmonk).html, as: UTF8.self)
    var engine = MergeEngine(.listmonk, for: Reader.all[0])
    #expect(engine.merge(fitted, isHTML: true) == html)
    #expect(engine.merge(html, isHTML: true) == "<div>x</div>")
  }

  @Test(arguments: SendingService.allCases)
  func `style sheets stay style sheets and become no syntax`(service: SendingService) {
    let html = "<style>@media(prefers-color-scheme:dark){#a{color:#fff}}</style><p>x</p>"
    let fitted = String(decoding: FittedLetter(.example(html: html), for: service).html, as: UTF8.self)
    var engine = MergeEngine(service, for: Reader.all[0])
    #expect(engine.merge(fitted, isHTML: true).replacing(" ", with: "") == html)
    #expect(engine.complaints.isEmpty)
  }

  @Test func `a text without tokens and braces keeps its bytes`() {
    let html = "<!DOCTYPE html><!-- x --><p class=a id='b'>Prix : 12 € &amp; plus\n<br/></p>"
    for service in SendingService.allCases where service != .listmonk {
      #expect(FittedLetter(.example(html: html), for: service).html == Array(html.utf8))
    }
  }

  @Test(arguments: [
    ("Campaign Monitor", SendingService.campaignMonitor), ("campaign-monitor", .campaignMonitor),
    ("MailChimp", .mailchimp), ("Sendinblue", .brevo), ("SendGrid", .sendGrid), ("eml", .mailProgram),
  ])
  func `a service is known by its name`(name: String, service: SendingService) {
    #expect(SendingService(named: name) == service)
  }
}
