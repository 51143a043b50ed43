import Content
import Formats
import Site
import Text

/// Makes the page of a contribution.
struct ContributionViewBuilder {
  let composition: Composition
  let contribution: Publication

  private var rendered: RenderedSite { composition.rendered }

  func page(neighbours: (older: LinkView?, newer: LinkView?)) -> ContributionPage {
    let language = contribution.language
    var outline = composition.outline(
      contribution, kind: "contribution", trail: [composition.step(.community, "community", language)])
    outline.things = [.article(StructuredDataBuilder(composition: composition).article(contribution, .post))]
    return ContributionPage(
      page: composition.furniture.page(outline), words: composition.words(language),
      contribution: view(outline, neighbours: neighbours))
  }

  private func view(
    _ outline: PageOutline, neighbours: (older: LinkView?, newer: LinkView?)
  ) -> ContributionView {
    let words = rendered.interface(contribution.language)
    let cards = composition.cards(contribution.language)
    let body = rendered.body(contribution)
    return ContributionView(
      genreLabel: cards.kindLabel(contribution), title: contribution.title,
      summary: contribution.entry.header.description, authors: cards.authors(of: contribution),
      published: contribution.published.map { words.moment($0) } ?? "",
      publishedIso: contribution.published?.iso ?? "", updated: contribution.modified.map { words.date($0.date) },
      updatedIso: contribution.modified?.iso ?? "", readingTime: words.readingTime(wordCount: body.wordCount),
      origin: composition.origin(of: contribution), image: outline.image, body: body.html,
      comments: CommentsBuilder(composition: composition, publication: contribution).view,
      topics: cards.topics(of: contribution),
      licence: composition.licence(contribution),
      hasNeighbours: neighbours.older != nil || neighbours.newer != nil, older: neighbours.older,
      newer: neighbours.newer)
  }
}
