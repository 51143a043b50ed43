import Text

/// The forms of pictures that are read.
public enum PictureFormat: String, Sendable, Hashable {
  /// JPEG
  case jpeg
  /// PNG
  case png
  /// WebP
  case webP
  /// GIF
  case gif

  /// How file names end.
  public var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .png: "png"
    case .webP: "webp"
    case .gif: "gif"
    }
  }

  /// The form that the first bytes of a file tell, whatever its name says.
  public init?(signature bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: Array("GIF8".utf8)) {
      self = .gif
    } else if bytes.count > 15, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) {
      self = .webP
    } else {
      return nil
    }
  }

  /// Whether the name of a file says that it is a picture of one of the forms.
  public static func isNamed(_ path: String) -> Bool {
    let ending = path.utf8.lastIndex(of: 0x2E).map { path[path.index(after: $0)...].lowercased() } ?? ""
    return ["png", "gif", "jpg", "jpeg", "webp"].contains(ending)
  }
}
