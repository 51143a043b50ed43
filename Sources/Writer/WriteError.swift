import Glibc
import Text

/// Why nothing was written.
public enum WriteError: Error, Sendable, Hashable {
  /// The artifacts contradict each other, or files that Gazette did not write.
  case conflicts([Diagnostic])
  /// The machine refused: disk, permission.
  case machine(MachineRefusal)
  /// The task was cancelled.
  case cancelled

  /// What the last system call said, for the file or folder at `path`.
  static func refused(_ action: MachineRefusal.Action, _ path: @autoclosure () -> String) -> WriteError {
    let code = errno
    return .machine(MachineRefusal(action, path(), code: code))
  }
}
