import Glibc

/// A program that is started with a list of arguments, without a shell, and says nothing.
public struct ChildProgram: Sendable {
  /// Its path.
  public let path: String
  /// What it is given, without its own name.
  public let arguments: [String]
  /// All that it sees of the environment, as `NAME=value`.
  public let environment: [String]

  /// A program that was not started yet.
  public init(path: String, arguments: [String], environment: [String]) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }

  /// Starts it and waits for it.
  /// - Parameters:
  ///   - seconds: after so many it is ended.
  ///   - output: the file that gets what it writes to its standard output; otherwise nobody reads that.
  ///   - mayGoOn: asked a hundred times a second; when it says no, the program is ended.
  /// - Returns: whether it ended by itself with the status 0.
  public func run(seconds: Int, output: String = "/dev/null", while mayGoOn: () -> Bool = { true }) -> Bool {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    guard posix_spawn(&process, path, &actions, nil, words, settings) == 0 else { return false }
    var status: Int32 = 0
    for _ in 0..<(seconds * 100) {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      guard mayGoOn() else { break }
      usleep(10_000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return false
  }
}
