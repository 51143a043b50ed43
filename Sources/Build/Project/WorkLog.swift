import Glibc
import Synchronization

/// What each thread is reading or rendering, so that somebody who watches can name the file that holds a build up.
///
/// A text cannot be interrupted while it is parsed. The limits on its structure keep it short; this is for what they
/// do not foresee.
public final class WorkLog: Sendable {
  /// One file on one thread.
  struct Work: Sendable {
    let name: String
    /// Tells this work from the next one on the same thread.
    let number: Int
    /// The clock of the thread's processor time.
    let clock: clockid_t
  }

  private struct State {
    var works: [pthread_t: Work] = [:]
    var started = 0
  }

  private let state = Mutex(State())

  /// A log without work.
  public init() {}

  /// Does some work on a file, and has it in the log meanwhile.
  func during<Value>(_ name: String, _ work: () -> Value) -> Value {
    let thread = pthread_self()
    var clock = clockid_t()
    guard pthread_getcpuclockid(thread, &clock) == 0 else { return work() }
    state.withLock { state in
      state.started += 1
      state.works[thread] = Work(name: name, number: state.started, clock: clock)
    }
    defer { state.withLock { _ = $0.works.removeValue(forKey: thread) } }
    return work()
  }

  /// What is going on, with the processor time of each thread so far, in nanoseconds.
  func current() -> [(work: Work, spent: Int)] {
    // The lock keeps the threads, and so their clocks, alive.
    state.withLock { state in
      state.works.values.map { work in
        var time = timespec()
        clock_gettime(work.clock, &time)
        return (work, time.tv_sec * 1_000_000_000 + time.tv_nsec)
      }
    }
  }
}
