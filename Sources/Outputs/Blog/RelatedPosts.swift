import Site
import Text

/// Finds the posts that share topics with a post.
struct RelatedPosts {
  private let posts: [Int]
  private let site: Site
  /// For each topic the places of its posts in the list, and each post's place among them.
  private let byTopic: [Slug: [Int]]

  /// How many neighbours in time each topic offers: enough for a good choice, and the work stays linear.
  private static let reach = 12
  private static let most = 3

  /// - Parameter posts: the posts of an edition, newest first.
  init(_ posts: [Int], site: Site) {
    self.posts = posts
    self.site = site
    var byTopic: [Slug: [Int]] = [:]
    for place in posts.indices {
      for topic in site.publications[posts[place]].topics { byTopic[topic, default: []].append(place) }
    }
    self.byTopic = byTopic
  }

  /// At most three posts: those that share most topics, among equals the nearest in time.
  func related(toPlace place: Int) -> [Int] {
    var near: [Int] = []
    for topic in site.publications[posts[place]].topics {
      guard let members = byTopic[topic] else { continue }
      let own = members.partitioningIndex { $0 >= place }
      near += members[max(0, own - Self.reach)..<min(members.count, own + Self.reach + 1)]
    }
    near.sort()
    var best: [(place: Int, shared: Int)] = []
    var next = 0
    while next < near.count {
      let (first, other) = (next, near[next])
      while next < near.count, near[next] == other { next += 1 }
      let count = next - first
      guard other != place else { continue }
      let isBetter = { (rival: (place: Int, shared: Int)) in
        if count != rival.shared { return count > rival.shared }
        let (far, rivalFar) = (abs(other - place), abs(rival.place - place))
        return far == rivalFar ? other < rival.place : far < rivalFar
      }
      let rank = best.firstIndex(where: isBetter) ?? best.count
      guard rank < Self.most else { continue }
      best.insert((other, count), at: rank)
      if best.count > Self.most { best.removeLast() }
    }
    return best.map { posts[$0.place] }
  }
}

extension [Int] {
  /// The first index whose element satisfies a condition that holds from some place on.
  func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    indices.partitioningIndex { condition(self[$0]) }
  }
}

extension Range<Int> {
  /// The first number that satisfies a condition that holds from some number on; the end when none does.
  func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
