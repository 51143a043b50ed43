import CByteMasks
import Testing
import Text

@Suite struct Bytes64Tests {
  @Test func `the plain answers are those of the processor’s instructions, for every byte`() {
    for first in stride(from: 0, to: 256, by: 64) {
      let block = (0..<64).map { UInt8(first + $0 * 37 % 64) }
      for byte in UInt8.min...UInt8.max {
        let equal = mask(block) { $0 == byte }
        #expect(gazette_equal(block, byte) == equal && gazette_equal_plain(block, byte) == equal)
        guard byte > 0 else { continue }
        let larger = mask(block) { $0 >= byte }
        #expect(gazette_at_least(block, byte) == larger && gazette_at_least_plain(block, byte) == larger)
      }
    }
  }

  private func mask(_ block: [UInt8], where condition: (UInt8) -> Bool) -> UInt64 {
    block.indices.reduce(0) { $0 | (condition(block[$1]) ? 1 << UInt64($1) : 0) }
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 200])
  func `every byte of a text is asked once, and zeros stand behind it`(_ count: Int) {
    let text = (0..<count).map { UInt8(1 + $0 % 255) }
    var found: [Int] = []
    text.withUnsafeBufferPointer { text in
      Bytes64.forEach(of: text) { block, index, count in
        found += (0..<64).filter { block.atLeast(1) >> UInt64($0) & 1 == 1 }.map { index + $0 }
        #expect(block.atLeast(1).nonzeroBitCount == count)
        return true
      }
    }
    #expect(found == Array(0..<count))
  }
}
