import Testing

@testable import Build

struct ChecksumTests {
  @Test func `pieces have the checksum of the whole`() {
    let bytes = (0..<100).map { UInt8($0 * 37 % 256) }
    let whole = CacheFolder.checksum(bytes[...])
    for size in 1..<30 {
      var sum = Checksum()
      for start in stride(from: 0, to: bytes.count, by: size) { sum.add(bytes[start..<min(bytes.count, start + size)]) }
      #expect(sum.value == whole, "\(size)")
    }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(CacheFolder.checksum(damaged[...]) != whole)
    }
    #expect(CacheFolder.checksum((bytes + [0])[...]) != whole)
  }
}
