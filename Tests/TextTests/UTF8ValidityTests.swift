import Testing
import Text

/// The standard library is the oracle.
@Suite struct UTF8ValidityTests {
  private func agrees(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer(UTF8Validity.isValid) == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test func `every sequence of two bytes is judged as the standard library does`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max where !agrees([first, second]) {
        Issue.record("\(first) \(second)")
        return
      }
    }
  }

  @Test func `longer sequences, too, wherever they stand`() {
    let bytes: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    for first: UInt8 in [0x41, 0xC2, 0xE0, 0xE1, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5] {
      for second in bytes {
        for third in bytes {
          for fourth in bytes {
            for before in [0, 1, 6, 7, 8] {
              let text = [UInt8](repeating: 0x61, count: before) + [first, second, third, fourth]
              guard agrees(text), agrees(text + [0x62]), agrees(Array(text.dropLast())) else {
                Issue.record("\(text)")
                return
              }
            }
          }
        }
      }
    }
  }

  @Test func `a buffer’s text is whole, and invalid bytes are replaced`() {
    var buffer = ByteBuffer()
    buffer.append("L’été à Besançon : مرحبا 😀")
    #expect(buffer.string == "L’été à Besançon : مرحبا 😀")
    buffer.append([0xE9])
    #expect(buffer.string == "L’été à Besançon : مرحبا 😀\u{FFFD}")
    #expect(ByteBuffer().string.isEmpty)
  }
}
