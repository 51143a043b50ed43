import Dispatch
import Glibc

/// The wish of a person or of the system that the program ends: Ctrl-C (`SIGINT`) or `SIGTERM`.
struct Interruption: Sendable {
  private let arrivals: AsyncStream<Void>

  /// From now on the two signals no longer end the process by themselves.
  init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    arrivals = stream
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    continuation.onTermination = { _ in
      for source in sources { source.cancel() }
    }
  }

  /// Returns when one of the signals has come, or when the task is cancelled.
  func arrives() async {
    for await _ in arrivals { return }
  }
}
