/// What the caller is told at the end.
enum ExitStatus: Int32, Sendable {
  /// Everything was done.
  case done = 0
  /// The content or the templates have errors.
  case faults = 1
  /// The command was called in a way it does not understand.
  case wrongUse = 2
  /// The disk or a permission stood in the way.
  case refused = 3
}
