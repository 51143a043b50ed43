import Site
import Text

/// The series of an edition, each in the order of publication.
struct SeriesList {
  private let members: [Slug: [Int]]
  private let site: Site

  /// - Parameter posts: the posts of an edition, newest first.
  init(_ posts: [Int], site: Site) {
    self.site = site
    var members: [Slug: [Int]] = [:]
    for index in posts.reversed() {
      if let slug = site.publications[index].entry.header.series.flatMap({ Slug($0) }) {
        members[slug, default: []].append(index)
      }
    }
    self.members = members
  }

  /// Where a post stands in its series; nothing for a post alone.
  func view(of post: Publication, words: Interface) -> SeriesView? {
    guard let name = post.entry.header.series, let series = Slug(name).flatMap({ members[$0] }), series.count > 1,
      let place = series.firstIndex(of: post.index)
    else { return nil }
    return SeriesView(
      title: name, url: nil,
      position: words.text("series_position", ["number": String(place + 1), "count": String(series.count)]),
      previous: place > 0 ? link(series[place - 1]) : nil,
      next: place + 1 < series.count ? link(series[place + 1]) : nil)
  }

  private func link(_ index: Int) -> LinkView {
    let post = site.publications[index]
    return LinkView(title: post.title, url: site.href(post.permalink))
  }
}
