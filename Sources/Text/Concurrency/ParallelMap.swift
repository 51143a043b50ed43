/// Applies `transform` to every element on several cores and gives the results in the order of the elements.
///
/// Worker `n` of `workers` takes elements `n`, `n + workers`, …: one task a worker, not one an element, and the
/// same result whatever the number of workers.
/// - Parameter progress: called now and then with how many elements are done.
public func parallelMap<Element: Sendable, Value: Sendable>(
  _ elements: [Element], workers: Int, progress: (@Sendable (Int) -> Void)? = nil,
  _ transform: @escaping @Sendable (Element) -> Value
) async -> [Value] {
  let workers = max(1, min(workers, elements.count))
  guard workers > 1 else {
    return elements.indices.map { index in
      if index % 256 == 0 { progress?(index) }
      return transform(elements[index])
    }
  }
  let parts = await withTaskGroup(of: (Int, [Value]).self) { group in
    for worker in 0..<workers {
      group.addTask {
        var values: [Value] = []
        values.reserveCapacity(elements.count / workers + 1)
        for index in stride(from: worker, to: elements.count, by: workers) {
          if worker == 0, values.count % 128 == 0 { progress?(index) }
          values.append(transform(elements[index]))
        }
        return (worker, values)
      }
    }
    var parts = [[Value]](repeating: [], count: workers)
    for await (worker, values) in group { parts[worker] = values }
    return parts
  }
  return elements.indices.map { parts[$0 % workers][$0 / workers] }
}
