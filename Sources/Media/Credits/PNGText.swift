/// Puts an XMP packet into a PNG file as it is: libvips squeezes it, which readers of metadata do not expect.
enum PNGText {
  /// Where the header chunk ends.
  private static let start = 33

  /// The file with the packet as its second chunk (W3C PNG, third edition, 11.3.3.4).
  static func inserting(xmp: [UInt8], into png: [UInt8]) -> [UInt8] {
    guard !xmp.isEmpty, png.count > start else { return png }
    let body = Array("iTXtXML:com.adobe.xmp".utf8) + [0, 0, 0, 0, 0] + xmp
    return Array(png[..<start]) + number(UInt32(body.count - 4)) + body + number(checksum(body)) + Array(png[start...])
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
