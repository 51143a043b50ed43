import CByteMasks

/// Sixty-four bytes of a text, of which one question is answered for all at once: bit `n` of an answer is for byte `n`. For long
/// texts that are gone through to their end; `EightBytes` is for short ones.
@frozen
public struct Bytes64 {
  @usableFromInline let start: UnsafePointer<UInt8>

  @inlinable
  init(at start: UnsafePointer<UInt8>) {
    self.start = start
  }

  /// Which of them are `byte`.
  @inlinable
  public func equal(_ byte: UInt8) -> UInt64 { gazette_equal(start, byte) }

  /// Which of them are `byte`, above 0, or more.
  @inlinable
  public func atLeast(_ byte: UInt8) -> UInt64 { gazette_at_least(start, byte) }

  /// Calls `body` for each sixty-four bytes of a text, with the index of the first and how many there are; behind the end of
  /// the text stand zeros. `body` says whether to go on.
  @inlinable
  public static func forEach(
    of text: UnsafeBufferPointer<UInt8>, _ body: (_ block: Bytes64, _ index: Int, _ count: Int) -> Bool
  ) {
    guard let start = text.baseAddress else { return }
    var index = 0
    while index + 64 <= text.count {
      guard body(Bytes64(at: start + index), index, 64) else { return }
      index += 64
    }
    let left = text.count - index
    guard left > 0 else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { end in
      end.initialize(repeating: 0)
      guard let copy = end.baseAddress else { return }
      copy.update(from: start + index, count: left)
      _ = body(Bytes64(at: copy), index, left)
    }
  }
}
