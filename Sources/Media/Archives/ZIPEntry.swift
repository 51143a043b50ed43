/// A file that goes into a ZIP archive.
public struct ZIPEntry: Sendable {
  /// The name inside the archive, with `/` between folders.
  public let path: String
  /// Where the bytes come from.
  public let content: FileContent

  /// A file that is packed from memory.
  public init(_ path: String, bytes: [UInt8]) {
    self.path = path
    content = .bytes(bytes)
  }

  /// A file that is packed from the disk.
  /// - Parameter file: a path of this machine.
  public init(_ path: String, file: String) {
    self.path = path
    content = .file(file)
  }

  /// Whether squeezing would only cost time: pictures, sound, video and archives are squeezed already.
  var isDense: Bool {
    let ending = path.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    return [
      "jpg", "jpeg", "png", "webp", "gif", "avif", "heic", "mp4", "webm", "mov", "mp3", "m4a", "ogg", "opus", "zip",
      "gz", "xz", "woff", "woff2", "docx", "odt", "pptx", "odp", "xlsx", "ods", "epub",
    ].contains(ending)
  }
}
