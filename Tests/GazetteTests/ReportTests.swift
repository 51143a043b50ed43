import Testing
import Text
import Writer

@testable import Build
@testable import gazette

@Suite struct ReportTests {
  private let paris = TimeZoneRules(identifier: "Europe/Paris", firstOffset: 3600, transitions: [])

  private func warnings(_ count: Int) -> [Diagnostic] {
    (0..<count).map { number in
      let name = number < 10 ? "0\(number)" : "\(number)"
      return .warning("unknown-key", at: SourceLocation(path: "\(name).md"), Message(en: "why", fr: "raison"))
    }
  }

  private func report(_ diagnostics: [Diagnostic], _ format: DiagnosticPrinter.Format) throws -> String {
    let recorded = try RecordedConsole()
    DiagnosticReport(diagnostics, format: format, console: recorded.console()).print(on: recorded.console())
    return recorded.messages
  }

  @Test func `warnings of one kind beyond a few are counted`() throws {
    let text = try report(warnings(7).reversed(), .text)
    #expect(text.contains("--> 04.md"))
    #expect(!text.contains("05.md"))
    #expect(text.contains(" … and 2 more of this kind (unknown-key)\n"))
    #expect(text.hasSuffix("7 warnings.\n"))
    #expect(try !report(warnings(5), .text).contains("more of this kind"))
  }

  @Test func `errors are all listed`() throws {
    let errors = (0..<9).map { number in
      Diagnostic.error("x", at: SourceLocation(path: "\(number).md"), Message(en: "e", fr: "e"))
    }
    let text = try report(errors, .text)
    #expect(text.contains("--> 8.md"))
    #expect(text.hasSuffix("9 errors.\n"))
  }

  @Test(arguments: [DiagnosticPrinter.Format.gcc, .json])
  func `programs get every warning and nothing else`(_ format: DiagnosticPrinter.Format) throws {
    #expect(try report(warnings(130), format).split(separator: "\n").count == 130)
  }

  private func summary(_ next: NextChange?, refused: [String] = [], isWritten: Bool = true, keepsGoing: Bool = false)
    -> [Message]
  {
    let report = BuildReport(
      diagnostics: [], published: 12, refused: refused, written: 1, unchanged: 30, removed: 2, bytes: 1_234_567,
      nextChange: next, timeZone: paris, isWritten: isWritten)
    return BuildSummary(report, elapsed: .milliseconds(423), keepsGoing: keepsGoing).sentences
  }

  @Test func `the last lines say what was written and when the next build is due`() {
    let embargo = NextChange(
      instant: Instant(secondsSinceEpoch: 1_796_108_400),
      reason: Message(en: "comes out of embargo", fr: "sort d’embargo"), path: "press/releases/x.md")
    let sentences = summary(embargo)
    #expect(
      sentences.map(\.english) == [
        "12 entries online: 1 file written (1.2 MB), 30 unchanged, 2 removed, in 0.42 s.",
        "Next build due: Tuesday 1 December 2026 at 08:00 (Europe/Paris): press/releases/x.md comes out of embargo.",
      ])
    #expect(
      sentences.map(\.french) == [
        "12 contenus en ligne : 1 fichier écrit (1,2 Mo), 30 inchangés, 2 supprimés, en 0,42 s.",
        "Prochaine construction : mardi 1er décembre 2026 à 8 h (Europe/Paris) : press/releases/x.md sort d’embargo.",
      ])
  }

  @Test func `what was left out is listed, and an unwritten site is said to be as it was`() {
    #expect(summary(nil, refused: ["b.md", "a.md"]).first?.english.hasSuffix("\n  a.md\n  b.md") == true)
    #expect(summary(nil).last?.english.hasPrefix("Nothing is scheduled") == true)
    for keepsGoing in [false, true] {
      let last = summary(nil, isWritten: false, keepsGoing: keepsGoing).map(\.english).first
      #expect(last?.hasPrefix("Nothing was written") == true)
      // Who asked for it already has no use for the advice.
      #expect(last?.contains("--keep-going") == !keepsGoing)
    }
  }

  @Test func `figures are written as people write them`() {
    #expect(Message.size(999).english == "999 B")
    #expect(Message.size(1_050).french == "1,1 ko")
    #expect(Message.duration(.milliseconds(7)).english == "0.01 s")
    #expect(Message.duration(.seconds(61)).french == "61,00 s")
    let halfPast = Instant(secondsSinceEpoch: 1_796_108_400 + 86_400 + 1800)
    #expect(Message.moment(halfPast, in: paris).french == "mercredi 2 décembre 2026 à 8 h 30 (Europe/Paris)")
  }

  @Test func `the progress is one line that is written over and wiped`() throws {
    let recorded = try RecordedConsole()
    let line = ProgressLine(console: recorded.console(isWatched: true))
    line.show(BuildProgress(stage: .rendering, done: 1, total: 1000))
    line.show(BuildProgress(stage: .rendering, done: 2, total: 1000))
    line.show(BuildProgress(stage: .rendering, done: 10, total: 1000))
    line.clear()
    #expect(
      recorded.messages
        == "\r\u{1B}[KRendering the pages: 0%\r\u{1B}[KRendering the pages: 1%\r\u{1B}[K")
  }
}
