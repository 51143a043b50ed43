import Content
import Site
import Text

extension IssueWindow {
  /// Those of a list, latest first, that were published in the window.
  func publications(_ list: [Int], _ rendered: RenderedSite) -> ArraySlice<Int> {
    let never = Instant(secondsSinceEpoch: .min)
    let instant = { (place: Int) in rendered[list[place]].published?.instant ?? never }
    let first = list.indices.partitioningIndex { instant($0) <= through }
    let last = list.indices.partitioningIndex { instant($0) <= after }
    return list[first..<max(first, last)]
  }

  /// Events to come within the weeks that `site.yml` gives, announced by then and not cancelled, the next first. A
  /// letter of a day without a time still announces what takes place on that day.
  /// - Parameter date: the date of the letter.
  func events(_ edition: Edition, _ date: Timestamp?, _ rendered: RenderedSite) -> [Int] {
    let configuration = rendered.site.configuration
    let begin = date?.instant ?? through
    let days = 7 * configuration.newsletter.eventWeeks
    let end = IssueWindow.moving(through, days: days, in: configuration.timeZone)
    // Events lie by their beginnings, the latest first.
    let list = edition[.event]
    let start = { (place: Int) in rendered[list[place]].archived?.instant ?? begin }
    let first = list.indices.partitioningIndex { start($0) <= end }
    let last = list.indices.partitioningIndex { start($0) < begin }
    return list[first..<max(first, last)].reversed().filter { index in
      guard case .event(let event) = rendered[index].entry.details, event.status != .cancelled else { return false }
      return rendered[index].published.map { $0.instant <= through } ?? true
    }
  }
}
