/// What a file is by its first bytes, whatever its name and the server say. What a browser would run is none of these.
enum MediaKind: CaseIterable {
  case jpeg, png, gif, webp, avif, heic, bmp, tiff, pdf, mp3, ogg, flac, wav, mp4, webm, zip, office

  /// The kind of a file; nil when it is no picture, sound, film or document.
  init?(_ head: [UInt8]) {
    func starts(_ bytes: [UInt8], at offset: Int = 0) -> Bool { head.dropFirst(offset).starts(with: bytes) }
    func starts(_ text: String, at offset: Int = 0) -> Bool { starts(Array(text.utf8), at: offset) }
    let brand = String(decoding: head.dropFirst(8).prefix(4), as: UTF8.self)
    if starts([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if starts("GIF87a") || starts("GIF89a") {
      self = .gif
    } else if starts("RIFF"), brand == "WEBP" {
      self = .webp
    } else if starts("RIFF"), brand == "WAVE" {
      self = .wav
    } else if starts("ftyp", at: 4) {
      self = ["avif", "avis"].contains(brand) ? .avif : ["heic", "heix", "mif1"].contains(brand) ? .heic : .mp4
    } else if starts("BM"), head.count > 26 {
      self = .bmp
    } else if starts([0x49, 0x49, 0x2A, 0]) || starts([0x4D, 0x4D, 0, 0x2A]) {
      self = .tiff
    } else if starts("%PDF-") {
      self = .pdf
    } else if starts("ID3") || (head.count > 3 && head[0] == 0xFF && head[1] & 0xE6 == 0xE2) {
      self = .mp3
    } else if starts("OggS") {
      self = .ogg
    } else if starts("fLaC") {
      self = .flac
    } else if starts([0x1A, 0x45, 0xDF, 0xA3]) {
      self = .webm
    } else if starts([0x50, 0x4B, 3, 4]) {
      self = .zip
    } else if starts([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .office
    } else {
      return nil
    }
  }

  /// The endings of such files, the usual one first.
  var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg", "jpe"]
    case .tiff: ["tif", "tiff"]
    case .ogg: ["ogg", "oga", "ogv", "opus"]
    case .mp4: ["mp4", "m4v", "m4a", "mov"]
    case .webm: ["webm", "mkv"]
    case .zip: ["zip", "odt", "ods", "odp", "odg", "docx", "xlsx", "pptx", "epub"]
    case .office: ["doc", "xls", "ppt"]
    default: ["\(self)"]
    }
  }

  /// Whether a server may call it so: the same sort of medium, or just bytes.
  func fits(_ contentType: String) -> Bool {
    let type = contentType.prefix { $0 != ";" }.lowercased().trimmingSpace
    if type.isEmpty || type.hasSuffix("/octet-stream") { return true }
    let sort = type.prefix { $0 != "/" }
    switch self {
    case .jpeg, .png, .gif, .webp, .avif, .heic, .bmp, .tiff: return sort == "image"
    case .mp3, .ogg, .flac, .wav, .mp4, .webm: return sort == "audio" || sort == "video" || type == "application/ogg"
    case .pdf, .zip, .office: return sort == "application"
    }
  }

  /// Whether a picture has at most one point.
  static func isPixel(_ head: [UInt8]) -> Bool {
    switch MediaKind(head) {
    case .gif where head.count >= 10: head[6] <= 1 && head[7] == 0 && head[8] <= 1 && head[9] == 0
    case .png where head.count >= 24:
      head[16..<19].allSatisfy { $0 == 0 } && head[19] <= 1 && head[20..<23].allSatisfy { $0 == 0 } && head[23] <= 1
    default: false
    }
  }
}
