/// The written forms of an index, each once, by number.
///
/// An open-addressing hash table over one run of bytes: four million words pass through it for a site of ten thousand
/// pages.
struct FormTable: Sendable {
  /// The bytes of all forms, one after another.
  private(set) var bytes: [UInt8] = []
  /// Where each form begins in `bytes`, and where the last one ends.
  private(set) var starts: [Int] = [0]
  /// The number of a form plus one, or 0 for an empty slot. The size is a power of two.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// How many forms there are.
  var count: Int { starts.count - 1 }

  /// The bytes of a form.
  subscript(form: Int) -> ArraySlice<UInt8> { bytes[starts[form]..<starts[form + 1]] }

  /// The number of a form, which is added when it is new.
  mutating func number(of form: UnsafeBufferPointer<UInt8>) -> Int {
    if 2 * count >= slots.count { grow() }
    let mask = slots.count - 1
    var slot = Self.hash(form) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if equals(number, form) { return number }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(count + 1)
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
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    let mask = slots.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        let form = UnsafeBufferPointer(rebasing: bytes[starts[number]..<starts[number + 1]])
        var slot = Self.hash(form) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(number + 1)
      }
    }
  }

  /// FNV-1a with 64 bits, its halves mixed for the low bits are the ones that count.
  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in form { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
