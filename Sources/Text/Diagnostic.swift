/// Something a person should know about the project, with where, why and what to write instead.
public struct Diagnostic: Error, Sendable, Hashable {
  /// How serious it is.
  public enum Severity: String, Sendable, Comparable {
    /// Worth a look; the build goes on.
    case warning
    /// The build stops.
    case error

    /// A warning is less than an error.
    public static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
  }

  /// How serious it is.
  public let severity: Severity
  /// A short stable name for programs, such as `unknown-key`.
  public let code: String
  /// Where it is.
  public let location: SourceLocation
  /// What is wrong, and why.
  public let summary: Message
  /// What to write or do instead.
  public let help: Message?

  /// A diagnostic.
  public init(
    _ severity: Severity, _ code: String, at location: SourceLocation, _ summary: Message, help: Message? = nil
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.summary = summary
    self.help = help
  }

  /// An error.
  public static func error(
    _ code: String, at location: SourceLocation, _ summary: Message, help: Message? = nil
  ) -> Diagnostic {
    Diagnostic(.error, code, at: location, summary, help: help)
  }

  /// A warning.
  public static func warning(
    _ code: String, at location: SourceLocation, _ summary: Message, help: Message? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, code, at: location, summary, help: help)
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// By path, then position, errors first at one place; equal ones once.
  public func sortedForReport() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted { left, right in
      if left.location.path != right.location.path { return left.location.path < right.location.path }
      let start = SourcePosition(line: 0, column: 0)
      let (leftPlace, rightPlace) = (left.location.position ?? start, right.location.position ?? start)
      if leftPlace != rightPlace { return leftPlace < rightPlace }
      if left.severity != right.severity { return left.severity > right.severity }
      return left.summary.english < right.summary.english
    }
  }
}
