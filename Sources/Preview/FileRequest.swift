/// What a browser asks for.
public struct FileRequest: Sendable, Hashable {
  /// The method: `GET`, `HEAD`, …
  public let method: String
  /// The path as it came, percent-encoded, without the query.
  public let path: String
  /// The query as it came, without the question mark.
  public let query: String
  /// The `Host` header.
  public let host: String?
  /// The `Origin` header: the site of the page that sends a form.
  public let origin: String?

  /// A request.
  public init(_ method: String = "GET", _ path: String, query: String = "", host: String?, origin: String? = nil) {
    self.method = method
    self.path = path
    self.query = query
    self.host = host
    self.origin = origin
  }
}
