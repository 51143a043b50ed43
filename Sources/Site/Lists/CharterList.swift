import Content
import Text

/// Gathers the versions of each charter: files with one slug are versions of one text.
enum CharterList {
  static func series(of publications: [Publication], at instant: Instant) -> [CharterSeries] {
    var versions: [Slug: [(publication: Publication, effective: Timestamp)]] = [:]
    for publication in publications {
      guard case .charter(let charter) = publication.entry.details, let slug = publication.entry.charterSlug else {
        continue
      }
      versions[slug, default: []].append((publication, charter.effective))
    }
    let series = versions.compactMap { slug, versions -> (title: String, series: CharterSeries)? in
      let latestFirst = versions.sorted {
        ($0.effective, $0.publication.entry.file.path) > ($1.effective, $1.publication.entry.file.path)
      }
      guard let current = latestFirst.first(where: { $0.effective.instant <= instant }) ?? latestFirst.last else {
        return nil
      }
      let indices = latestFirst.map(\.publication.index)
      return (
        current.publication.title, CharterSeries(slug: slug, current: current.publication.index, versions: indices)
      )
    }
    return series.sorted { $0.series.slug < $1.series.slug }.sorted(byName: \.title).map(\.series)
  }
}

extension Entry {
  /// The slug that the versions of a charter share.
  var charterSlug: Slug? { header.slug.flatMap { Slug($0) } ?? Slug(file.name) }
}
