import Content
import Formats
import Site
import Text

/// The feeds of the site, of each section, topic and person, in three forms.
struct FeedsOutput: Sendable {
  /// The files of all feeds. Their items are made first, on several cores.
  /// - Parameter changed: the only entries whose texts differ from the last build; nil when anything may.
  func artifacts(_ composition: Composition, workers: Int, changed: Set<Int>? = nil) async -> [PlannedArtifact] {
    let lists = composition.site.editions.map { edition in
      (edition, FeedSources(composition: composition, edition: edition).sources)
    }
    let renewed = lists.flatMap(\.1).filter { source in
      changed.map { changed in
        source.publications.contains { changed.contains($0) || composition.rendered[$0].kind == .issue }
      } ?? true
    }
    let items = await FeedItems.all(of: renewed, composition, workers: workers)
    return lists.flatMap { edition, sources in
      sources.flatMap { feed(of: $0, items: items, composition, edition) }
    }
  }

  private func feed(
    of source: FeedSource, items: FeedItems, _ composition: Composition, _ edition: Edition
  ) -> [PlannedArtifact] {
    let feed = feed(source, composition, edition)
    // A letter shows the first words of what it carries.
    let texts = source.publications.contains { composition.rendered[$0].kind == .issue } ? nil : source.publications
    return FeedFormat.allCases.map { format in
      PlannedArtifact(
        at: source.home.appending(format.fileName), from: source.source, showing: texts
      ) { buffer in
        let items = items.items(source.publications)
        switch format {
        case .rss: RSSWriter().write(feed, items: items, to: &buffer)
        case .atom: AtomWriter().write(feed, items: items, to: &buffer)
        case .json: JSONFeedWriter().write(feed, items: items, to: &buffer)
        }
      }
    }
  }

  private func feed(_ source: FeedSource, _ composition: Composition, _ edition: Edition) -> Feed {
    let site = composition.site
    let configuration = site.configuration
    let (language, fallback) = (edition.language, configuration.defaultLanguage)
    let siteTitle = configuration.title.text(in: language, fallback: fallback)
    let address = { (format: FeedFormat) in site.absolute(source.home.appending(format.fileName)) }
    var feed = Feed(
      title: source.name.map { "\($0), \(siteTitle)" } ?? siteTitle, homeAddress: site.absolute(source.home),
      addresses: FeedAddresses(rss: address(.rss), atom: address(.atom), json: address(.json)), language: language,
      author: FeedAuthor(name: configuration.organisation.name, address: configuration.address))
    feed.description = configuration.description?.text(in: language, fallback: fallback) ?? siteTitle
    feed.updated = Timestamp(instant: Instant(secondsSinceEpoch: 0), offset: 0)
    feed.minutesToLive = 60
    return feed
  }
}
