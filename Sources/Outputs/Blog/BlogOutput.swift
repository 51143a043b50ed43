import Content
import Formats
import Site
import Text

/// The blog: its lists and its posts.
struct BlogOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition in
      edition[.post].isEmpty ? [] : lists(composition, edition) + posts(composition, edition)
    }
  }

  func artifact(at file: String, _ composition: Composition) -> PlannedArtifact? {
    let (site, rendered) = (composition.site, composition.rendered)
    for edition in site.editions {
      let posts = edition[.post]
      guard let place = posts.firstIndex(where: { rendered[$0].permalink.isFile(file) }) else { continue }
      let (related, series) = (RelatedPosts(posts, site: site), SeriesList(posts, site: site))
      return page(of: posts, at: place, related, series, composition)
    }
    return artifacts(composition).first { $0.permalink.isFile(file) }
  }

  private func lists(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let list = composition.site.addresses.section(.blog, edition.language)
    let words = composition.rendered.interface(edition.language)
    let paging = Paging(edition[.post], at: list, composition)
    return paging.sheets.map { sheet in
      PlannedArtifact(
        composition.theme.blog, at: sheet.permalink, from: Kind.post.folder, showing: Array(sheet.items)
      ) {
        var outline = composition.outline(
          list: "blog", title: words["blog"], at: sheet.permalink, edition, showing: sheet.items,
          feeds: sheet.number == 1)
        outline.previous = sheet.previous
        outline.next = sheet.next
        return BlogPage(
          page: composition.furniture.page(outline), words: composition.words(edition.language),
          posts: composition.cards(edition.language).entries(sheet.items), pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func posts(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let posts = edition[.post]
    let related = RelatedPosts(posts, site: composition.site)
    let series = SeriesList(posts, site: composition.site)
    return posts.indices.map { page(of: posts, at: $0, related, series, composition) }
  }

  /// The page of a post.
  private func page(
    of posts: [Int], at place: Int, _ related: RelatedPosts, _ series: SeriesList, _ composition: Composition
  ) -> PlannedArtifact {
    let post = composition.rendered[posts[place]]
    let suggested = related.related(toPlace: place)
    return PlannedArtifact(
      composition.theme.post, at: post.permalink, from: post.entry.source.path,
      listing: composition.listing(post), showing: [posts[place]] + suggested
    ) {
      let builder = PostViewBuilder(composition: composition, post: post)
      return builder.page(
        neighbours: composition.neighbours(at: place, in: posts), related: suggested,
        series: series.view(of: post, words: composition.rendered.interface(post.language)))
    }
  }
}
