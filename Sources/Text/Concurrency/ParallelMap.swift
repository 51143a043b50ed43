/// Applies `transform` to every element on several cores and gives the results in the order of the elements.
///
/// Workers take runs of elements that follow each other, the next one when they are done with the last: one task a
/// worker, not one an element, none waits for another's slow ones, and the same result whatever the number of workers.
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
  let length = max(1, min(64, elements.count / (workers * 16)))
  let counter = WorkCounter(count: (elements.count + length - 1) / length)
  let parts = await withTaskGroup(of: [(run: Int, values: [Value])].self) { group in
    for worker in 0..<workers {
      group.addTask {
        var done: [(run: Int, values: [Value])] = []
        while let run = counter.next() {
          let start = run * length
          growHeapAhead()
          if worker == 0 { progress?(start) }
          done.append((run, elements[start..<min(start + length, elements.count)].map(transform)))
        }
        return done
      }
    }
    var parts: [[Value]] = Array(repeating: [], count: (elements.count + length - 1) / length)
    for await done in group {
      for (run, values) in done { parts[run] = values }
    }
    return parts
  }
  var values: [Value] = []
  values.reserveCapacity(elements.count)
  for part in parts { values += part }
  return values
}
