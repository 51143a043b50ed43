/// What Gazette reads of the EXIF data of a picture: how it is turned, and who made it. The rest, the place where the
/// picture was taken among it, is never looked at.
struct EXIF {
  /// 1…8; 1 when nothing is said.
  private(set) var orientation = 1
  /// The author.
  private(set) var artist: String?
  /// Who holds the rights.
  private(set) var copyright: String?

  /// Reads the segment APP1 of a JPEG file; nil when it holds something else.
  init?(_ bytes: [UInt8], segment: JPEGSegments.Segment) {
    let prefix = Array("Exif\0\0".utf8)
    guard bytes[segment.content].starts(with: prefix) else { return nil }
    self.init(bytes, (segment.content.lowerBound + prefix.count)..<segment.content.upperBound)
  }

  /// Reads the first folder of a TIFF structure (EXIF 2.32, 4.6.2).
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var tiff = Array(bytes[range])
    if tiff.starts(with: Array("Exif\0\0".utf8)) { tiff.removeFirst(6) }
    let isLittle = tiff.starts(with: [0x49, 0x49])
    guard isLittle || tiff.starts(with: [0x4D, 0x4D]) else { return nil }
    let number = { (start: Int, count: Int) in isLittle ? tiff.little(at: start, count) : tiff.big(at: start, count) }
    guard number(2, 2) == 42, let folder = number(4, 4), let count = number(folder, 2) else { return nil }
    for index in 0..<min(count, 200) {
      let entry = folder + 2 + 12 * index
      guard let tag = number(entry, 2), let type = number(entry + 2, 2), let length = number(entry + 4, 4) else {
        break
      }
      switch (tag, type) {
      case (0x0112, 3):
        if let value = number(entry + 8, 2), (1...8).contains(value) { orientation = value }
      case (0x013B, 2), (0x8298, 2):
        let start = length <= 4 ? entry + 8 : number(entry + 8, 4) ?? tiff.count
        guard length < 10_000, start + length <= tiff.count else { continue }
        let value = CreditText.read(tiff[start..<(start + length)].prefix { $0 != 0 })
        if tag == 0x013B { artist = value } else { copyright = value }
      default: break
      }
    }
  }
}
