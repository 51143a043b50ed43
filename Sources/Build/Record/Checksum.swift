/// Tells damaged bytes from whole ones; no protection against somebody who means harm.
struct Checksum {
  private var sum: UInt64 = 0xcbf2_9ce4_8422_2325
  private var count = 0
  /// The last bytes, of which there are not yet eight, the first one in the lowest place.
  private var rest: UInt64 = 0

  /// Adds bytes. It does not matter in which pieces they come.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if count % 8 == 0, index + 8 <= bytes.count {
          mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
          (index, count) = (index + 8, count + 8)
        } else {
          rest |= UInt64(bytes[index]) << (8 * UInt64(count % 8))
          (index, count) = (index + 1, count + 1)
          if count % 8 == 0 {
            mix(rest)
            rest = 0
          }
        }
      }
    }
  }

  private mutating func mix(_ word: UInt64) {
    sum = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
    sum ^= sum >> 32
  }

  /// The checksum of all bytes.
  var value: Int {
    var sum = sum
    for place in 0..<(count % 8) { sum = (sum ^ rest >> (8 * UInt64(place)) & 0xFF) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: sum ^ UInt64(count))
  }
}
