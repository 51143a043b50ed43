extension CleanCopy {
  /// A PNG file with the chunks that tell pixels, colours and frames (W3C PNG, third edition), and new metadata.
  static func png(_ source: [UInt8], exif: [UInt8], xmp: [UInt8]) -> [UInt8] {
    var out = Array(source.prefix(8))
    for part in PNGChunks(source) where isNeeded(part.name) {
      out += source[(part.content.lowerBound - 8)..<min(source.count, part.content.upperBound + 4)]
      guard part.name == "IHDR" else {
        if part.name == "IEND" { break }
        continue
      }
      if !exif.isEmpty { out += chunk("eXIf", exif) }
      if !xmp.isEmpty { out += chunk("iTXt", Array(pngKeyword.utf8) + xmp) }
    }
    return out
  }

  /// The keyword, then: not squeezed, no language, no translated keyword.
  static let pngKeyword = "XML:com.adobe.xmp\0\0\0\0\0"

  private static let ancillary: Set<String> = [
    "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL",
    "fcTL", "fdAT",
  ]

  /// Names of chunks that every decoder must know begin with a capital.
  private static func isNeeded(_ name: String) -> Bool {
    ["IHDR", "PLTE", "IDAT", "IEND"].contains(name) || ancillary.contains(name)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return content.count.big(4) + body + checksum(body).big(4)
  }

  /// CRC-32 as PNG has it (annex D).
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
