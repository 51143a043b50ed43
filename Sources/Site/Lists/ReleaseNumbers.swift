import Content
import Text

/// The numbers of press releases: what their headers say, else their places among the releases of the year, such as
/// `2026-03`.
///
/// The places follow the order of publication of what is online, releases that were taken back among it; a number that
/// a header gives is not given a second time. The languages of a release share its number.
struct ReleaseNumbers: Sendable {
  private var numbers: [Int: String] = [:]

  /// A release in all its languages.
  private struct Numbered {
    let first: Timestamp
    let publications: [Publication]
    let written: String?
    var year: Int { first.date.year }
  }

  init(_ publications: [Publication]) {
    let releases = publications.filter { $0.kind == .release }
    guard !releases.isEmpty else { return }
    let all = Dictionary(grouping: releases, by: \.entry.translationID).values.compactMap(Self.numbered)
      .sorted { Self.isEarlier($0, $1) }
    let written = Set(releases.compactMap(Self.written))
    var (year, place) = (0, 0)
    for release in all {
      if release.year != year { (year, place) = (release.year, 0) }
      place += 1
      if release.written == nil {
        while written.contains(Self.text(year, place)) { place += 1 }
      }
      for publication in release.publications {
        numbers[publication.index] = Self.written(publication) ?? release.written ?? Self.text(year, place)
      }
    }
    for publication in releases where numbers[publication.index] == nil {
      numbers[publication.index] = Self.written(publication)
    }
  }

  /// The number of a release, by its index in `Site.publications`.
  subscript(index: Int) -> String? { numbers[index] }

  private static func numbered(_ publications: [Publication]) -> Numbered? {
    guard let first = publications.compactMap(\.published).min(by: { $0.instant < $1.instant }) else { return nil }
    return Numbered(
      first: first, publications: publications, written: publications.lazy.compactMap(written).first)
  }

  private static func isEarlier(_ left: Numbered, _ right: Numbered) -> Bool {
    // By the year first: days are those of each date’s own place.
    if left.year != right.year { return left.year < right.year }
    if left.first.instant != right.first.instant { return left.first.instant < right.first.instant }
    return left.publications[0].permalink < right.publications[0].permalink
  }

  private static func written(_ publication: Publication) -> String? {
    if case .release(let release) = publication.entry.details { release.number } else { nil }
  }

  private static func text(_ year: Int, _ place: Int) -> String { "\(year)-\(place < 10 ? "0" : "")\(place)" }
}
