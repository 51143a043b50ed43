/// Pictures in e-mails.
enum EmailImage {
  /// Whether mail programs show the format that a file name tells: WebP, AVIF and SVG fail in Outlook or Gmail
  /// (caniemail.com, image formats).
  static func isShownEverywhere(_ name: String) -> Bool {
    let path = name.split(separator: "?", maxSplits: 1).first ?? ""
    return ![".svg", ".webp", ".avif"].contains { path.lowercased().hasSuffix($0) }
  }
}
