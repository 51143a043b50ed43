import Text

/// What a command sees of the world: the streams, the folder it was called in, the clock, the environment.
struct Console: Sendable {
  /// Where texts go.
  enum Stream: Sendable {
    /// What the command makes, for people and programs.
    case output
    /// What the command says about it.
    case messages
  }

  /// The language of the messages.
  var language: MessageLanguage = .english
  /// The variables of the environment.
  let environment: [String: String]
  /// The folder that paths are relative to.
  let folder: String
  /// The moment of the call.
  let now: Instant
  /// The moment at which it is called, for a command that goes on for long.
  let clock: @Sendable () -> Instant
  /// Whether somebody watches the messages on a terminal.
  let isWatched: Bool
  /// The whole of the standard input.
  let input: @Sendable () -> [UInt8]
  /// Writes a text as it is.
  let write: @Sendable (Stream, String) -> Void

  /// Whether messages may carry colours: on a terminal that knows them, unless `NO_COLOR` is set
  /// (https://no-color.org).
  var usesColour: Bool {
    isWatched && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// Where programs keep for this user what they can lose (XDG Base Directory Specification); nil when nothing says.
  var cacheFolder: String? {
    let own = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let general = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    return (own ?? general).map { $0 + "/gazette" }
  }

  /// Says a sentence.
  func say(_ message: Message) {
    write(.messages, message.text(in: language) + "\n")
  }

  /// Says that something went wrong, and what to do instead.
  func say(error: Message, help: Message?) {
    let label = paint(language == .french ? "erreur" : "error", "1;31")
    write(.messages, label + language.colon + error.text(in: language) + "\n")
    guard let help else { return }
    let helpLabel = paint(language == .french ? "conseil" : "help", "1;36")
    write(.messages, "  " + helpLabel + language.colon + help.text(in: language) + "\n")
  }

  /// A path as the commands of the system understand it: a relative one is looked up in the folder of the call.
  func resolve(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : folder + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A path as a person wants to read it: relative to the folder of the call when it lies in it.
  func shown(_ path: String) -> String {
    if path == folder { return "." }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private func paint(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
