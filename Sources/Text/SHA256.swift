import CSHA256

/// The hash function SHA-256 (FIPS 180-4), over bytes that may come in parts.
public struct SHA256: Sendable {
  /// The 32 bytes of a hash.
  public struct Digest: Sendable, Hashable {
    // As numbers: ten thousand of them need no memory of their own.
    private let first, second, third, fourth: UInt64

    /// The bytes, in the order in which they are written.
    public var bytes: [UInt8] {
      words.flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
      }
    }

    /// The bytes as 64 digits of base 16, in small letters.
    public var hexadecimal: String {
      String(unsafeUninitializedCapacity: 64) { digits in
        for (place, word) in words.enumerated() {
          for digit in 0..<16 {
            let value = UInt8(word >> (60 - 4 * digit) & 15)
            digits[16 * place + digit] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
          }
        }
        return 64
      }
    }

    var words: [UInt64] { [first, second, third, fourth] }

    /// - Parameter words: four of them.
    init(words: [UInt64]) {
      (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
    }

    fileprivate init(state: [UInt32]) {
      self.init(words: stride(from: 0, to: 8, by: 2).map { UInt64(state[$0]) << 32 | UInt64(state[$0 + 1]) })
    }

    /// The hash that 64 digits of base 16 write; nil for anything else.
    public init?(hexadecimal text: String) {
      let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      guard digits.count == 64, text.utf8.count == 64 else { return nil }
      self.init(
        words: stride(from: 0, to: 64, by: 16).map { start in
          digits[start..<(start + 16)].reduce(UInt64(0)) { $0 << 4 | UInt64($1) }
        })
    }
  }

  private static let blockSize = 64

  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var length = 0

  /// A hash of nothing so far.
  public init() {}

  /// The hash of bytes that are all there.
  public static func digest(of bytes: some Collection<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.digest
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    if isDone == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(Self.blockSize - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<start])
      guard rest.count == Self.blockSize else { return }
      let block = rest
      block.withUnsafeBytes { mix($0[...]) }
      rest.removeAll(keepingCapacity: true)
    }
    let end = start + (bytes.count - start) / Self.blockSize * Self.blockSize
    mix(bytes[start..<end])
    rest.append(contentsOf: bytes[end...])
  }

  /// The hash of everything that was taken in.
  public var digest: Digest {
    var copy = self
    let zeros = [UInt8](repeating: 0, count: (119 - length % Self.blockSize) % Self.blockSize)
    let bits = UInt64(length) * 8
    copy.update([0x80] + zeros + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    return Digest(state: copy.state)
  }

  /// Takes in whole blocks.
  private mutating func mix(_ blocks: Slice<UnsafeRawBufferPointer>) {
    guard !blocks.isEmpty, let start = UnsafeRawBufferPointer(rebasing: blocks).baseAddress else { return }
    let bytes = start.assumingMemoryBound(to: UInt8.self)
    state.withUnsafeMutableBufferPointer { state in
      guard let words = state.baseAddress else { return }
      gazette_sha256_blocks(words, bytes, blocks.count / Self.blockSize)
    }
  }
}
