import Synchronization

/// Hands out the numbers of a list, each once, to workers that take the next one when they are done with the last: none
/// waits while another has all the slow ones.
public final class WorkCounter: Sendable {
  private let taken = Atomic<Int>(0)
  private let count: Int

  /// A counter of the numbers from 0 to `count`, without it.
  public init(count: Int) {
    self.count = count
  }

  /// The next number; nil when all are taken.
  public func next() -> Int? {
    let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }
}
