/// The written forms of an index, each once, by number.
///
/// An open-addressing hash table over one run of bytes: six million words pass through it for a site of ten thousand
/// pages.
struct FormTable: Sendable {
  /// The bytes of all forms, one after another.
  private(set) var bytes: [UInt8] = []
  /// Where each form begins in `bytes`, and where the last one ends.
  private(set) var starts: [Int] = [0]
  /// The size is a power of two.
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)

  private struct Slot {
    /// The number of a form plus one, or 0 for an empty slot.
    var successor: UInt32 = 0
    /// The upper half of the form's hash: few other forms have the same, so that few are compared in vain.
    var mark: UInt32 = 0
  }

  /// How many forms there are.
  var count: Int { starts.count - 1 }

  /// The bytes of a form.
  subscript(form: Int) -> ArraySlice<UInt8> { bytes[starts[form]..<starts[form + 1]] }

  /// The number of a form, which is added when it is new.
  mutating func number(of form: UnsafeBufferPointer<UInt8>) -> Int {
    if 2 * count >= slots.count { grow() }
    let mask = slots.count - 1
    let hash = Self.hash(form)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].successor != 0 {
      let slot = slots[place]
      if slot.mark == mark, equals(Int(slot.successor) - 1, form) { return Int(slot.successor) - 1 }
      place = (place + 1) & mask
    }
    slots[place] = Slot(successor: UInt32(count + 1), mark: mark)
    bytes.append(contentsOf: form)
    starts.append(bytes.count)
    return count - 1
  }

  private func equals(_ number: Int, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == form.count else { return false }
    for place in 0..<form.count where bytes[start + place] != form[place] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: 2 * slots.count)
    let mask = slots.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        let hash = Self.hash(UnsafeBufferPointer(rebasing: bytes[starts[number]..<starts[number + 1]]))
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].successor != 0 { place = (place + 1) & mask }
        slots[place] = Slot(successor: UInt32(number + 1), mark: UInt32(truncatingIfNeeded: hash >> 32))
      }
    }
  }

  /// Eight bytes at a time, multiplied by the odd number next to 2⁶⁴ over the golden ratio; both halves count.
  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(form.count)
    var word: UInt64 = 0
    var (place, filled) = (0, 0)
    while place < form.count {
      word = word << 8 | UInt64(form[place])
      (place, filled) = (place + 1, filled + 1)
      guard filled == 8 || place == form.count else { continue }
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      (word, filled) = (0, 0)
    }
    return hash &* 0xBF58_476D_1CE4_E5B9 ^ hash >> 32
  }
}
