import Content
import Site
import Text

extension IssueWindow {
  /// Those of a list, latest first, that were published in the window.
  func publications(_ list: [Int], _ rendered: RenderedSite) -> ArraySlice<Int> {
    let never = Instant(secondsSinceEpoch: .min)
    let instant = { (place: Int) in rendered[list[place]].published?.instant ?? never }
    let places = Array(list.indices)
    let first = places.partitioningIndex { instant($0) <= through }
    let last = places.partitioningIndex { instant($0) <= after }
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
    return edition[.event].reversed().filter { index in
      guard case .event(let event) = rendered[index].entry.details, event.status != .cancelled else { return false }
      let isAnnounced = rendered[index].published.map { $0.instant <= through } ?? true
      return isAnnounced && event.start.instant >= begin && event.start.instant <= end
    }
  }
}
