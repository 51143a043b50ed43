/// PNG files made for tests, without a library.
public enum SamplePNG {
  /// A PNG whose pixels `colour` gives.
  /// - Parameter comment: what stands in a text chunk, as programs leave it in their files.
  public static func bytes(
    width: Int, height: Int, comment: String = "",
    _ colour: (_ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8) = { x, y in (UInt8(x % 256), UInt8(y % 256), 128) }
  ) -> [UInt8] {
    var rows: [UInt8] = []
    for y in 0..<height {
      rows.append(0)
      for x in 0..<width {
        let (red, green, blue) = colour(x, y)
        rows += [red, green, blue]
      }
    }
    let text = comment.isEmpty ? [] : chunk("tEXt", Array("Comment".utf8) + [0] + Array(comment.utf8))
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0]) + text + chunk("IDAT", stored(rows))
      + chunk("IEND", [])
  }

  /// A number, the most significant byte first.
  public static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  /// A chunk with its length and its checksum (W3C PNG, third edition, 5.3).
  public static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    var sum: UInt32 = ~0
    for byte in body {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return big(content.count, 4) + body + big(Int(~sum), 4)
  }

  /// A zlib stream that is not squeezed (RFC 1950, 1951).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let part = bytes[start..<min(bytes.count, start + 65_535)]
      let isLast: UInt8 = start + part.count == bytes.count ? 1 : 0
      out += [isLast] + big(part.count, 2).reversed() + big(part.count ^ 0xFFFF, 2).reversed() + part
    }
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return out + big(high << 16 | low, 4)
  }
}
