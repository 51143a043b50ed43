import Content
import Text

/// Everything that has a place in time, by year and month.
public struct Archive: Sendable {
  /// A year.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// The year's page.
    public let permalink: Permalink
    /// The months that hold something, the latest first.
    public let months: [Month]

    /// How much the year holds.
    public var count: Int { months.reduce(0) { $0 + $1.publications.count } }
  }

  /// A month.
  public struct Month: Sendable {
    /// The year.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// The month's page.
    public let permalink: Permalink
    /// Indices of publications, newest first.
    public let publications: [Int]
  }

  /// The years that hold something, the latest first.
  public let years: [Year]
  /// How much there is of each kind, in the order of the kinds.
  public let kinds: [(kind: Kind, count: Int)]

  private let yearsByIndex: [Int: Int]

  /// The year under which the archive has a publication; nil when it has not.
  public func year(of index: Int) -> Int? { yearsByIndex[index] }

  /// How much the archive holds.
  public var count: Int { kinds.reduce(0) { $0 + $1.count } }

  /// Sorts publications that come newest first.
  init(_ publications: [Publication], addresses: AddressBook, language: Language) {
    var byMonth: [MonthKey: [Int]] = [:]
    var byKind: [Kind: Int] = [:]
    var yearsByIndex: [Int: Int] = [:]
    for publication in publications {
      guard let date = publication.archived?.date else { continue }
      byMonth[MonthKey(year: date.year, month: date.month), default: []].append(publication.index)
      byKind[publication.kind, default: 0] += 1
      yearsByIndex[publication.index] = date.year
    }
    self.yearsByIndex = yearsByIndex
    let months = byMonth.map { key, indices in
      Month(
        year: key.year, month: key.month,
        permalink: addresses.archive(year: key.year, month: key.month, language), publications: indices)
    }
    years = Dictionary(grouping: months, by: \.year).map { year, months in
      Year(
        year: year, permalink: addresses.archive(year: year, language),
        months: months.sorted { $0.month > $1.month })
    }.sorted { $0.year > $1.year }
    kinds = Kind.allCases.compactMap { kind in byKind[kind].map { (kind, $0) } }
  }
}

private struct MonthKey: Hashable {
  let year: Int
  let month: Int
}
