import Text

/// What the copy of a picture’s file will be, as far as its bytes tell: with it, what visitors download is weighed before
/// it is made.
public struct CopyFacts: Sendable, Hashable {
  /// What the copy weighs without credits.
  let bareByteCount: Int
  /// Whether it is a WebP file of the form that can carry credits.
  let isExtended: Bool
  /// The credits that the file carries.
  let embedded: Credits

  /// Reads a whole picture file.
  init(_ bytes: [UInt8], header: PictureHeader) {
    bareByteCount = CleanCopy(of: bytes, header: header, xmp: []).bytes.count
    isExtended = header.format == .webP && WebPChunks(bytes).contains { $0.name == "VP8X" }
    embedded = EmbeddedCredits(bytes).credits
  }

  /// The facts as words, read again by `init(line:)`: texts in hexadecimal digits, `-` for none.
  var line: String {
    let texts = Credits.fields.map { field in embedded[keyPath: field].map(Self.digits) ?? "-" }
    return ([String(bareByteCount), isExtended ? "1" : "0"] + texts).joined(separator: " ")
  }

  /// What `line` wrote; nil for anything else.
  init?(line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2 + Credits.fields.count, let count = Int(words[0]) else { return nil }
    var embedded = Credits()
    for (field, word) in zip(Credits.fields, words.dropFirst(2)) where word != "-" {
      guard let text = Self.text(word) else { return nil }
      embedded[keyPath: field] = text
    }
    bareByteCount = count
    isExtended = words[1] == "1"
    self.embedded = embedded
  }

  private static func digits(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func text(_ digits: Substring) -> String? {
    let digits = Array(digits.utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { start in
      UInt8(String(decoding: digits[start..<min(start + 2, digits.count)], as: UTF8.self), radix: 16)
    }
    return bytes.count * 2 == digits.count ? String(validating: bytes, as: UTF8.self) : nil
  }
}
