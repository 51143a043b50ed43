/// A value that can be kept as bytes, for programs of the same version only.
public protocol ByteCodable {
  /// Adds the value to what is kept.
  func encode(into buffer: inout ByteBuffer)

  /// Reads what `encode` has written.
  /// - Throws: `DamagedBytes` when it is something else.
  init(from decoder: inout ByteDecoder) throws(DamagedBytes)
}

/// The bytes are not what was kept.
public struct DamagedBytes: Error {
  /// The error.
  public init() {}
}

extension Int: ByteCodable {
  /// Eight bytes, the lowest first.
  public func encode(into buffer: inout ByteBuffer) {
    withUnsafeBytes(of: Int64(self).littleEndian) { buffer.append($0.assumingMemoryBound(to: UInt8.self)) }
  }

  /// Eight bytes, the lowest first.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self = Int(try decoder.word())
  }
}

extension Bool: ByteCodable {
  /// One byte.
  public func encode(into buffer: inout ByteBuffer) {
    buffer.append(UInt8(self ? 1 : 0))
  }

  /// One byte, 0 or 1.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    switch try decoder.bytes(1).first {
    case 0: self = false
    case 1: self = true
    default: throw DamagedBytes()
    }
  }
}

extension String: ByteCodable {
  /// The number of bytes, then the bytes.
  public func encode(into buffer: inout ByteBuffer) {
    utf8.count.encode(into: &buffer)
    buffer.append(self)
  }

  /// The number of bytes, then the bytes.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    let count = try decoder.count()
    guard let text = String(validating: try decoder.bytes(count), as: UTF8.self) else { throw DamagedBytes() }
    self = text
  }
}

extension Optional: ByteCodable where Wrapped: ByteCodable {
  /// Whether there is a value, then the value.
  public func encode(into buffer: inout ByteBuffer) {
    (self != nil).encode(into: &buffer)
    self?.encode(into: &buffer)
  }

  /// Whether there is a value, then the value.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self = try Bool(from: &decoder) ? Wrapped(from: &decoder) : nil
  }
}

extension Array: ByteCodable where Element: ByteCodable {
  /// The number of elements, then the elements.
  public func encode(into buffer: inout ByteBuffer) {
    count.encode(into: &buffer)
    for element in self { element.encode(into: &buffer) }
  }

  /// The same bytes in pieces, each made when it is asked for: a long list needs no room for all of them.
  public var encodedPieces: some Sequence<ArraySlice<UInt8>> {
    let (length, end) = (256, count)
    return stride(from: 0, through: end, by: length).lazy.map { start in
      var buffer = ByteBuffer()
      if start == 0 { end.encode(into: &buffer) }
      for element in self[start..<Swift.min(start + length, end)] { element.encode(into: &buffer) }
      return buffer.bytes[...]
    }
  }

  /// The number of elements, then the elements.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    let count = try decoder.count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try Element(from: &decoder)) }
    self = elements
  }
}
