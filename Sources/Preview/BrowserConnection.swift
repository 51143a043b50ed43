import FlyingSocks
import Foundation

/// A connection with a browser: request after request, each with its answer.
struct BrowserConnection {
  private static let pieceSize = 64 << 10

  private let socket: AsyncSocket
  private let desk: PreviewDesk
  /// What came and was not used yet.
  private var received: [UInt8] = []

  /// A connection that has just been opened.
  init(_ socket: AsyncSocket, desk: PreviewDesk) {
    self.socket = socket
    self.desk = desk
  }

  /// Serves until the browser has gone, or sends what is no request.
  /// - Parameters:
  ///   - works: called when a whole request has come.
  ///   - waits: called when the next one is awaited.
  /// - Throws: what the system refused.
  mutating func serve(works: () async -> Void, waits: () async -> Void) async throws {
    while let bytes = try await nextHead() {
      guard bytes.count <= RequestHead.longest else {
        return try await send(.text(431, "This request is too long."), keeps: false)
      }
      guard let head = RequestHead(bytes) else {
        return try await send(.text(400, "This is no request."), keeps: false)
      }
      let form = try await body(of: head)
      await works()
      let keeps = head.keepsConnection && form != nil
      let response = await desk.response(to: head.request) { form }
      try await send(response, keeps: keeps, withBody: head.request.method != "HEAD")
      guard keeps, response.body.count != nil else { return }
      await waits()
    }
  }

  /// The bytes before the next empty line; nil when the browser has gone. Too many when there is none.
  private mutating func nextHead() async throws -> [UInt8]? {
    var looked = 0
    while true {
      if let end = headEnd(from: looked) {
        defer { received.removeFirst(end.after) }
        return Array(received[..<end.before])
      }
      if received.count > RequestHead.longest { return received }
      looked = max(0, received.count - 2)
      guard try await receive() else { return nil }
    }
  }

  /// Where the empty line begins and ends that ends a head.
  private func headEnd(from start: Int) -> (before: Int, after: Int)? {
    for index in received.indices.dropFirst(start) where received[index] == UInt8(ascii: "\n") {
      let rest = received[(index + 1)...]
      if rest.first == UInt8(ascii: "\n") { return (index, index + 2) }
      if rest.starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) { return (index, index + 3) }
    }
    return nil
  }

  /// The body of a request; nil when it is longer than any form, or of unknown length.
  private mutating func body(of head: RequestHead) async throws -> String? {
    guard let count = head.bodyCount, count <= PreviewDesk.longestForm else { return nil }
    while received.count < count {
      guard try await receive() else { return nil }
    }
    defer { received.removeFirst(count) }
    return String(decoding: received[..<count], as: UTF8.self)
  }

  /// Waits for more; false when no more comes.
  private mutating func receive() async throws -> Bool {
    do {
      received += try await socket.read(atMost: 4096)
      return true
    } catch SocketError.disconnected {
      return false
    }
  }

  private func send(_ response: FileResponse, keeps: Bool, withBody: Bool = true) async throws {
    var data = Data(response.head(keepsConnection: keeps).utf8)
    guard withBody else { return try await socket.write(data) }
    switch response.body {
    case .bytes(let bytes):
      data += bytes
      try await socket.write(data)
    case .file(let file):
      try await socket.write(data)
      for offset in stride(from: 0, to: file.count, by: Self.pieceSize) {
        let bytes = file.bytes(at: offset, limit: Self.pieceSize)
        // Somebody has shortened the file: what was promised cannot be sent.
        guard bytes.count == min(Self.pieceSize, file.count - offset) else { throw SocketError.disconnected }
        try await socket.write(Data(bytes))
      }
    case .events(let stream):
      try await socket.write(data)
      for await piece in stream { try await socket.write(Data(piece)) }
    }
  }
}
