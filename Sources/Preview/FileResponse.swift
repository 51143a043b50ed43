/// What the server answers.
public struct FileResponse: Sendable {
  /// What comes after the header.
  public enum Body: Sendable {
    /// Bytes in memory.
    case bytes([UInt8])
    /// A file, as many bytes as it had when it was opened.
    case file(SiteFile)
    /// Pieces that come as long as the browser listens.
    case events(AsyncStream<[UInt8]>)

    /// How many bytes; nil when nobody knows yet.
    public var count: Int? {
      switch self {
      case .bytes(let bytes): bytes.count
      case .file(let file): file.count
      case .events: nil
      }
    }
  }

  /// The status code (RFC 9110 section 15).
  public let status: Int
  /// The media type, with its charset where it is text.
  public let type: String
  /// Where to go instead.
  public let location: String?
  /// What comes after the header; a `HEAD` request is told its length only.
  public let body: Body

  /// An answer.
  init(_ status: Int, type: String, location: String? = nil, body: Body) {
    self.status = status
    self.type = type
    self.location = location
    self.body = body
  }

  /// An answer in a few words, for the person who looks at the browser.
  static func text(_ status: Int, _ text: String, location: String? = nil) -> FileResponse {
    FileResponse(
      status, type: MediaType.plainText, location: location, body: .bytes(Array((text + "\n").utf8)))
  }
}
