import Foundation
import Text

/// A connection to a server over TCP, in lines.
final class SMTPConnection {
  private let server: ServerAddress
  private let seconds: Int
  private let descriptor: Int32
  private var received: [UInt8] = []

  /// The longest line that is believed.
  private static let longestLine = 4096

  /// Connects.
  /// - Parameter seconds: how long each step may take.
  init(to server: ServerAddress, seconds: Int) throws(SMTPFailure) {
    self.server = server
    self.seconds = seconds
    descriptor = try Self.connect(to: server, seconds: seconds)
  }

  deinit {
    close(descriptor)
  }

  /// Sends bytes as they are.
  func send(_ bytes: [UInt8]) throws(SMTPFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw failure(errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// The next line without its end.
  func line() throws(SMTPFailure) -> String {
    while true {
      if let end = received.firstIndex(of: 10) {
        let line = received[..<end]
        received.removeFirst(end + 1)
        return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
      }
      guard received.count < Self.longestLine else {
        throw .noMailServer(server, said: String(decoding: received.prefix(60), as: UTF8.self))
      }
      var chunk = [UInt8](repeating: 0, count: 1024)
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count >= 0 else { throw failure(errno) }
      guard count > 0 else { throw .closed(server) }
      received += chunk[..<count]
    }
  }

  private func failure(_ code: Int32) -> SMTPFailure {
    code == EAGAIN || code == EWOULDBLOCK ? .silence(server, seconds: seconds) : .closed(server)
  }

  // MARK: Connecting

  private static func connect(to server: ServerAddress, seconds: Int) throws(SMTPFailure) -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(server.host, String(server.port), &hints, &found) == 0, let list = found else {
      throw .unknownHost(server.host)
    }
    defer { freeaddrinfo(list) }
    var code = ECONNREFUSED
    var next: UnsafeMutablePointer<addrinfo>? = list
    while let address = next {
      let candidate = socket(address.pointee.ai_family, address.pointee.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
      if candidate >= 0 {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(candidate, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(candidate, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        if Glibc.connect(candidate, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 { return candidate }
        code = errno
        close(candidate)
      }
      next = address.pointee.ai_next
    }
    throw code == EINPROGRESS ? .silence(server, seconds: seconds) : .unreachable(server, code: code)
  }
}
