import Text

/// The words of all pages: for each form where it stands, chunk by chunk.
struct WordTable: Sendable {
  /// The forms, in the order of the chunks.
  private(set) var forms = FormTable()
  private let chunks: [WordChunk]
  /// The forms of the chunks that are the same form, one after another: where those of each form begin.
  private var bounds: [Int] = []
  /// The chunk and the number of the form in it.
  private var members: [(chunk: Int32, form: Int32)] = []
  private var counts: [Int] = []

  /// - Parameter chunks: all of them, in the order of their pages.
  init(_ chunks: [WordChunk]) {
    self.chunks = chunks
    var numbers: [[Int32]] = []
    for chunk in chunks {
      chunk.bytes.withUnsafeBufferPointer { bytes in
        numbers.append(
          (0..<chunk.formCount).map { form in
            let letters = bytes[chunk.formStarts[form]..<chunk.formEnds[form]]
            return Int32(forms.number(of: UnsafeBufferPointer(rebasing: letters)))
          })
      }
    }
    var sizes = [Int](repeating: 0, count: forms.count)
    counts = sizes
    for (chunk, numbers) in zip(chunks, numbers) {
      for (form, number) in numbers.enumerated() {
        sizes[Int(number)] += 1
        counts[Int(number)] += chunk.counts[form]
      }
    }
    var sum = 0
    for size in sizes {
      bounds.append(sum)
      sum += size
    }
    bounds.append(sum)
    var next = bounds
    members = [(Int32, Int32)](repeating: (0, 0), count: sum)
    for (chunk, numbers) in numbers.enumerated() {
      for (form, number) in numbers.enumerated() {
        members[next[Int(number)]] = (Int32(chunk), Int32(form))
        next[Int(number)] += 1
      }
    }
  }

  /// How often a form occurs.
  func count(of form: Int) -> Int { counts[form] }

  /// Reads the occurrences of a form in their order.
  func read(_ form: Int, _ receive: (_ document: Int, _ place: Int, _ weight: WordWeight) -> Void) {
    for member in members[bounds[form]..<bounds[form + 1]] {
      let chunk = Int(member.chunk)
      chunks[chunk].read(Int(member.form), first: chunk * WordChunk.pageCount, receive)
    }
  }
}
