import Glibc
import Text

/// The stems of the forms of an index, and their order.
struct StemTable: Sendable {
  /// The forms in the order of their stems, then their own.
  let order: [UInt32]
  /// The letters of all stems, one after another.
  private let letters: [UInt8]
  /// Where those of each form's stem begin, and where the last ones end.
  private let starts: [UInt32]

  /// A form, and the first eight letters of its stem as a number that grows with them.
  private struct Key {
    let head: UInt64
    let form: UInt32
  }

  init(of words: WordTable, _ language: Language) {
    let stemmer = Stemmer(language)
    var letters = Run<UInt8>(capacity: 1 << 12)
    var starts: [UInt32] = [0]
    starts.reserveCapacity(words.count + 1)
    for form in 0..<words.count {
      words[form].withUnsafeBufferPointer { stemmer.stem($0, into: &letters) }
      starts.append(UInt32(letters.count))
    }
    self.letters = Array(letters.values)
    self.starts = starts
    order = Self.order(letters.values, starts, words)
  }

  private static func order(
    _ letters: UnsafeBufferPointer<UInt8>, _ starts: [UInt32], _ words: WordTable
  ) -> [UInt32] {
    func stem(_ form: UInt32) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: letters[Int(starts[Int(form)])..<Int(starts[Int(form) + 1])])
    }
    let keys = (0..<UInt32(words.count)).map { form in
      let stem = stem(form)
      return Key(head: EightBytes(padding: stem, at: 0).word.byteSwapped, form: form)
    }
    return keys.sorted { left, right in
      if left.head != right.head { return left.head < right.head }
      let stems = compare(stem(left.form), stem(right.form))
      if stems != 0 { return stems < 0 }
      return words[Int(left.form)].withUnsafeBufferPointer { left in
        words[Int(right.form)].withUnsafeBufferPointer { compare(left, $0) < 0 }
      }
    }.map(\.form)
  }

  /// Negative when the first comes before the second in the order of their bytes, 0 when they are the same.
  private static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = left.baseAddress, let second = right.baseAddress else { return left.count - right.count }
    let common = Int(memcmp(first, second, min(left.count, right.count)))
    return common == 0 ? left.count - right.count : common
  }

  /// The stem of a form.
  subscript(form: UInt32) -> ArraySlice<UInt8> { letters[Int(starts[Int(form)])..<Int(starts[Int(form) + 1])] }

  /// Whether a form has another stem than the one before it in the order.
  func isNew(_ place: Int) -> Bool { place == 0 || self[order[place]] != self[order[place - 1]] }
}
