/// The candidate that `word` was probably meant to be: the nearest by edit distance, counting a swap of two
/// neighbours as one edit, when it is at most a third of the word away; nil when none is near.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, word.count / 3)
  var best: (distance: Int, word: String)?
  for candidate in candidates {
    guard abs(candidate.count - word.count) <= limit else { continue }
    let distance = editDistance(Array(word.lowercased()), Array(candidate.lowercased()))
    guard distance <= limit else { continue }
    if let found = best, (found.distance, found.word) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.word
}

/// Optimal string alignment distance.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty else { return right.count }
  guard !right.isEmpty else { return left.count }
  var previous: [Int] = []
  var current = Array(0...right.count)
  for row in 1...left.count {
    let before = previous
    previous = current
    current[0] = row
    for column in 1...right.count {
      let change = left[row - 1] == right[column - 1] ? 0 : 1
      current[column] = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change)
      let isSwap =
        row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
      if isSwap { current[column] = min(current[column], before[column - 2] + 1) }
    }
  }
  return current[right.count]
}
