import Content
import Formats
import Site
import Text

/// Makes the page of a post.
struct PostViewBuilder {
  let composition: Composition
  let post: Publication

  private var rendered: RenderedSite { composition.rendered }

  func page(
    neighbours: (older: LinkView?, newer: LinkView?), related: [Int], series: SeriesView?
  ) -> PostPage {
    let language = post.language
    var outline = composition.outline(
      post, kind: "post", trail: [composition.step(.blog, "blog", language)])
    outline.things = [.article(StructuredDataBuilder(composition: composition).article(post, .post))]
    return PostPage(
      page: composition.furniture.page(outline), words: composition.words(language),
      post: view(outline, neighbours: neighbours, related: related, series: series))
  }

  private func view(
    _ outline: PageOutline, neighbours: (older: LinkView?, newer: LinkView?), related: [Int], series: SeriesView?
  ) -> PostView {
    let words = rendered.interface(post.language)
    let cards = composition.cards(post.language)
    let body = rendered.body(post)
    let toc = TableOfContents.items(body.headings)
    return PostView(
      kindLabel: words["kind_post"], title: post.title, summary: post.entry.header.description,
      authors: cards.authors(of: post), published: post.published.map { words.moment($0) } ?? "",
      publishedIso: post.published?.iso ?? "", updated: post.modified.map { words.date($0.date) },
      updatedIso: post.modified?.iso ?? "", readingTime: words.readingTime(wordCount: body.wordCount),
      image: outline.image, hasMargin: !toc.isEmpty || series != nil, toc: toc, series: series, body: body.html,
      comments: CommentsBuilder(composition: composition, publication: post).view, origin: composition.origin(of: post),
      topics: cards.topics(of: post), licence: composition.licence(post),
      hasNeighbours: neighbours.older != nil || neighbours.newer != nil, older: neighbours.older,
      newer: neighbours.newer, related: cards.entries(related))
  }
}
