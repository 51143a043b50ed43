import Foundation
import Synchronization

/// A server of this machine that answers what it was told to, one request a connection.
final class TestServer: Sendable {
  /// What it answers to one path.
  struct Answer: Sendable {
    var status = "200 OK"
    var headers: [String] = []
    var body: [UInt8] = []
    /// The length that it announces; nil for none.
    var length: Int?
    /// Whether it announces the length of the body.
    var tellsLength = true
  }

  /// The program that fetches, where it is installed.
  static let curl: String? = ["/usr/bin/curl", "/usr/local/bin/curl"].first { (path: String) in
    access(path, X_OK) == 0
  }

  let port: Int
  private let descriptor: Int32
  private let asked = Mutex<[String]>([])

  /// The paths that were asked for.
  var requests: [String] { asked.withLock { $0 } }

  /// A server on a port of its own.
  init(_ answers: @escaping @Sendable (Int) -> [String: Answer]) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw CocoaError(.fileNoSuchFile) }
    self.descriptor = descriptor
    port = Int(UInt16(bigEndian: address.sin_port))
    let table = answers(port)
    Thread { [weak self] in
      while true {
        let client = accept(descriptor, nil, nil)
        guard client >= 0, let server = self else { return }
        server.serve(client, table)
      }
    }.start()
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  private func serve(_ client: Int32, _ table: [String: Answer]) {
    defer { close(client) }
    var head: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
      let count = read(client, &piece, piece.count)
      guard count > 0 else { return }
      head += piece[..<count]
    }
    let path = String(decoding: head, as: UTF8.self).split(separator: " ").dropFirst().first.map(String.init) ?? ""
    asked.withLock { $0.append(path) }
    let answer = table[path] ?? Answer(status: "404 Not Found")
    var lines = ["HTTP/1.1 \(answer.status)", "Connection: close"] + answer.headers
    if answer.tellsLength { lines.append("Content-Length: \(answer.length ?? answer.body.count)") }
    let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + answer.body
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(client, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}
