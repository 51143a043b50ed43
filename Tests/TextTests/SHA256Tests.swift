import CSHA256
import Testing
import Text

/// The examples that NIST publishes with FIPS 180-4, and lengths around the ends of blocks.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `gives the published hashes`(_ text: String, _ expected: String) {
    #expect(SHA256.digest(of: Array(text.utf8)).hexadecimal == expected)
  }

  @Test func `a million letters give the published hash`() {
    let hash = SHA256.digest(of: [UInt8](repeating: 0x61, count: 1_000_000)).hexadecimal
    #expect(hash == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [55, 56, 57, 63, 64, 65, 119, 120, 128, 200])
  func `parts give what the whole gives`(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for size in [1, 3, 63, 64, 65] {
      var hash = SHA256()
      for start in stride(from: 0, to: count, by: size) { hash.update(Array(bytes[start..<min(count, start + size)])) }
      #expect(hash.digest == SHA256.digest(of: bytes))
    }
  }

  @Test func `processors with and without instructions for it give the same`() {
    let blocks = (0..<64 * 9).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
    for count in 0...9 {
      var (state, plain) = ([UInt32](1...8), [UInt32](1...8))
      gazette_sha256_blocks(&state, blocks, count)
      gazette_sha256_blocks_plain(&plain, blocks, count)
      #expect(state == plain)
    }
  }

  @Test func `digits give the hash that wrote them`() {
    let hash = SHA256.digest(of: Array("abc".utf8))
    #expect(SHA256.Digest(hexadecimal: hash.hexadecimal) == hash)
    #expect(SHA256.Digest(hexadecimal: String(hash.hexadecimal.dropLast())) == nil)
    #expect(hash.bytes.prefix(4) == [0xba, 0x78, 0x16, 0xbf])
  }
}
