import Testing

@testable import Search

struct PostingsTests {
  private struct Occurrence: Equatable {
    let document: Int
    let place: Int
    let weight: WordWeight
  }

  private func add(_ occurrence: Occurrence, of word: String, to postings: inout Postings) {
    var word = word
    word.withUTF8 {
      postings.add($0, document: occurrence.document, place: occurrence.place, weight: occurrence.weight)
    }
  }

  @Test func `each word gives back what was added, in its order`() {
    var postings = Postings()
    var expected: [[Occurrence]] = Array(repeating: [], count: 7)
    let weights: [WordWeight] = [.body, .heading, .keyword, .title]
    // Rare words and frequent ones, close together and far apart, so that numbers and pieces of every size occur.
    for step in 0..<20_000 {
      let word = [0, 0, 0, 1, 0, 2, 1, 3, 0, 4][step % 10] + (step % 6_007 == 5 ? 2 : 0)
      let occurrence = Occurrence(
        document: step / 90 * (step > 15_000 ? 70_000 : 1), place: step % 90 * (word == 2 ? 5_000_000 : 3),
        weight: weights[step % 4])
      add(occurrence, of: "mot\(word)", to: &postings)
      expected[word].append(occurrence)
    }
    let chunk = WordChunk(postings)
    for (word, expected) in expected.enumerated() where !expected.isEmpty {
      guard let form = (0..<postings.forms.count).first(where: { postings.forms[$0].elementsEqual("mot\(word)".utf8) })
      else {
        Issue.record("mot\(word) is missing")
        continue
      }
      var found: [Occurrence] = []
      chunk.read(form, first: 0) { found.append(Occurrence(document: $0, place: $1, weight: $2)) }
      #expect(found == expected)
      #expect(chunk.counts[form] == expected.count)
    }
  }

  @Test func `a place that went back counts as the last one`() {
    var postings = Postings()
    add(Occurrence(document: 0, place: 9, weight: .body), of: "a", to: &postings)
    add(Occurrence(document: 0, place: 4, weight: .title), of: "a", to: &postings)
    var found: [Int] = []
    WordChunk(postings).read(0, first: 0) { found.append($1 + 100 * Int($2.rawValue)) }
    #expect(found == [9, 309])
  }
}
