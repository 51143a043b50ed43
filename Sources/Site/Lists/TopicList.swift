import Text

/// Gathers the topics of an edition.
enum TopicList {
  /// The topics by name, each with its publications in the order they came.
  static func topics(of publications: [Publication], addresses: AddressBook, language: Language) -> [Topic] {
    var members: [Slug: [Int]] = [:]
    var counts: [String: Int] = [:]
    for publication in publications {
      for slug in publication.topics { members[slug, default: []].append(publication.index) }
      for written in publication.entry.header.topics { counts[written, default: 0] += 1 }
    }
    var spellings: [Slug: [String: Int]] = [:]
    for (written, count) in counts {
      if let slug = Slug(written) { spellings[slug, default: [:]][written] = count }
    }
    return members.map { slug, indices in
      Topic(
        slug: slug, name: mostUsed(spellings[slug] ?? [:]) ?? slug.text,
        permalink: addresses.topic(slug, language), publications: indices)
    }.sorted { $0.slug < $1.slug }
  }

  private static func mostUsed(_ spellings: [String: Int]) -> String? {
    spellings.min { left, right in left.value == right.value ? left.key < right.key : left.value > right.value }?.key
  }
}
