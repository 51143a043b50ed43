/// The words of all pages, with one number for each form.
struct JoinedWords {
  private(set) var forms: FormTable
  private var stretches: [(words: IndexedWords, numbers: [Int])] = []

  init(_ stretches: [IndexedWords]) {
    forms = FormTable()
    for words in stretches {
      var numbers: [Int] = []
      numbers.reserveCapacity(words.forms.count)
      for form in 0..<words.forms.count {
        numbers.append(words.forms[form].withUnsafeBufferPointer { forms.number(of: $0) })
      }
      self.stretches.append((words, numbers))
    }
  }

  /// All occurrences, those of a form together, and where those of each form begin.
  func occurrences() -> (occurrences: [Occurrence], starts: [Int]) {
    var starts = [Int](repeating: 0, count: forms.count + 1)
    for (words, numbers) in stretches {
      for token in words.tokens where !token.isSign { starts[numbers[token.form] + 1] += 1 }
    }
    for form in 0..<forms.count { starts[form + 1] += starts[form] }
    var next = starts
    var occurrences = [Occurrence](repeating: .none, count: starts[forms.count])
    var document = 0
    for (words, numbers) in stretches {
      for page in 0..<(words.starts.count - 1) {
        var (place, weight) = (0, WordWeight.body)
        for token in words.tokens[words.starts[page]..<words.starts[page + 1]] {
          if token.isSign {
            // What stands before and behind is never one phrase.
            place += 2
            weight = WordWeight(rawValue: UInt8(token - IndexedWords.firstSign)) ?? .body
            continue
          }
          let form = numbers[token.form]
          occurrences[next[form]] = Occurrence(
            document: document, place: token.isWhole ? max(0, place - 1) : place, weight: weight)
          next[form] += 1
          if !token.isWhole { place += 1 }
        }
        document += 1
      }
    }
    return (occurrences, starts)
  }
}

extension IndexedWords.Token {
  fileprivate var isSign: Bool { self >= IndexedWords.firstSign && self & IndexedWords.wholeBit == 0 }
  fileprivate var isWhole: Bool { self & IndexedWords.wholeBit != 0 }
  fileprivate var form: Int { Int(self & ~IndexedWords.wholeBit) }
}
