import Build
import Foundation
import Synchronization
import Text

/// Ends the program when one file takes so long that the build would seem to hang, and says which one it is.
///
/// Nothing of the output depends on it: a build that it ends has not begun to write.
struct TimeLimit: Sendable {
  /// The processor time that reading or rendering one file may take, in seconds. The limits on the structure of texts
  /// see to it that it is less than one.
  static let usual = 10

  /// What is watched.
  let log = WorkLog()
  private let isOver = Over()

  /// Watches from a thread of its own, as those that work may all be busy for ever, until `end` is called.
  /// - Parameters:
  ///   - seconds: the processor time that one file may take. With 0 it may take none, and is looked at all the time.
  ///   - clear: makes the terminal's last line empty for what has to be said.
  init(
    seconds: Int = Self.usual, format: DiagnosticPrinter.Format, console: Console,
    clear: @escaping @Sendable () -> Void
  ) {
    let (log, isOver) = (log, isOver)
    Thread.detachNewThread {
      var watch = WorkWatch(log, limit: Double(seconds))
      while !isOver.value {
        sleep(min(1, UInt32(seconds)))
        guard let path = watch.look() else { continue }
        clear()
        DiagnosticReport([.tooSlow(path, seconds: seconds)], format: format, console: console).print(on: console)
        if format != .json { console.say(.nothingWritten) }
        _exit(ExitStatus.faults.rawValue)
      }
    }
  }

  /// Ends the watch.
  func end() { isOver.value = true }

  /// Whether the build is over, for the thread that watches.
  private final class Over: Sendable {
    private let state = Mutex(false)
    var value: Bool {
      get { state.withLock { $0 } }
      set { state.withLock { $0 = newValue } }
    }
  }
}

extension Diagnostic {
  /// A file that holds the build.
  static func tooSlow(_ path: String, seconds: Int) -> Diagnostic {
    .error(
      "too-slow", at: SourceLocation(path: path),
      Message(
        en: "this file alone has taken more than \(seconds) seconds, and was not finished",
        fr: "ce fichier à lui seul a pris plus de \(seconds) secondes, sans être terminé"),
      help: Message(
        en: "move it out of content/ and build again; then put its text back piece by piece to find the part that "
          + "does it",
        fr: "sortez-le de content/ et relancez ; remettez ensuite son texte morceau par morceau pour trouver la partie "
          + "en cause"))
  }
}

extension Message {
  fileprivate static let nothingWritten = Message(
    en: "Nothing was written: the site is as it was.", fr: "Rien n’a été écrit : le site est resté tel quel.")
}
