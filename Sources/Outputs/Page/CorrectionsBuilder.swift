import Content

/// Makes the corrections of a page, the latest first.
struct CorrectionsBuilder {
  /// The latest first; of one moment the one that was written last.
  let latest: [Correction]
  private let words: Interface

  init(_ corrections: [Correction], words: Interface) {
    self.words = words
    latest = corrections.enumerated().sorted { left, right in
      left.element.date.instant == right.element.date.instant
        ? left.offset > right.offset : left.element.date > right.element.date
    }.map(\.element)
  }

  var views: [CorrectionView] {
    latest.map {
      CorrectionView(
        typeLabel: words[$0.sort.rawValue], date: words.moment($0.date), iso: $0.date.iso, text: $0.text)
    }
  }

  /// That there are some, in one line; empty when there are none.
  var note: String {
    guard let last = latest.first else { return "" }
    let pattern = last.sort == .withdrawal ? "withdrawn_on" : "corrected_on"
    return words.text(pattern, ["date": words.date(last.date.date)])
  }
}
