import FlyingSocks
import Glibc

/// A web server for one person: it shows a site at `http://127.0.0.1:PORT/`, and to nobody but the browsers on this
/// machine.
public struct PreviewServer: Sendable {
  /// What answers.
  public let desk: PreviewDesk
  /// How often browsers that listen are told that the server is still there.
  static let pause = Duration.seconds(15)
  /// The connections of browsers.
  let connections: OpenConnections

  /// A server.
  public init(_ desk: PreviewDesk) {
    self.init(desk, limits: ConnectionLimits())
  }

  /// A server with other limits.
  init(_ desk: PreviewDesk, limits: ConnectionLimits) {
    self.desk = desk
    connections = OpenConnections(limits: limits)
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter started: Called once, when the server answers.
  /// - Throws: why it could not start.
  public func run(started: @escaping @Sendable () -> Void = {}) async throws(PreviewError) {
    var refusal: PreviewError?
    do {
      try await serve(started: started)
    } catch is CancellationError {
      // The end that was wished for.
    } catch {
      if !Task.isCancelled { refusal = failure(error) }
    }
    await connections.closeAll()
    if let refusal { throw refusal }
  }

  private func serve(started: @escaping @Sendable () -> Void) async throws {
    let pool = SocketPool<ePoll>.ePoll()
    try await pool.prepare()
    let listener = try AsyncSocket(socket: listening(), pool: pool)
    defer { try? listener.close() }
    try await withThrowingTaskGroup { group in
      group.addTask { try await pool.run() }
      group.addTask {
        started()
        while true { try await open(listener) }
      }
      group.addTask {
        while true {
          try await Task.sleep(for: Self.pause)
          await desk.session.ping()
          await connections.closeIdle()
        }
      }
      for try await _ in group {}
    }
  }

  /// A socket that takes connections of this machine.
  private func listening() throws -> Socket {
    let socket = try Socket(domain: Int32(AF_INET))
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: desk.port))
    try socket.listen()
    return socket
  }

  /// Takes one connection, and serves it beside the others.
  private func open(_ listener: AsyncSocket) async throws {
    let socket: AsyncSocket
    do {
      socket = try await listener.accept()
    } catch SocketError.failed(_, let number, _) where [ECONNABORTED, EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(number)
    {
      // It passes, or the browser asks again.
      return try await Task.sleep(for: .milliseconds(100))
    }
    await connections.open { [connections, desk] number in
      var connection = BrowserConnection(socket, desk: desk)
      // Whoever goes away in the middle of an answer does no harm.
      try? await connection.serve(
        works: { await connections.works(number) }, waits: { await connections.waits(number) })
      try? socket.close()
    }
  }

  private func failure(_ error: any Error) -> PreviewError {
    switch error as? SocketError {
    case .failed(_, EADDRINUSE, _): .portBusy(desk.port)
    case .failed(_, EACCES, _): .portForbidden(desk.port)
    case .failed(_, _, let message): .refused(desk.port, reason: message)
    default: .refused(desk.port, reason: "\(error)")
    }
  }
}
