/// Reads the credits that a picture carries: its XMP packet, then IPTC-IIM, then EXIF.
///
/// The packet is searched for the few properties that are kept, not parsed: it comes from anywhere, and a text that is
/// found wrongly is still only a text.
struct EmbeddedCredits {
  private let bytes: [UInt8]

  /// - Parameter bytes: a whole picture file.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var credits: Credits {
    switch PictureFormat(signature: bytes) {
    case .jpeg: jpeg
    case .png: chunks(PNGChunks(bytes).filter { ["iTXt", "eXIf"].contains($0.name) })
    case .webP: chunks(WebPChunks(bytes).filter { ["XMP ", "EXIF"].contains($0.name) })
    case .gif, nil: Credits()
    }
  }

  private var jpeg: Credits {
    var (xmp, iim, exif) = (Credits(), Credits(), Credits())
    let namespace = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
    for segment in JPEGSegments(bytes) {
      let content = bytes[segment.content]
      if segment.marker == 0xE1, content.starts(with: namespace) {
        xmp = XMPSearch(content.dropFirst(namespace.count)).credits
      } else if segment.marker == 0xE1, let found = EXIF(bytes, segment: segment) {
        exif = exif.completed(by: Self.credits(found))
      } else if segment.marker == 0xED {
        iim = IPTCRecord(content).credits
      }
    }
    return xmp.completed(by: iim).completed(by: exif)
  }

  private func chunks(_ chunks: [PictureChunk]) -> Credits {
    var (xmp, exif) = (Credits(), Credits())
    let keyword = Array("XML:com.adobe.xmp\0".utf8)
    for chunk in chunks {
      let content = bytes[chunk.content]
      if ["eXIf", "EXIF"].contains(chunk.name) {
        exif = EXIF(bytes, chunk.content).map(Self.credits) ?? exif
      } else if chunk.name == "XMP " || content.starts(with: keyword) {
        xmp = XMPSearch(content).credits
      }
    }
    return xmp.completed(by: exif)
  }

  private static func credits(_ exif: EXIF) -> Credits {
    var credits = Credits()
    credits.creator = exif.artist
    credits.copyright = exif.copyright
    return credits
  }
}

/// A text of metadata: UTF-8, else Latin-1, without the blanks around it.
enum CreditText {
  static func read(_ bytes: some Collection<UInt8>) -> String? {
    let text =
      String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let trimmed = text.drop { $0.isWhitespace }.prefix(2000)
    let end = trimmed.lastIndex { !$0.isWhitespace }
    return end.map { String(trimmed[...$0]) }
  }
}

/// The datasets of IPTC-IIM 4.2 inside the Photoshop segment of a JPEG file.
struct IPTCRecord {
  private(set) var credits = Credits()

  init(_ segment: ArraySlice<UInt8>) {
    let bytes = Array(segment)
    var index = 0
    // Record 2, the application record; each dataset begins with 1C 02.
    while index + 5 <= bytes.count {
      guard bytes[index] == 0x1C, bytes[index + 1] == 2, let length = bytes.big(at: index + 3, 2), length < 0x8000,
        index + 5 + length <= bytes.count
      else {
        index += 1
        continue
      }
      let text = CreditText.read(bytes[(index + 5)..<(index + 5 + length)])
      switch bytes[index + 2] {
      case 80: credits.creator = credits.creator ?? text
      case 105: credits.title = text
      case 110: credits.credit = text
      case 116: credits.copyright = text
      case 120: credits.caption = text
      default: break
      }
      index += 5 + length
    }
  }
}
