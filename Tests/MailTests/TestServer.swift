import Foundation
import Synchronization

/// A mail server for one conversation, on this machine, in the test's own process.
final class TestServer: Sendable {
  /// What the server answers.
  struct Answers: Sendable {
    var greeting = "220 test"
    var hello = "250-test\r\n250 8BITMIME"
    var sender = "250 ok"
    var recipient = "250 ok"
    var end = "250 taken"
    var isSilent = false
  }

  let port: Int
  private let descriptor: Int32
  private let answers: Answers
  private let lines = Mutex<[String]>([])
  private let message = Mutex<[UInt8]>([])

  init(_ answers: Answers = Answers()) throws {
    self.answers = answers
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = descriptor
    let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) == 0 && listen(listener, 1) == 0 && getsockname(listener, address, &size) == 0
      }
    }
    guard isOpen else { throw POSIXError(.EADDRINUSE) }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit {
    close(descriptor)
  }

  /// The commands that came.
  var commands: [String] { lines.withLock { $0 } }
  /// The message that came, without stuffing.
  var received: [UInt8] { message.withLock { $0 } }

  /// Answers one client in a thread of its own.
  func start() {
    Thread.detachNewThread { self.serve() }
  }

  private func serve() {
    let client = accept(descriptor, nil, nil)
    guard client >= 0 else { return }
    defer { close(client) }
    if answers.isSilent {
      _ = line(client)
      return
    }
    say(answers.greeting, client)
    while let command = line(client) {
      lines.withLock { $0.append(command) }
      switch command.prefix(4) {
      case "EHLO": say(answers.hello, client)
      case "HELO": say("250 test", client)
      case "MAIL": say(answers.sender, client)
      case "RCPT": say(answers.recipient, client)
      case "DATA":
        say("354 go", client)
        take(client)
        say(answers.end, client)
      default: return
      }
    }
  }

  private func take(_ client: Int32) {
    while let line = line(client), line != "." {
      let text = line.hasPrefix(".") ? String(line.dropFirst()) : line
      message.withLock { $0 += Array((text + "\r\n").utf8) }
    }
  }

  private func line(_ client: Int32) -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while recv(client, &byte, 1, 0) == 1 {
      if byte == 10 { return String(decoding: line.last == 13 ? line.dropLast() : line[...], as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }

  private func say(_ text: String, _ client: Int32) {
    let bytes = Array((text + "\r\n").utf8)
    _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }
}
