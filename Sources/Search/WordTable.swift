/// The words of all pages: for each form where it stands, chunk by chunk.
struct WordTable: Sendable {
  /// Where a form stands on the pages of one chunk.
  struct Member: Sendable, BitwiseCopyable {
    let chunk: UInt32
    /// The place of its posting there.
    let posting: UInt32
  }

  private let chunks: [WordChunk]
  /// The letters of all forms, one after another, in the order of the chunks.
  private let letters: [UInt8]
  /// Where those of each form begin, and where the last ones end.
  private let starts: [UInt32]
  /// How often each form occurs.
  private let counts: [UInt32]
  /// Chunk by chunk where each form stands, one form after another.
  private let members: [Member]
  /// Where those of each form begin, and where the last ones end.
  private let bounds: [UInt32]

  /// - Parameter chunks: all of them, in the order of their pages.
  init(_ chunks: [WordChunk]) {
    self.chunks = chunks
    var forms = FormTable()
    // The forms of all chunks, one chunk after another: their numbers here, and where they stand.
    var numbers = Run<UInt32>(capacity: 1 << 12)
    var all = Run<Member>(capacity: 1 << 12)
    var sizes = Run<UInt32>(capacity: 1 << 12)
    var counts = Run<UInt32>(capacity: 1 << 12)
    for (chunk, words) in chunks.enumerated() {
      words.forms { letters, count, posting in
        let number = forms.number(of: letters)
        if number == sizes.count {
          sizes.append(0)
          counts.append(0)
        }
        sizes[number] += 1
        counts[number] = counts[number] &+ UInt32(truncatingIfNeeded: count)
        numbers.append(UInt32(number))
        all.append(Member(chunk: UInt32(chunk), posting: UInt32(posting)))
      }
    }
    (letters, starts) = forms.letters
    self.counts = Array(counts.values)
    var bounds: [UInt32] = [0]
    bounds.reserveCapacity(sizes.count + 1)
    var sum: UInt32 = 0
    for number in 0..<sizes.count {
      (sizes[number], sum) = (sum, sum + sizes[number])
      bounds.append(sum)
    }
    self.bounds = bounds
    members = Array(unsafeUninitializedCapacity: all.count) { members, count in
      for place in 0..<all.count {
        let number = Int(numbers[place])
        members[Int(sizes[number])] = all[place]
        sizes[number] += 1
      }
      count = all.count
    }
  }

  /// How many forms there are.
  var count: Int { counts.count }

  /// The letters of a form.
  subscript(form: Int) -> ArraySlice<UInt8> { letters[Int(starts[form])..<Int(starts[form + 1])] }

  /// How often a form occurs.
  func count(of form: Int) -> Int { Int(counts[form]) }

  /// Goes through the chunks in which a form stands: the number of the chunk's first page, and the posting.
  @inline(__always)
  func postings(of form: Int, receive: (_ first: Int, _ posting: Posting) -> Void) {
    for member in members[Int(bounds[form])..<Int(bounds[form + 1])] {
      chunks[Int(member.chunk)].bytes.withUnsafeBufferPointer { bytes in
        guard let posting = Posting(bytes, at: Int(member.posting)) else { return }
        receive(Int(member.chunk) * WordChunk.pageCount, posting)
      }
    }
  }
}
