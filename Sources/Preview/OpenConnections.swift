/// The connections of a server: no more than its limits say.
///
/// When there are too many, the one that has waited longest for its request goes: clients that are slow on purpose do
/// not keep out a browser, which asks at once.
actor OpenConnections {
  private struct Connection {
    let task: Task<Void, Never>
    /// Since when it has waited for a whole request; nil while it gets its answer.
    var waitsSince: ContinuousClock.Instant?
  }

  private let limits: ConnectionLimits
  private var connections: [Int: Connection] = [:]
  private var last = 0

  /// No connections.
  init(limits: ConnectionLimits) {
    self.limits = limits
  }

  /// How many wait for a request.
  var waiting: Int { connections.values.count { $0.waitsSince != nil } }

  /// Serves a connection, which waits for its first request. Returns as soon as there was room for it.
  /// - Parameter serve: serves it to its end; gets its number here.
  func open(_ serve: @escaping @Sendable (Int) async -> Void) async {
    if connections.count >= limits.most, let victim = longestWaiting() {
      victim.cancel()
      await victim.value
    }
    last += 1
    let number = last
    let task = Task {
      await serve(number)
      forget(number)
    }
    connections[number] = Connection(task: task, waitsSince: .now)
  }

  /// A whole request has come.
  func works(_ number: Int) { connections[number]?.waitsSince = nil }

  /// The answer is sent, and the next request awaited.
  func waits(_ number: Int) { connections[number]?.waitsSince = .now }

  /// Closes what has waited for too long at a moment.
  func closeIdle(at now: ContinuousClock.Instant = .now) {
    for connection in connections.values {
      if let start = connection.waitsSince, now - start >= limits.longestWait { connection.task.cancel() }
    }
  }

  /// Closes all of them; returns when that is done.
  func closeAll() async {
    let tasks = connections.values.map(\.task)
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
  }

  private func longestWaiting() -> Task<Void, Never>? {
    let waiting = connections.values.compactMap { connection in
      connection.waitsSince.map { (since: $0, task: connection.task) }
    }
    let first = waiting.min { $0.since < $1.since }
    return first?.task ?? connections.min { $0.key < $1.key }?.value.task
  }

  private func forget(_ number: Int) { connections[number] = nil }
}
