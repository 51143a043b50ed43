import Text

/// A text cut at its markers.
public struct MarkedText: Sendable {
  /// A part of a marked text.
  public enum Piece: Sendable, Hashable {
    /// Bytes without a marker.
    case text(ArraySlice<UInt8>)
    /// A marker.
    case marker(TokenMarker)
  }

  /// The parts in their order.
  public let pieces: [Piece]

  /// Cuts a text. What begins like a marker and is none stays text.
  public init(_ bytes: [UInt8]) {
    var pieces: [Piece] = []
    var (run, index) = (0, 0)
    while index < bytes.count {
      guard bytes[index] == 0xF4 || bytes[index] == UInt8(ascii: "%"), let found = Self.marker(in: bytes, at: index)
      else {
        index += 1
        continue
      }
      if run < index { pieces.append(.text(bytes[run..<index])) }
      pieces.append(.marker(found.marker))
      index = found.end
      run = index
    }
    if run < bytes.count { pieces.append(.text(bytes[run...])) }
    self.pieces = pieces
  }

  /// The markers in their order.
  public var markers: [TokenMarker] {
    pieces.compactMap { piece in
      if case .marker(let marker) = piece { marker } else { nil }
    }
  }

  /// The text with something else for each marker.
  public func joined(_ replacement: (TokenMarker) -> [UInt8]) -> [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .text(let bytes): Array(bytes)
      case .marker(let marker): replacement(marker)
      }
    }
  }

  private static let percentStart = Array("%F4%8F%BF%B0".utf8)
  private static let percentEnd = Array("%F4%8F%BF%B1".utf8)

  private static func marker(in bytes: [UInt8], at index: Int) -> (marker: TokenMarker, end: Int)? {
    for (start, end) in [(TokenMarker.start, TokenMarker.end), (percentStart, percentEnd)]
    where isSame(bytes[index...].prefix(start.count), start) {
      var written: [UInt8] = []
      var place = index + start.count
      while place + 1 < bytes.count, let high = digit(bytes[place]), let low = digit(bytes[place + 1]) {
        written.append(high << 4 | low)
        place += 2
      }
      guard isSame(bytes[place...].prefix(end.count), end) else { return nil }
      return TokenMarker(String(decoding: written, as: UTF8.self)).map { ($0, place + end.count) }
    }
    return nil
  }

  /// Whether the bytes are the same but for the case of letters, which percent-encoding leaves open.
  private static func isSame(_ bytes: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
    bytes.count == pattern.count
      && zip(bytes, pattern).allSatisfy { $0 == $1 || ($1 < 0x80 && (97...122).contains($0) && $0 & 0xDF == $1) }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
