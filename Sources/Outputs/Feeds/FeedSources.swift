import Content
import Site
import Text

/// A list that has feeds.
struct FeedSource: Sendable {
  /// The list's name; nil for the whole site.
  let name: String?
  /// The list's page; the feeds stand below it.
  let home: Permalink
  /// What makes it, for messages.
  let source: String
  /// What the feed holds, newest first.
  let publications: [Int]
}

/// Finds the lists of an edition that have feeds.
struct FeedSources {
  let composition: Composition
  let edition: Edition

  private var words: Interface { composition.rendered.interface(edition.language) }

  /// The site, its sections, its topics, its people. A section without anything has no feed.
  var sources: [FeedSource] {
    ofSections + topics + people
  }

  /// The site and its sections.
  var ofSections: [FeedSource] {
    [source(nil, edition.home, "feeds", edition.latest)] + sections
  }

  private var sections: [FeedSource] {
    let addresses = composition.site.addresses
    let filled: [(section: SectionNames.Section, word: String, kinds: [Kind])] = [
      (.blog, "blog", [.post]), (.press, "press", [.release, .coverage]), (.newsletter, "newsletter", [.issue]),
      (.events, "events", [.event]), (.community, "community", [.contribution]),
    ]
    return filled.compactMap { section, word, kinds in
      guard !kinds.allSatisfy({ edition[$0].isEmpty }) else { return nil }
      let members =
        kinds == [.event]
        ? newest(edition[.event]) : edition.latest.filter { kinds.contains(composition.rendered[$0].kind) }
      return source(words[word], addresses.section(section, edition.language), section.rawValue, members)
    }
  }

  private var topics: [FeedSource] {
    edition.topics.map { source($0.name, $0.permalink, "topics", newest($0.publications)) }
  }

  private var people: [FeedSource] {
    edition.profiles.map { source($0.name, $0.permalink, "people", newest($0.written)) }
  }

  private func source(_ name: String?, _ home: Permalink, _ source: String, _ publications: [Int]) -> FeedSource {
    let most = composition.site.configuration.feedItems
    return FeedSource(name: name, home: home, source: source, publications: Array(publications.prefix(most)))
  }

  /// What went online at a known time, the last first.
  private func newest(_ indices: [Int]) -> [Int] {
    indices.compactMap { index in composition.rendered[index].published.map { (index, $0) } }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.map(\.0)
  }
}
