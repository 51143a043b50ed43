import Content
import Site
import Text

/// The topics: their index and a page for each.
struct TopicsOutput: Output {
  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      guard !edition.topics.isEmpty else { return [] }
      return index(composition, edition) + edition.topics.flatMap { pages(of: $0, composition, edition) }
    }
  }

  /// How many topics a page of the index names: about 60 kB.
  private static let perPage = 500

  private func index(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let list = composition.site.addresses.section(.topics, edition.language)
    let paging = Paging(
      Array(edition.topics.indices), at: list, site: composition.site, perPage: Self.perPage, showsAllNumbers: true)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.topics, at: sheet.permalink, from: "topics", showing: []) {
        let words = composition.rendered.interface(edition.language)
        var outline = composition.outline(list: "topics", title: words["topics"], at: sheet.permalink, edition)
        outline.previous = sheet.previous
        outline.next = sheet.next
        return TopicsPage(
          page: composition.furniture.page(outline), words: words.words,
          topics: sheet.items.map { place in
            let topic = edition.topics[place]
            return CountedLinkView(
              title: topic.name, url: composition.site.href(topic.permalink),
              count: words.number(topic.publications.count))
          }, pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func pages(of topic: Topic, _ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let paging = Paging(topic.publications, at: topic.permalink, composition)
    let words = composition.rendered.interface(edition.language)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.topic, at: sheet.permalink, from: "topics", showing: Array(sheet.items)) {
        var outline = composition.outline(
          list: "topic", title: topic.name, at: sheet.permalink, edition, showing: sheet.items,
          trail: [composition.step(.topics, "topics", edition.language)], feeds: sheet.number == 1)
        outline.previous = sheet.previous
        outline.next = sheet.next
        return TopicPage(
          page: composition.furniture.page(outline), words: words.words,
          count: words.count(topic.publications.count, "texts"),
          entries: composition.cards(edition.language).entries(sheet.items),
          pagination: paging.view(sheet, words: words))
      }
    }
  }
}
