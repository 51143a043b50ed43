import Foundation
import Glibc

/// A client that sends what it likes, byte for byte, to a server on the loopback.
final class RawClient: Sendable {
  private let descriptor: Int32

  /// Connects; nil when nobody listens.
  init?(port: UInt16) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    // A server that hangs fails the test instead of holding it.
    var patience = timeval(tv_sec: 600, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let descriptor = descriptor
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    if !isConnected { return nil }
  }

  deinit { close(descriptor) }

  /// Sends bytes, as many as the server takes.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// What the server sends after a whole request until it closes; nil when it does not.
  static func answer(to request: String, port: UInt16) async -> String? {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        guard let client = RawClient(port: port) else { return continuation.resume(returning: nil) }
        client.send(request)
        shutdown(client.descriptor, Int32(SHUT_WR))
        continuation.resume(returning: client.rest())
      }
    }
  }

  private func rest() -> String? {
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      // A server that closes without having read everything resets the connection.
      if count < 0, errno != ECONNRESET { return nil }
      if count <= 0 { return String(decoding: answer, as: UTF8.self) }
      answer += buffer[..<count]
    }
  }

  /// What has come by now, and was not asked for yet.
  var received: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  /// Whether the server has closed the connection.
  var isClosed: Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    return count == 0 || count < 0 && errno == ECONNRESET
  }
}
