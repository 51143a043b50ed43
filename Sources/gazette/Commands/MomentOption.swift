import ArgumentParser
import Text

/// The moment that a command works for.
struct MomentOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The moment to build for instead of now, such as “2026-05-01 18:30” or 2026-05-01T16:30:00Z.",
      fr: "Le moment voulu au lieu de maintenant, par exemple « 2026-05-01 18:30 » ou 2026-05-01T16:30:00Z.",
      value: Message(en: "moment", fr: "moment")),
    transform: { text in try InstantInput(typed: text) })
  var at: InstantInput?

  /// The moment asked for, else now.
  func moment(on console: Console) -> InstantInput {
    at ?? .instant(console.now)
  }
}

extension InstantInput {
  /// Reads the value of `--at`.
  /// - Throws: what is wrong with it, in the language of the call.
  fileprivate init(typed text: String) throws {
    do throws(TimestampParser.Failure) {
      try self.init(parsing: text)
    } catch {
      let example = error.suggestion ?? "2026-05-01 18:30"
      throw ValidationError(
        Message(
          en: "that is not a moment; write it as \(example)", fr: "ce n’est pas un moment ; écrivez plutôt \(example)"
        ).text(in: HelpLanguage.current))
    }
  }
}
