import Content
import Site
import Text

/// The contributions of an edition by genre.
struct GenreList {
  /// A genre that has contributions.
  struct Genre: Sendable {
    /// `Témoignages`
    let title: String
    /// The genre's page.
    let permalink: Permalink
    /// Indices of publications, newest first.
    let contributions: [Int]
  }

  /// The genres; none when all contributions share one.
  let genres: [Genre]

  init(_ rendered: RenderedSite, _ edition: Edition) {
    let members = Dictionary(grouping: edition[.contribution]) { rendered[$0].genre }
    let list = rendered.site.addresses.section(.community, edition.language)
    let words = rendered.interface(edition.language)
    // A contribution may have taken the address that a genre would have.
    let taken = Set(edition[.contribution].map { rendered[$0].permalink.path })
    let all: [Contribution.Genre] = [.article, .interview, .testimony, .history]
    genres =
      members.count < 2
      ? []
      : all.compactMap { genre in
        guard let contributions = members[genre] else { return nil }
        let title = words["genres_\(genre.rawValue)"]
        let permalink = list.appending((Slug(title)?.text ?? genre.rawValue) + "/")
        return taken.contains(permalink.path)
          ? nil : Genre(title: title, permalink: permalink, contributions: contributions)
      }
  }
}

extension Publication {
  /// What a contribution is.
  var genre: Contribution.Genre {
    if case .contribution(let contribution) = entry.details { contribution.genre } else { .article }
  }
}
