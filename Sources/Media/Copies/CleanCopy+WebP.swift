extension CleanCopy {
  /// A WebP file with the chunks that tell pixels, colours and frames (RFC 9649), and new metadata. Only the extended
  /// form can have metadata: the simple ones become it when there is some.
  static func webP(_ source: [UInt8], header: PictureHeader, exif: [UInt8], xmp: [UInt8]) -> [UInt8] {
    let end = (source.little(at: 4, 4) ?? 0) + 8
    let parts = WebPChunks(source).filter { $0.content.lowerBound <= end }
    let extended = parts.first { $0.name == "VP8X" }
    var body: [UInt8] = []
    if extended != nil || !exif.isEmpty || !xmp.isEmpty {
      let old = extended.flatMap { $0.content.isEmpty ? nil : source[$0.content.lowerBound] }
      // Profile, transparency and movement stay as they are; the two of metadata are set anew.
      let kept = old.map { $0 & 0b0011_0010 } ?? (header.hasAlpha ? 0b0001_0000 : 0)
      let flags = kept | (exif.isEmpty ? 0 : 0b1000) | (xmp.isEmpty ? 0 : 0b0100)
      body += chunk(
        "VP8X", [flags, 0, 0, 0] + (header.storedWidth - 1).little(3) + (header.storedHeight - 1).little(3))
    }
    for part in parts where ["ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L"].contains(part.name) {
      body += chunk(part.name, Array(source[part.content]))
    }
    if !exif.isEmpty { body += chunk("EXIF", exif) }
    if !xmp.isEmpty { body += chunk("XMP ", xmp) }
    return Array("RIFF".utf8) + (body.count + 4).little(4) + Array("WEBP".utf8) + body
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + content.count.little(4) + content + [UInt8](repeating: 0, count: content.count % 2)
  }
}
