extension SHA256.Digest: ByteCodable {
  /// The 32 bytes.
  public func encode(into buffer: inout ByteBuffer) {
    for word in words { Int(truncatingIfNeeded: word).encode(into: &buffer) }
  }

  /// The 32 bytes.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    var words: [UInt64] = []
    for _ in 0..<4 { words.append(UInt64(truncatingIfNeeded: try Int(from: &decoder))) }
    self.init(words: words)
  }
}
