import Testing
import Text

@testable import gazette

@Suite struct UsageTests {
  @Test(arguments: [
    [], ["buid"], ["build", "--rot", "x"], ["build", "--root"], ["build", "--format", "xml"], ["build", "x", "y"],
    ["build", "--at", "hier"], ["build", "--workers", "0"], ["build", "--lang", "de"], ["new"], ["new", "post"],
    ["new", "poste", "x"], ["new", "post", " "], ["render", "--unsafe=yes"], ["preview", "--port", "0"],
    ["preview", "--port", "99999"], ["init"], ["init", "a", "b"], ["build", "--drafts=no"],
  ])
  func `wrong use ends with 2 and a French complaint without English words`(_ arguments: [String]) async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run(arguments, environment: ["LANG": "fr_FR.UTF-8"]) == .wrongUse)
    #expect(recorded.output == "")
    let words = ["error", "Unknown", "Missing", "The value", "Please", "nexpected", "Usage", "USAGE", "See "]
    for word in words { #expect(!recorded.messages.contains(word), "\(recorded.messages)") }
    #expect(recorded.messages.contains("erreur\u{A0}: ") || arguments.isEmpty)
  }

  @Test func `a mistyped command is told which one is meant`() async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run("buid") == .wrongUse)
    #expect(recorded.messages.contains("Did you mean “gazette build”?"))
  }

  @Test func `a wrong moment is told what to write`() async throws {
    let recorded = try RecordedConsole()
    _ = await recorded.run("build", "--at", "1 May 2026", "--lang", "fr")
    #expect(recorded.messages.contains("ce n’est pas un moment ; écrivez plutôt 2026-05-01"))
    _ = await recorded.run("build", "--at", "tomorrow")
    #expect(recorded.messages.contains("that is not a moment; write it as 2026-05-01 18:30"))
  }

  @Test(arguments: ["init", "new", "build", "preview", "render"])
  func `every command has help in both languages`(_ command: String) async throws {
    let recorded = try RecordedConsole()
    #expect(await recorded.run(command, "--help") == .done)
    let english = recorded.output
    #expect(english.contains("USAGE: gazette \(command)"))
    #expect(await recorded.run("help", command, "--lang=fr") == .done)
    let french = recorded.output
    #expect(french.contains("UTILISATION : gazette \(command)"))
    #expect(recorded.messages == "")
    let shared = Set(english.split(separator: "\n")).intersection(french.split(separator: "\n"))
    #expect(shared.allSatisfy { $0.hasPrefix("  --") || $0.hasPrefix("OPTIONS") }, "\(shared)")
  }

  @Test func `the language is --lang, else the first variable that says something`() {
    func choice(_ arguments: [String], _ environment: [String: String]) -> MessageLanguage {
      LanguageChoice(arguments: arguments, environment: environment).language
    }
    #expect(choice([], [:]) == .english)
    #expect(choice([], ["LANG": "fr_FR.UTF-8"]) == .french)
    #expect(choice([], ["LC_MESSAGES": "C", "LANG": "fr_FR"]) == .english)
    #expect(choice([], ["LC_ALL": "fr_BE", "LC_MESSAGES": "en", "LANG": "en"]) == .french)
    #expect(choice([], ["LC_ALL": "", "LANG": "fr"]) == .french)
    #expect(choice(["build", "--lang", "en"], ["LANG": "fr"]) == .english)
    #expect(choice(["--lang=fr", "build"], ["LANG": "en"]) == .french)
    #expect(choice(["new", "post", "--", "--lang=fr"], [:]) == .english)
    let rest = LanguageChoice(arguments: ["--lang", "fr", "new", "post", "--", "--lang", "en"], environment: [:])
    #expect(rest.arguments == ["new", "post", "--", "--lang", "en"])
  }

  @Test func `colours need a terminal that knows them, and no NO_COLOR`() throws {
    let recorded = try RecordedConsole()
    #expect(recorded.console(isWatched: true).usesColour)
    #expect(!recorded.console(isWatched: false).usesColour)
    #expect(!recorded.console(environment: ["NO_COLOR": "1"], isWatched: true).usesColour)
    #expect(recorded.console(environment: ["NO_COLOR": ""], isWatched: true).usesColour)
    #expect(!recorded.console(environment: ["TERM": "dumb"], isWatched: true).usesColour)
  }
}
