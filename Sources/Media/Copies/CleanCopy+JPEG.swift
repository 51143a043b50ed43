extension CleanCopy {
  /// A JPEG file with the segments that decoding needs (ITU-T T.81, annex B), the colour profile, and new metadata. It
  /// ends where the picture ends: telephones put further pictures and films behind it.
  static func jpeg(_ source: [UInt8], exif: [UInt8], xmp: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0xFF, 0xD8]
    out.reserveCapacity(source.count + xmp.count + 100)
    var metadata = segment("Exif\0\0", exif) + segment(jpegName, xmp)
    var index = 2
    while let found = marker(in: source, from: index) {
      let (marker, start) = (source[found + 1], found + 2)
      if marker == 0xD9 { return out + [0xFF, 0xD9] }
      index = start
      // These stand alone and mean nothing outside of a scan.
      if marker == 0x01 || (0xD0...0xD8).contains(marker) { continue }
      guard let length = source.big(at: start, 2), length >= 2 else { break }
      index = min(source.count, start + length)
      let isJFIF = marker == 0xE0 && source[start..<index].dropFirst(2).starts(with: "JFIF\0".utf8)
      if !isJFIF {
        out += metadata
        metadata = []
      }
      guard isJFIF || isNeeded(marker, source[start..<index].dropFirst(2)) else { continue }
      out += [0xFF, marker]
      out += source[start..<index]
      guard marker == 0xDA else { continue }
      let end = self.marker(in: source, from: index, inScan: true) ?? source.count
      out += source[index..<end]
      index = end
    }
    return out
  }

  /// What the segment of the credits begins with (XMP specification, part 3, 1.1.3).
  static let jpegName = "http://ns.adobe.com/xap/1.0/\0"

  /// Whether credits fit into one segment.
  static func segmentFits(_ xmp: Int) -> Bool { jpegName.utf8.count + xmp <= 65_533 }

  /// A segment APP1; nothing when there is nothing to say, or too much for one.
  private static func segment(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return content.isEmpty || body.count > 65_533 ? [] : [0xFF, 0xE1] + (body.count + 2).big(2) + body
  }

  /// Whether decoders need a segment: all but comments and what applications add, but of these the colour profile and
  /// Adobe’s word on colours.
  private static func isNeeded(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xE2: content.starts(with: "ICC_PROFILE\0".utf8)
    case 0xEE: content.starts(with: "Adobe".utf8)
    case 0xE0...0xEF, 0xFE: false
    default: true
    }
  }

  /// Where the next marker begins. In a scan, restart markers belong to the pixels.
  private static func marker(in source: [UInt8], from start: Int, inScan: Bool = false) -> Int? {
    source.withUnsafeBufferPointer { source in
      var index = start
      while index + 1 < source.count {
        let next = source[index + 1]
        if source[index] == 0xFF, next != 0, next != 0xFF, !(inScan && (0xD0...0xD7).contains(next)) { return index }
        index += 1
      }
      return nil
    }
  }
}
