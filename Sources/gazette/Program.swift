import ArgumentParser
import CLinux
import Glibc
import Text

/// The program `gazette`.
@main
enum Program {
  /// Runs the command of this process and ends it with its exit status.
  ///
  /// The main thread only waits. An asynchronous `main` would end it instead, which programs that follow threads, such
  /// as valgrind, take for the end of the process.
  static func main() {
    // Each text is parsed into thousands of small pieces that are freed at once. Handing the memory back to the
    // system after each text, and asking for it again, took one part in twenty of a build.
    mallopt(M_TRIM_THRESHOLD, 128 << 20)
    // Likewise for larger pieces: up to this size they come from the heap, which also grows in one go by them.
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
    let arguments = Array(CommandLine.arguments.dropFirst())
    Task.detached {
      let status = await run(arguments, on: .ofThisProcess())
      exit(status.rawValue)
    }
    while true { pause() }
  }

  /// Runs one command.
  /// - Parameter arguments: what stands behind the name of the program.
  static func run(_ arguments: [String], on console: Console) async -> ExitStatus {
    let choice = LanguageChoice(arguments: arguments, environment: console.environment)
    var console = console
    console.language = choice.language
    let parsed = HelpLanguage.$current.withValue(choice.language) { parse(choice.arguments, on: console) }
    switch parsed {
    case .ended(let status): return status
    case .command(let command):
      do throws(CommandFailure) {
        return try await command.run(on: console)
      } catch {
        error.report(on: console)
        return error.status
      }
    }
  }

  private enum Parsed {
    case command(any ConsoleCommand)
    case ended(ExitStatus)
  }

  /// The parser would call a mistyped command an argument too many.
  private static func unknownCommand(
    _ arguments: [String], of parent: any ParsableCommand.Type = Gazette.self, path: String = "gazette"
  ) -> CommandFailure? {
    let subcommands = parent.configuration.subcommands
    let names = subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard subcommands.count > 0, let name = arguments.first, !name.hasPrefix("-") else { return nil }
    if let command = subcommands.first(where: { $0.configuration.commandName == name }) {
      return unknownCommand(Array(arguments.dropFirst()), of: command, path: "\(path) \(name)")
    }
    guard !names.contains(name) else { return nil }
    let meant = nearest(to: name, among: names).map {
      Message(en: "Did you mean “\(path) \($0)”?", fr: "Vouliez-vous écrire « \(path) \($0) » ?")
    }
    let list = Message(
      en: "“\(path) --help” lists the commands.", fr: "« \(path) --help » donne la liste des commandes.")
    return .wrongUse(
      Message(en: "There is no command “\(name)”.", fr: "Il n’y a pas de commande « \(name) »."), help: meant ?? list)
  }

  private static func parse(_ arguments: [String], on console: Console) -> Parsed {
    func translated(_ text: String) -> String {
      (console.language == .french ? FrenchUsage.translate(text) : text) + "\n"
    }
    if let failure = unknownCommand(arguments) {
      failure.report(on: console)
      return .ended(failure.status)
    }
    do {
      var command = try Gazette.parseAsRoot(arguments)
      if let command = command as? any ConsoleCommand { return .command(command) }
      guard command is Gazette else {
        // The parser's own command `help`, which throws its text.
        try command.run()
        return .ended(.done)
      }
      console.write(.messages, translated(Gazette.helpMessage()))
      return .ended(.wrongUse)
    } catch {
      let isAnswer = Gazette.exitCode(for: error).isSuccess
      console.write(isAnswer ? .output : .messages, translated(Gazette.fullMessage(for: error)))
      return .ended(isAnswer ? .done : .wrongUse)
    }
  }
}
