import Text

/// A preview at work: it makes plans one after the other, and tells the browsers that listen.
public actor PreviewSession {
  /// What is shown.
  public private(set) var state: PreviewState
  /// Tells this run of the program from others, in the versions that browsers are told.
  nonisolated let run: String

  private let plan: @Sendable (PreviewOrder, _ changed: Set<String>) async -> PreviewPlan
  private var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
  private var lastListener = 0
  private var lastPlan: Task<Void, Never>?

  /// A session that shows nothing yet.
  /// - Parameters:
  ///   - run: differs from one run of the program to the next.
  ///   - plan: makes a site from what the files are at the time of the call; it is told which may have changed since
  ///     the last call, by path from the project's root, none when anything may have.
  public init(
    _ order: PreviewOrder, run: String,
    plan: @escaping @Sendable (PreviewOrder, _ changed: Set<String>) async -> PreviewPlan
  ) {
    state = PreviewState(order)
    self.run = run
    self.plan = plan
  }

  /// Plans the site anew; returns when it is there to be shown.
  /// - Parameter changed: the files that changed, by path from the project's root.
  public func refresh(changed: Set<String> = []) async {
    let earlier = lastPlan
    let task = Task {
      await earlier?.value
      let made = await plan(state.order, changed)
      take(made, changed: changed)
    }
    lastPlan = task
    await task.value
  }

  /// Shows the site of another moment, or with or without drafts.
  /// - Parameter moment: nil for now.
  public func show(moment: InstantInput?, drafts: Bool) async {
    state.want(moment: moment, drafts: drafts)
    await refresh()
  }

  /// The server-sent events for one browser (WHATWG HTML section 9.2), the present version first.
  func events() -> AsyncStream<[UInt8]> {
    // A browser that does not read for long needs the last of them only.
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
    lastListener += 1
    let number = lastListener
    listeners[number] = continuation
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    continuation.yield(event("version"))
    return stream
  }

  /// Says something to every browser, so that connections that nobody holds any more are found.
  func ping() {
    for listener in listeners.values { listener.yield(Array(": ping\n\n".utf8)) }
  }

  /// Whether a browser listens.
  public var isHeard: Bool { !listeners.isEmpty }

  /// The version that browsers are told.
  nonisolated func version(of state: PreviewState) -> String { version(state.version) }

  private nonisolated func version(_ number: Int) -> String { "\(run).\(number)" }

  private func take(_ made: PreviewPlan, changed: Set<String>) {
    guard let change = state.take(made, changed: changed) else { return }
    let event = event(change == .styles ? "styles" : "version")
    for listener in listeners.values { listener.yield(event) }
  }

  /// The present version, and the oldest one whose pages can be brought up to date without loading them again.
  private func event(_ name: String) -> [UInt8] {
    Array("event: \(name)\ndata: \(version(of: state)) \(version(state.oldestExchangeable))\n\n".utf8)
  }

  private func forget(_ number: Int) {
    listeners[number] = nil
  }
}
