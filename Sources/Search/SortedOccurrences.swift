/// The occurrences of all forms of a chunk, form by form, each in the order of reading.
struct SortedOccurrences: ~Copyable {
  /// A word that was read.
  struct Entry: BitwiseCopyable {
    /// Its number.
    let form: UInt32
    let occurrence: Occurrence
  }

  private var occurrences = Run<Occurrence>(capacity: 1 << 12)
  /// Where those of each form end.
  private var ends = Run<UInt32>(capacity: 1 << 12)

  /// Sorts the words of a chunk.
  /// - Parameters:
  ///   - entries: in the order of reading.
  ///   - forms: how many forms there are.
  mutating func sort(_ entries: borrowing Run<Entry>, forms: Int) {
    occurrences.stretch(to: entries.count)
    ends.fill(with: 0, count: forms)
    for entry in entries.values { ends[Int(entry.form)] += 1 }
    var sum: UInt32 = 0
    for form in 0..<forms { (ends[form], sum) = (sum, sum + ends[form]) }
    // Where those of a form begin becomes where they end.
    for entry in entries.values {
      let form = Int(entry.form)
      occurrences[Int(ends[form])] = entry.occurrence
      ends[form] += 1
    }
  }

  /// Those of a form.
  subscript(form: Int) -> UnsafeBufferPointer<Occurrence> {
    let start = form == 0 ? 0 : Int(ends[form - 1])
    return UnsafeBufferPointer(rebasing: occurrences.values[start..<Int(ends[form])])
  }
}
