/// Reads values from bytes that were kept, one after the other.
public struct ByteDecoder: Sendable {
  private var rest: ArraySlice<UInt8>

  /// A decoder at the beginning of some bytes.
  public init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { rest.isEmpty }

  /// The next bytes.
  public mutating func bytes(_ count: Int) throws(DamagedBytes) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw DamagedBytes() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// The next eight bytes, the lowest first.
  mutating func word() throws(DamagedBytes) -> Int64 {
    let bytes = try bytes(8)
    return Int64(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(as: Int64.self) })
  }

  /// The next number, of things that each take a byte or more.
  mutating func count() throws(DamagedBytes) -> Int {
    let count = Int(try word())
    guard count >= 0, count <= rest.count else { throw DamagedBytes() }
    return count
  }
}
