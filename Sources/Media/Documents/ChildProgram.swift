import Glibc

/// A program that is started with a list of arguments, without a shell, and says nothing.
struct ChildProgram {
  let path: String
  /// What it is given, without its own name.
  let arguments: [String]
  /// All that it sees of the environment, as `NAME=value`.
  let environment: [String]

  /// Starts it and waits for it.
  /// - Parameter seconds: after so many it is ended.
  /// - Returns: whether it ended by itself with the status 0.
  func run(seconds: Int) -> Bool {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
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
      usleep(10_000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return false
  }
}
