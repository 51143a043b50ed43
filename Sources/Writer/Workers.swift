/// Runs `work` once for each number below `workers`, at the same time, and gives the results in that order.
///
/// The first error stops the others at their next look at `Task.isCancelled`.
func inParallel<Value: Sendable>(
  _ workers: Int, _ work: @escaping @Sendable (_ worker: Int) throws(WriteError) -> Value
) async throws(WriteError) -> [Value] {
  if workers <= 1 { return [try work(0)] }
  let results = await withTaskGroup(of: (Int, Result<Value, WriteError>).self) { group in
    for worker in 0..<workers {
      group.addTask {
        do throws(WriteError) {
          return (worker, .success(try work(worker)))
        } catch {
          return (worker, .failure(error))
        }
      }
    }
    var results: [(Int, Result<Value, WriteError>)] = []
    for await result in group {
      if case .failure = result.1 { group.cancelAll() }
      results.append(result)
    }
    return results
  }
  // A worker that was stopped by another's error says only that it was cancelled: the cause goes first.
  let failures = results.compactMap { result in
    if case .failure(let error) = result.1 { error } else { nil }
  }
  if let cause = failures.first(where: { $0 != .cancelled }) ?? failures.first { throw cause }
  var values: [Value] = []
  for (_, result) in results.sorted(by: { $0.0 < $1.0 }) { values.append(try result.get()) }
  return values
}

/// Runs `work` for each index below `count`, worker `n` of `workers` taking `n`, `n + workers`, …
func forEachIndex(
  below count: Int, workers: Int, _ work: @escaping @Sendable (_ index: Int) throws(WriteError) -> Void
) async throws(WriteError) {
  guard count > 0 else { return }
  let workers = min(workers, count)
  _ = try await inParallel(workers) { (worker) throws(WriteError) -> Void in
    for index in stride(from: worker, to: count, by: workers) {
      try work(index)
    }
  }
}
