import ArgumentParser

/// A command of the program.
protocol ConsoleCommand: ParsableCommand {
  /// Does what the command is for, and says so.
  /// - Throws: why it stopped, which the program says.
  func run(on console: Console) async throws(CommandFailure) -> ExitStatus
}
