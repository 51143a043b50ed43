extension FileResponse {
  private static let phrases = [
    200: "OK", 303: "See Other", 307: "Temporary Redirect", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 431: "Request Header Fields Too Large", 503: "Service Unavailable",
  ]

  /// What is sent before the body (RFC 9112 sections 4 and 5), the empty line included.
  func head(keepsConnection: Bool) -> String {
    var lines = [
      "HTTP/1.1 \(status) \(Self.phrases[status] ?? "")", "Content-Type: \(type)", "Cache-Control: no-store",
      "X-Content-Type-Options: nosniff",
    ]
    if let count = body.count { lines.append("Content-Length: \(count)") }
    // Nothing that came with a request begins a line of its own.
    if let location, location.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { lines.append("Location: \(location)") }
    if status == 405 { lines.append("Allow: GET, HEAD") }
    if !keepsConnection || body.count == nil { lines.append("Connection: close") }
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }
}
