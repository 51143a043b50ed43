/// The segments of a JPEG file up to its first scan.
struct JPEGSegments: Sequence, IteratorProtocol {
  struct Segment {
    let marker: UInt8
    /// The bytes after the length.
    let content: Range<Int>

    /// Whether it tells the size of the picture.
    var isFrame: Bool { (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker) }
  }

  private let bytes: [UInt8]
  private var index = 2

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Segment? {
    while index + 3 < bytes.count, bytes[index] == 0xFF, bytes[index + 1] == 0xFF { index += 1 }
    guard index + 3 < bytes.count, bytes[index] == 0xFF, bytes[index + 1] != 0xDA,
      let length = bytes.big(at: index + 2, 2), length >= 2
    else { return nil }
    defer { index += 2 + length }
    return Segment(marker: bytes[index + 1], content: (index + 4)..<Swift.min(bytes.count, index + 2 + length))
  }
}

/// A named part of a PNG or WebP file.
struct PictureChunk {
  let name: String
  let content: Range<Int>
}

/// The chunks of a PNG file that are there from its beginning on.
struct PNGChunks: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 8

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> PictureChunk? {
    guard let length = bytes.big(at: index, 4), index + 8 <= bytes.count else { return nil }
    defer { index += 12 + length }
    return PictureChunk(
      name: String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self),
      content: (index + 8)..<Swift.min(bytes.count, index + 8 + length))
  }
}

/// The chunks of a WebP file that are there from its beginning on.
struct WebPChunks: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 12

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> PictureChunk? {
    guard let length = bytes.little(at: index + 4, 4), index + 8 <= bytes.count else { return nil }
    defer { index += 8 + length + length % 2 }
    return PictureChunk(
      name: String(decoding: bytes[index..<(index + 4)], as: UTF8.self),
      content: (index + 8)..<Swift.min(bytes.count, index + 8 + length))
  }
}

extension [UInt8] {
  /// A number, the most significant byte first; nil past the end.
  func big(at start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    return self[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number, the least significant byte first; nil past the end.
  func little(at start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    return self[start..<(start + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
