/// Media types by file name.
enum MediaType {
  /// Plain text.
  static let plainText = "text/plain; charset=utf-8"

  /// The type of a file, with the charset for text; `application/octet-stream` when the name tells nothing.
  ///
  /// The names are those of the IANA registry (https://www.iana.org/assignments/media-types).
  static func of(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm": return "text/html; charset=utf-8"
    case "css": return "text/css; charset=utf-8"
    case "js", "mjs": return "text/javascript; charset=utf-8"
    case "json", "map": return "application/json; charset=utf-8"
    case "xml", "xsl": return "application/xml; charset=utf-8"
    case "rss": return "application/rss+xml; charset=utf-8"
    case "atom": return "application/atom+xml; charset=utf-8"
    case "ics": return "text/calendar; charset=utf-8"
    case "txt": return plainText
    case "md": return "text/markdown; charset=utf-8"
    case "csv": return "text/csv; charset=utf-8"
    case "vtt": return "text/vtt; charset=utf-8"
    case "webmanifest": return "application/manifest+json; charset=utf-8"
    case "svg": return "image/svg+xml; charset=utf-8"
    case let ending: return binary(ending)
    }
  }

  private static func binary(_ ending: String) -> String {
    switch ending {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "avif": "image/avif"
    case "gif": "image/gif"
    case "ico": "image/vnd.microsoft.icon"
    case "tif", "tiff": "image/tiff"
    case "woff2": "font/woff2"
    case "woff": "font/woff"
    case "ttf": "font/ttf"
    case "otf": "font/otf"
    case "mp3": "audio/mpeg"
    case "m4a": "audio/mp4"
    case "ogg", "oga", "opus": "audio/ogg"
    case "wav": "audio/wav"
    case "flac": "audio/flac"
    case "mp4", "m4v": "video/mp4"
    case "webm": "video/webm"
    case "ogv": "video/ogg"
    case "mov": "video/quicktime"
    case "pdf": "application/pdf"
    case "epub": "application/epub+zip"
    case "zip": "application/zip"
    case "gz": "application/gzip"
    case "wasm": "application/wasm"
    default: "application/octet-stream"
    }
  }
}
