import Foundation

/// Pictures for tests.
enum Picture {
  /// A JPEG picture of 16 by 12 pixels.
  private static let plain =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9"
    + "lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAMABAD"
    + "ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEA"
    + "AAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCEAJYf/9k="

  /// A JPEG picture whose EXIF data hold a description and an artist (Exif 2.32, tags 0x010E and 0x013B).
  static func jpeg(describedBy text: String) -> [UInt8] {
    let picture = Array(Data(base64Encoded: plain) ?? Data())
    let value = Array(text.utf8) + [0]
    let tiff: [UInt8] =
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8] + [0, 2] + entry(0x010E, count: value.count, at: 38)
      + entry(0x013B, count: value.count, at: 38) + [0, 0, 0, 0] + value
    let content = Array("Exif".utf8) + [0, 0] + tiff
    let length = content.count + 2
    return Array(picture[..<2]) + [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)] + content + picture[2...]
  }

  /// A text of a TIFF directory.
  private static func entry(_ tag: Int, count: Int, at offset: Int) -> [UInt8] {
    [UInt8(tag >> 8), UInt8(tag & 255), 0, 2, 0, 0, 0, UInt8(count), 0, 0, 0, UInt8(offset)]
  }
}
