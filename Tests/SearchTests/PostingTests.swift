import Testing

@testable import Search

struct PostingTests {
  private struct Word {
    let form: Int
    let page: Int
    let place: Int
    let weight: WordWeight
  }

  private func postings(_ words: [Word], forms: Int) -> [[KeptPage]] {
    var entries = Run<SortedOccurrences.Entry>(capacity: 0)
    for word in words {
      let occurrence = Occurrence(page: word.page, place: word.place, weight: word.weight)
      entries.append(SortedOccurrences.Entry(form: UInt32(word.form), occurrence: occurrence))
    }
    var sorted = SortedOccurrences()
    sorted.sort(entries, forms: forms)
    var writer = PostingWriter()
    var found: [[KeptPage]] = []
    for form in 0..<forms {
      var bytes = Run<UInt8>(capacity: 0)
      writer.write(sorted[form], into: &bytes)
      found.append(Posting(bytes.values, at: 0).map { KeptPage.pages(of: $0, first: 1_000) } ?? [])
    }
    return found
  }

  @Test func `each word gives back what was read, in its order`() {
    // Rare words and frequent ones, close together and far apart, so that numbers of every size occur.
    let words = (0..<4_000).map { step in
      let form = [0, 0, 0, 1, 0, 2, 1, 3, 0, 4][step % 10] + (step % 3_007 == 5 ? 2 : 0)
      let weight: WordWeight = [.body, .heading, .keyword, .title][form == 0 ? 0 : step / 80 % 4]
      return Word(form: form, page: step / 80, place: step % 80 * (form == 2 ? 40_000 : 3), weight: weight)
    }
    let worths: [WordWeight: Int] = [.body: 1, .heading: 2, .keyword: 3, .title: 8]
    let expected = (0..<7).map { form -> [KeptPage] in
      let own = Dictionary(grouping: words.filter { $0.form == form }, by: \.page)
      return own.sorted { $0.key < $1.key }.map { page, words in
        let worth = words.reduce(0) { $0 + (worths[$1.weight] ?? 0) }
        return KeptPage(
          page: 1_000 + page, level: [2, 4, 8].filter { $0 <= worth }.count, places: words.map(\.place))
      }
    }
    #expect(postings(words, forms: 7) == expected)
    #expect(Set(expected.joined().map(\.level)).isSuperset(of: [2, 3]))
  }

  @Test func `a place that went back counts as the last one`() {
    let words = [Word(form: 0, page: 7, place: 9, weight: .body), Word(form: 0, page: 7, place: 4, weight: .title)]
    #expect(postings(words, forms: 1) == [[KeptPage(page: 1_007, level: 3, places: [9, 9])]])
    let heading = [Word(form: 0, page: 7, place: 0, weight: .heading)]
    #expect(postings(heading, forms: 1) == [[KeptPage(page: 1_007, level: 1, places: [0])]])
  }

  @Test func `a place further than any text goes is the last one`() {
    let words = [Word(form: 0, page: 255, place: 1 << 40, weight: .body)]
    #expect(postings(words, forms: 1) == [[KeptPage(page: 1_255, level: 0, places: [4_194_303])]])
  }
}
