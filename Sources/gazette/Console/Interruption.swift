import Dispatch
import Glibc

/// The wish of a person or of the system that the program ends: Ctrl-C (`SIGINT`) or `SIGTERM`.
enum Interruption {
  /// Returns when one of the signals comes, or when the task is cancelled. From then on they no longer end the
  /// process by themselves.
  static func arrives() async {
    let (arrivals, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    for await _ in arrivals { break }
    for source in sources { source.cancel() }
  }
}
